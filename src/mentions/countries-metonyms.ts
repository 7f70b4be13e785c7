import type { Token } from '../document'
import { plainWord } from '../lexicons/countries'
import { ACT_HELPERS, ACTS_IN_PROGRESS, ACTS_UPON, BESIDE_BUILDINGS, GOVERNMENT_ACTS, GOVERNMENT_NOUNS, OF_BUILDINGS, RELATIONS, SIDED, SIDES } from '../lexicons/countries-acts'
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
  if (hit.inCompound) return sides(hit, evidence) && (hit.phrase.kind === 'seat' || plausible(hit, evidence)) ? 'capital-sides' : null
  if (hit.phrase.kind === 'seat') return isBuilding(hit, evidence) ? null : 'seat-of-power'
  if (isCapital(before(hit, evidence)) || !plausible(hit, evidence)) return null
  if (isSubject(hit, evidence)) return 'capital-acts'
  if (isPossessor(hit, evidence)) return 'capital-possessive'
  return isPartner(hit, evidence) ? 'capital-relation' : null
}

const plausible = (hit: CountryHit, evidence: CountryEvidence): boolean =>
  WORLD_CAPITALS.has(hit.phrase.words.join(' ')) || (evidence.codes.get(hit.phrase.code ?? '') ?? 0) > 0

/** "Moscow-backed", "pro-Beijing"; not "London-based". */
function sides(hit: CountryHit, { doc: { text, tokens } }: CountryEvidence): boolean {
  const { start, end } = tokens[hit.firstToken]!
  return SIDED.has(plainWord(text.slice(hit.end + 1, end))) || SIDES.has(plainWord(text.slice(start, Math.max(start, hit.start - 1))))
}

/** "near the White House", "the Kremlin wall". */
function isBuilding(hit: CountryHit, evidence: CountryEvidence): boolean {
  const previous = before(hit, evidence)
  const preposition = previous?.lower === 'the' ? before(hit, evidence, 2) : previous
  return BESIDE_BUILDINGS.has(preposition?.lower ?? '') || OF_BUILDINGS.has(after(hit, evidence)?.lower ?? '')
}

/** "Beijing said", "Moscow has repeatedly denied"; not "in Beijing said". */
function isSubject(hit: CountryHit, evidence: CountryEvidence): boolean {
  const previous = before(hit, evidence)
  if (previous && (previous.pos === 'ADP' || previous.pos === 'DET' || previous.pos === 'VERB' || LOCATIVE.has(previous.lower))) return false
  // "Tehran and Washington are to meet": both act.
  const shift = after(hit, evidence)?.lower === 'and' && evidence.capitalTokens.has(hit.endToken + 1) ? 2 : 0
  for (let step = 1 + shift; step <= WINDOW + shift; step++) {
    const token = after(hit, evidence, step)
    if (!token) return false
    if (GOVERNMENT_ACTS.has(token.lower)) return true
    if (step > 1 + shift && (ACTS_IN_PROGRESS.has(token.lower) || (evidence.doc.tokens[token.index - 1]!.lower === 'to' && token.pos === 'VERB'))) return true
    if (!ACT_HELPERS.has(token.lower) && !(token.lower === 'to' && BE.has(evidence.doc.tokens[token.index - 1]!.lower))) return false
  }
  return false
}
const BE: ReadonlySet<string> = new Set(['are', 'is', 'was', 'were'])
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
