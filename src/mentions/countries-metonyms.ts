import type { Token } from '../document'
import { ACT_HELPERS, ACTS_IN_PROGRESS, ACTS_UPON, GOVERNMENT_ACTS, GOVERNMENT_NOUNS, RELATIONS } from '../lexicons/countries-acts'
import { after, before, isCapital, nameOver } from './countries-beside'
import type { CountryEvidence } from './countries-evidence'
import type { CountryHit } from './countries-phrases'

/** Capitals that news uses for their governments so often that the document need not name the country. */
const WORLD_CAPITALS: ReadonlySet<string> = new Set([
  'ankara', 'baghdad', 'beijing', 'belgrade', 'caracas', 'damascus', 'havana', 'islamabad', 'jakarta', 'kabul', 'kiev', 'kyiv', 'minsk', 'moscow',
  'new delhi', 'pyongyang', 'riyadh', 'seoul', 'taipei', 'tbilisi', 'tehran', 'teheran', 'tokyo', 'washington',
])
const WINDOW = 4
const POSSESSIVE = /^['’]s?$/

/**
 * Whether a capital stands for its government here ("Beijing said", "Moscow's stance", "relations with Tehran"), and by
 * which rule; null for the city. A seat of power ("the Kremlin") always does.
 */
export function metonymRule(hit: CountryHit, evidence: CountryEvidence): string | null {
  const name = nameOver(evidence, hit)
  // Part of a longer name: "Beijing News", "George Washington", "White House Correspondents' Association".
  if (name && name.endToken - name.firstToken > hit.endToken - hit.firstToken && name.type !== 'place') return hit.phrase.kind === 'seat' && name.type !== 'person' ? 'seat-of-power' : null
  if (hit.phrase.kind === 'seat') return 'seat-of-power'
  if (hit.inCompound || isCapital(before(hit, evidence)) || !plausible(hit, evidence)) return null
  if (isSubject(hit, evidence)) return 'capital-acts'
  if (isPossessor(hit, evidence)) return 'capital-possessive'
  return isPartner(hit, evidence) ? 'capital-relation' : null
}

const plausible = (hit: CountryHit, evidence: CountryEvidence): boolean =>
  WORLD_CAPITALS.has(hit.phrase.words.join(' ')) || (evidence.codes.get(hit.phrase.code ?? '') ?? 0) > 0

/** "Beijing said", "Moscow has repeatedly denied"; not "in Beijing said". */
function isSubject(hit: CountryHit, evidence: CountryEvidence): boolean {
  const previous = before(hit, evidence)
  if (previous && (previous.pos === 'ADP' || previous.pos === 'DET' || previous.pos === 'VERB' || LOCATIVE.has(previous.lower))) return false
  for (let step = 1; step <= WINDOW; step++) {
    const token = after(hit, evidence, step)
    if (!token) return false
    if (GOVERNMENT_ACTS.has(token.lower)) return true
    if (step > 1 && (ACTS_IN_PROGRESS.has(token.lower) || (evidence.doc.tokens[token.index - 1]!.lower === 'to' && token.pos === 'VERB'))) return true
    if (!ACT_HELPERS.has(token.lower)) return false
  }
  return false
}
const LOCATIVE: ReadonlySet<string> = new Set('at from in into near of outside to toward via visiting'.split(' '))

/** "Beijing's measured stance"; not "Beijing's streets". */
function isPossessor(hit: CountryHit, evidence: CountryEvidence): boolean {
  const mark = after(hit, evidence)
  if (!mark || !POSSESSIVE.test(mark.text)) return false
  for (let step = 2; step <= WINDOW + 1; step++) {
    const token = after(hit, evidence, step)
    if (!token || (token.pos === 'PUNCT' && token.text !== ',') || token.pos === 'ADP') return false
    if (GOVERNMENT_NOUNS.has(token.lower)) return true
    // Participles describe ("measured"); another verb ends the phrase.
    if (token.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower)) return false
  }
  return false
}

/** "relations with Moscow", "between Washington and Tehran", "urged Beijing to". */
function isPartner(hit: CountryHit, evidence: CountryEvidence): boolean {
  const previous = before(hit, evidence)
  if (!previous) return false
  if (ACTS_UPON.has(previous.lower)) return !POSSESSIVE.test(after(hit, evidence)?.text ?? '')
  if (previous.lower === 'with' || previous.lower === 'between') return RELATIONS.has(before(hit, evidence, 2)?.lower ?? '')
  if (previous.lower !== 'and') return false
  // "talks between Washington and Tehran": the second follows the first.
  return pairHead(evidence.doc.tokens, previous.index)
}

function pairHead(tokens: readonly Token[], and: number): boolean {
  for (let i = and - 1; i >= Math.max(1, and - 3); i--) {
    if (tokens[i]!.lower === 'between') return RELATIONS.has(tokens[i - 1]!.lower)
  }
  return false
}
