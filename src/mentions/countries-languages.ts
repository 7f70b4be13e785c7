import type { Token, TokenisedDocument } from '../document'
import { plainWord } from '../lexicons/countries'
import { AFTER_LANGUAGE, BEFORE_LANGUAGE, LANGUAGES, OTHER_LANGUAGES } from '../lexicons/countries-context'
import { after, before, modifies } from './countries-beside'
import type { CountryHit } from './countries-phrases'

/** How many tokens a list of languages is followed: "Arabic, French and Turkish". */
const LIST = 6

/** "speaks French", "in Spanish", "fluent in Arabic and Turkish", "English-speaking", "the Dutch language". */
export function isLanguage(hit: CountryHit, { doc }: { readonly doc: TokenisedDocument }, word: string): boolean {
  if (hit.phrase.kind !== 'demonym' || !LANGUAGES.has(word)) return false
  if (hit.inCompound) return /^[-‐‑](?:speaking|speakers?|language|languages|medium|learners?)\b/i.test(doc.text.slice(hit.end, hit.end + 12))
  const next = after(hit, { doc })
  if (next && AFTER_LANGUAGE.has(next.lower)) return true
  // "in French and German hands": the list's last word describes a noun, and so do all.
  if (modifies(after(hit, { doc }, stepsToListEnd(hit, doc))) || (word === 'english' && BRITISH.has(after(hit, { doc }, 2)?.lower ?? ''))) return false
  const previous = before(hit, { doc }, stepsToListStart(hit, doc))?.lower ?? ''
  if (BEFORE_LANGUAGE.has(previous) || previous === 'in') return true
  if (previous === 'from') return TRANSLATED.has(before(hit, { doc }, 2)?.lower ?? '') || TRANSLATED.has(before(hit, { doc }, 4)?.lower ?? '')
  return word === 'english' && previous !== 'the'
}

/** "English, Scottish and Welsh rugby" */
const BRITISH: ReadonlySet<string> = new Set(['irish', 'scottish', 'welsh'])
/** Before "from", or before "into Dutch from". */
const TRANSLATED: ReadonlySet<string> = new Set(['translated', 'translation', 'translations', 'translating'])

const joins = (token: Token | undefined): boolean => token !== undefined && (token.text === ',' || token.lower === 'and' || token.lower === 'or')
const isTongue = (token: Token | undefined): boolean => {
  const word = plainWord(token?.lower ?? '')
  return LANGUAGES.has(word) || OTHER_LANGUAGES.has(word)
}

/** How far before the hit the word stands that opens its list of languages. */
function stepsToListStart(hit: CountryHit, doc: TokenisedDocument): number {
  let steps = 1
  while (steps < LIST && joins(before(hit, { doc }, steps)) && isTongue(before(hit, { doc }, steps + 1))) steps += 2
  return steps
}

/** How far after the hit the word stands that follows its list of languages. */
function stepsToListEnd(hit: CountryHit, doc: TokenisedDocument): number {
  let steps = 1
  while (steps < LIST && joins(after(hit, { doc }, steps)) && isTongue(after(hit, { doc }, steps + 1))) steps += 2
  return steps
}
