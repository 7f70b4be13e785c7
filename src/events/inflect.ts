/** How a verb's form was made; "past" where past and participle look the same. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing'

export interface Inflected {
  readonly lemma: string
  readonly form: Form
}

const VOWEL_END = /[aeiou]$/
/** One stressed vowel and one consonant, as far as spelling tells: short verbs only; longer ones stand in the irregular list. */
const DOUBLES = /^[^aeiou]*[aeiou][bdgmnpt]$/
/** Ends of irregular verbs that double before -ing: beginning, overrunning. */
const DOUBLES_ING = /(?:gin|run|bid|quit|get|set|win)$/
/** Written with one l in the United States, with two elsewhere: canceled, cancelled. */
const EITHER_L = /[aeiou][^aeiou]+[aei]l$/

/** The irregular list ("meet met met; …") by lemma. */
export function irregularTable(list: string): ReadonlyMap<string, readonly [string, string]> {
  const table = new Map<string, readonly [string, string]>()
  for (const row of list.split(/;\s*/)) {
    const [lemma, past, participle] = row.trim().split(/\s+/)
    if (lemma && past && participle) table.set(lemma, [past, participle])
  }
  return table
}

/**
 * The English forms of a verb.
 *
 * @param lemma one word, lower case
 * @param irregular see {@link irregularTable}
 * @example formsOf('deny', new Map()) // deny, denies, denied, denying
 */
export function formsOf(lemma: string, irregular: ReadonlyMap<string, readonly [string, string]>): [string, Form][] {
  const third = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
  const odd = irregular.get(lemma)
  const doubled = DOUBLES.test(lemma) || (odd !== undefined && odd[0] === `${lemma}${lemma.slice(-1)}ed`)
  const stem = doubled ? lemma + lemma.slice(-1) : lemma
  const past = odd?.[0] ?? (lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`)
  const participle = odd?.[1] ?? past
  const ing = lemma.endsWith('ie') ? `${lemma.slice(0, -2)}ying` : /[^eoy]e$/.test(lemma) && lemma !== 'be' ? `${lemma.slice(0, -1)}ing` : `${(DOUBLES.test(lemma) && !VOWEL_END.test(lemma)) || DOUBLES_ING.test(lemma) ? lemma + lemma.slice(-1) : stem}ing`
  const forms: [string, Form][] = [[lemma, 'base'], [third, 'third'], [past, 'past'], [ing, 'ing']]
  if (participle !== past) forms.push([participle, 'participle'])
  if (odd === undefined && EITHER_L.test(lemma)) forms.push([`${lemma}led`, 'past'], [`${lemma}ling`, 'ing'])
  return forms
}

const S = 's'.charCodeAt(0)
const N = 'n'.charCodeAt(0)

/** The singular that an English plural may come from; the word itself where it has no plural ending. @example singularOf('embassies') // 'embassy' */
export function singularOf(word: string): string {
  const last = word.charCodeAt(word.length - 1)
  if (last !== S && last !== N) return word
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|ss|x)es$/.test(word)) return word.slice(0, -2)
  if (/men$/.test(word)) return `${word.slice(0, -2)}an`
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}
