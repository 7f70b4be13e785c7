/**
 * Case endings of Russian, Ukrainian and Polish country names of one word. School grammar; a form that does not exist in
 * the language does no harm, as no text has it.
 */
type Ending = readonly [ending: RegExp, forms: string]

const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  ru: [[/ия$/, 'ии ию ией'], [/а$/, 'ы и е у ой'], [/я$/, 'и е ю ей'], [/й$/, 'я ю ем е'], [/ь$/, 'и я ю ем е'], [/ы$/, 'ов ам ами ах'], [/[бвгджзклмнпрстфхцчшщ]$/, 'а у ом е']],
  uk: [[/ія$/, 'ії ію ією'], [/а$/, 'и і у ою'], [/я$/, 'і ю ею'], [/й$/, 'ю я єм ї'], [/ь$/, 'і ю ем'], [/[бвгґджзклмнпрстфхцчшщ]$/, 'у а і ом']],
  pl: [[/ja$/, 'ji ję ją'], [/ia$/, 'ii ię ią'], [/ka$/, 'ki ce kę ką'], [/a$/, 'y ie ę ą'], [/[bcdfghjklmnprstwz]$/, 'u owi em ie']],
}
/** What the first ending of a rule cuts off: all of the match but a consonant. */
const VOWELS = /(?:ия|ія|ja|ia|ka|[аяйьыa])$/

/**
 * The name and its case forms; of several words, or in another language, the name alone.
 *
 * @example caseForms('Россия', 'ru') // ['Россия', 'России', 'Россию', 'Россией']
 */
export function caseForms(name: string, language: string): string[] {
  const rule = /\s|^\p{Lu}+$/u.test(name) ? undefined : ENDINGS[language]?.find(([ending]) => ending.test(name))
  if (!rule) return [name]
  const stem = name.replace(VOWELS, '')
  return [name, ...rule[1].split(' ').map((form) => stem + form)]
}
