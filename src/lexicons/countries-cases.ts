/**
 * Case endings of country names of one word, and of two where both inflect. School grammar of each language; a form that
 * does not exist does no harm, as no text has it. Language → endings, the longest first; "*" stands for any other.
 */
type Endings = readonly (readonly [ending: string, forms: string])[]

const NOUNS: Readonly<Record<string, Endings>> = {
  cs: [['ko', 'ka ku kem'], ['ea', 'eje eji eu eou'], ['ie', 'ii ií'], ['a', 'y ě u ou'], ['y', 'ů ům ech'], ['*', 'u a em']],
  da: [['*', 's']],
  de: [['e', 'en'], ['en', 'ens'], ['*', 's es']],
  el: [['ία', 'ίας'], ['ες', 'ων'], ['ος', 'ου ο'], ['α', 'ας'], ['η', 'ης'], ['ο', 'ου']],
  fi: [['a', 'an assa asta aan alla alle alta aa'], ['ä', 'än ässä ästä ään ällä älle ältä ää'], ['*', 'in issa ista iin ia ille ilta illa n ssa sta lla lle lta']],
  hr: [['ija', 'ije iji iju ijom'], ['ka', 'ke koj ku kom'], ['a', 'e i u om oj'], ['*', 'a u om']],
  hu: [['a', 'ában ából ába át ának ával ára áról án áért'], ['*', 'ban ben ból ből ba be ot et t nak nek gal val nal ra re ról ről on en']],
  nb: [['*', 's']],
  pl: [['ja', 'ji ję ją'], ['ia', 'ii ię ią'], ['ka', 'ki ce kę ką'], ['ea', 'ei eę eą'], ['a', 'y ie ę ą'], ['y', 'ów om ach ami'], ['*', 'u owi em ie']],
  ro: [['ia', 'iei'], ['a', 'ei'], ['*', 'ului']],
  ru: [['ия', 'ии ию ией'], ['а', 'ы и е у ой'], ['я', 'и е ю ей'], ['й', 'я ю ем е'], ['ь', 'и я ю ем е'], ['ы', 'ов ам ами ах'], ['*', 'а у ом е']],
  sv: [['*', 's']],
  uk: [['ія', 'ії ію ією'], ['ея', 'еї ею еєю'], ['а', 'и і у ою'], ['я', 'ю ею'], ['й', 'я ю єм ї'], ['ь', 'і ю ем'], ['и', 'ів ам ами ах'], ['*', 'у а і ом']],
}
const ADJECTIVES: Readonly<Record<string, Endings>> = {
  cs: [['á', 'é ou'], ['é', 'ých ým ými']],
  de: [['es', 'en'], ['e', 'en']],
  el: [['α', 'ας'], ['ες', 'ων']],
  hr: [['a', 'e oj u om']],
  pl: [['ka', 'kiej ką'], ['a', 'ej ą'], ['ne', 'nych nym nymi']],
  ru: [['ая', 'ой ую'], ['ые', 'ых ым ыми']],
  uk: [['а', 'ої ій у ою'], ['і', 'их им ими']],
}

const VOWEL = /[aeiouyäöåáéíóúýаеёиоуыэюяії]$/iu

function formsOf(word: string, endings: Endings | undefined): string[] {
  const rule = endings?.find(([ending]) => ending === '*' || word.endsWith(ending))
  if (!rule) return []
  const stem = rule[0] === '*' ? word : word.slice(0, -rule[0].length)
  return rule[1].split(' ').map((form) => stem + form)
}

/**
 * The name and its case forms; of three words and more, and in other languages, the name alone.
 *
 * @example caseForms('Россия', 'ru') // ['Россия', 'России', 'Россию', 'Россией']
 */
export function caseForms(name: string, language: string): string[] {
  const nouns = NOUNS[language]
  if (nouns === undefined || /^\p{Lu}+$/u.test(name)) return [name]
  const words = name.split(' ')
  if (words.length === 1) return [name, ...formsOf(name, nouns)]
  if (words.length > 2) return [name]
  const adjectives = ADJECTIVES[language]
  if (adjectives === undefined) return [name, ...formsOf(words[1]!, VOWEL.test(words[1]!) ? [] : nouns).map((form) => `${words[0]!} ${form}`)]
  const [first, second] = words.map((word) => [...new Set([word, ...formsOf(word, nouns), ...formsOf(word, adjectives)])])
  return first!.flatMap((one) => second!.map((other) => `${one} ${other}`))
}
