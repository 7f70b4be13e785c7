import { AFTER_LANGUAGE, BEFORE_LANGUAGE, COMMERCIAL, LANGUAGES, PERSON_LIKE, PLACE_PREPOSITIONS, ROADS, US_STATES } from '../lexicons/countries-context'
import { plainWord } from '../lexicons/countries'
import { CHOICES, plainDecision, type CountryDecision } from './countries-choose'
import { after, before, isCapital, nameOver, type CountryEvidence } from './countries-evidence'
import type { CountryHit } from './countries-find'

type Check = (hit: CountryHit, evidence: CountryEvidence, word: string) => boolean

/**
 * Whether a country word means its country here, and which.
 *
 * @param hit a name, a demonym or an abbreviation (capitals and seats of power: countries-metonyms.ts)
 * @returns null where it means something else: a person, a firm, a language, a town, a team
 */
export function decideCountry(hit: CountryHit, evidence: CountryEvidence): CountryDecision | null {
  const word = hit.phrase.words.join(' ')
  if (NOT_HERE.some((check) => check(hit, evidence, word))) return null
  const choose = CHOICES.get(word)
  return choose ? choose(hit, evidence) : plainDecision(hit)
}

/** "Michael Jordan", "Chad Smith"; and "Jordan" alone where the document has named Michael Jordan, but not "in Jordan". */
const isPerson: Check = (hit, evidence, word) => {
  if (!PERSON_LIKE.has(word) || hit.inCompound) return false
  const name = nameOver(evidence, hit)
  if (name?.type === 'person' && name.endToken - name.firstToken > 1) return true
  const previous = before(hit, evidence)
  if (previous && PLACE_PREPOSITIONS.has(previous.lower)) return false
  return evidence.surnames.has(word) && hit.phrase.kind === 'name'
}

/** "China Daily", "Air France", "British Airways"; not "U.S. Air Force". */
const isFirm: Check = (hit, evidence) => {
  if (before(hit, evidence)?.text === 'Air') return true
  const next = after(hit, evidence)
  if (next && isCapital(next) && COMMERCIAL.has(next.lower)) return after(hit, evidence, 2)?.lower !== 'force'
  const name = nameOver(evidence, hit)
  if (name?.type !== 'organization' || name.endToken <= hit.endToken) return false
  const last = evidence.doc.tokens[name.endToken - 1]!
  return COMMERCIAL.has(plainWord(last.lower))
}

/** "speaks French", "in Spanish", "English-speaking", "the Dutch language". */
const isLanguage: Check = (hit, evidence, word) => {
  if (hit.phrase.kind !== 'demonym' || !LANGUAGES.has(word)) return false
  if (hit.inCompound) return /^[-‐‑](?:speaking|speakers?|language|languages|medium|learners?)\b/i.test(evidence.doc.text.slice(hit.end, hit.end + 12))
  const previous = before(hit, evidence)?.lower ?? ''
  const next = after(hit, evidence)
  if (next && AFTER_LANGUAGE.has(next.lower)) return true
  const modifies = next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
  if (modifies) return false
  return BEFORE_LANGUAGE.has(previous) || previous === 'in' || (word === 'english' && previous !== 'the')
}

/** "Lebanon, Pa.", "Peru, Indiana": a town; "Canada, Texas and …" is none. */
const isTown: Check = (hit, evidence) => {
  if (hit.phrase.kind !== 'name' || after(hit, evidence)?.text !== ',') return false
  const previous = before(hit, evidence)?.text
  if (previous === ',' || previous === 'and') return false
  const first = after(hit, evidence, 2)
  if (!first || !isCapital(first)) return false
  const second = after(hit, evidence, 3)
  return US_STATES.has(plainWord(first.lower)) || (second !== undefined && US_STATES.has(`${plainWord(first.lower)} ${plainWord(second.lower)}`))
}

/** "Lebanon High School", "Cuba Township", "Denmark Street". */
const isLocal: Check = (hit, evidence) => {
  if (hit.phrase.kind !== 'name' || hit.phrase.words.length > 1) return false
  const next = after(hit, evidence)
  if (!next || !isCapital(next) || !ROADS.has(plainWord(next.lower))) return false
  return next.lower === 'high' || next.lower === 'middle' ? after(hit, evidence, 2)?.lower === 'school' : true
}

/** "CONTACT US", and "us" in a headline of capitals. */
const isPronoun: Check = (hit, evidence, word) => {
  if (word !== 'us' || hit.inCompound) return false
  const previous = before(hit, evidence)
  if (!previous || previous.text !== previous.text.toUpperCase() || !/\p{L}{2}/u.test(previous.text)) return false
  return PRONOUN_BEFORE.has(previous.lower)
}
const PRONOUN_BEFORE: ReadonlySet<string> = new Set('about ask call contact email follow for give help join let like of support tell to visit with write'.split(' '))

const isOther: Check = (hit, evidence, word) => {
  const next = after(hit, evidence)
  if (word === 'pole') return next?.lower === 'position'
  if (word === 'gb') return /^\p{N}/u.test(before(hit, evidence)?.text ?? '')
  // The airline goes without the article.
  if (word === 'emirates') return before(hit, evidence)?.lower !== 'the' || isCapital(next)
  if (word === 'jersey') return !['guernsey', 'alderney', 'sark'].some((island) => evidence.phrases.has(island))
  return false
}

const NOT_HERE: readonly Check[] = [isPerson, isFirm, isLanguage, isTown, isLocal, isPronoun, isOther]
