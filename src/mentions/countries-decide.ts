import { COMMERCIAL, PERSON_LIKE, PLACE_PREPOSITIONS, ROADS, STATES_OF_AMERICA } from '../lexicons/countries-context'
import { plainWord } from '../lexicons/countries'
import { CHOICES, plainDecision, type CountryDecision } from './countries-choose'
import { after, before, isCapital, isForce, modifies, nameOver } from './countries-beside'
import type { CountryEvidence } from './countries-evidence'
import { isLanguage } from './countries-languages'
import { beginsFullName, endsFullName } from './countries-persons'
import { isOther, type Check } from './countries-otherwise'
import type { CountryHit } from './countries-phrases'
import { stateFollows } from './countries-towns'

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
  if (endsFullName(hit, evidence.doc) || beginsFullName(hit, evidence.doc, word)) return true
  const previous = before(hit, evidence)
  if (previous && PLACE_PREPOSITIONS.has(previous.lower)) return false
  return evidence.surnames.has(word) && (hit.phrase.kind === 'name' || !modifies(after(hit, evidence)))
}

/** "China Daily", "Air France", "British Airways", "American" where American Airlines is meant; not "U.S. Air Force". */
const isFirm: Check = (hit, evidence, word) => {
  const previous = before(hit, evidence)
  if (previous?.text === 'Air' || (previous?.lower === 'of' && before(hit, evidence, 2)?.text === 'Times')) return true
  if (word === 'american' && evidence.phrases.has('american airlines') && !modifies(after(hit, evidence))) return true
  const next = after(hit, evidence)
  if (next && isCapital(next) && COMMERCIAL.has(next.lower)) return !isForce(after(hit, evidence, 2))
  const name = nameOver(evidence, hit)
  return name !== undefined && evidence.firms.has(name)
}

/** "Boy Scouts of America", "Feeding America": societies, as states and armies are called by other words. */
const isSociety: Check = (hit, evidence, word) => {
  if (word !== 'america') return false
  const name = nameOver(evidence, hit)
  if (name?.type === 'organization' && name.endToken - name.firstToken > 1) return true
  const head = before(hit, evidence, 2)
  return before(hit, evidence)?.lower === 'of' && head !== undefined && isCapital(head) && head.pos !== 'NUM' && head.index > evidence.doc.sentences[head.sentence]!.firstToken && !STATES_OF_AMERICA.has(head.lower)
}

/** "Lebanon, Pa.", "Peru, Indiana": a town; "Canada, Texas and …" is none. */
const isTown: Check = (hit, evidence, word) => {
  if (hit.phrase.kind !== 'name') return false
  if (evidence.towns.has(word)) return true
  const previous = before(hit, evidence)?.text
  return previous !== ',' && previous !== 'and' && word !== 'georgia' && stateFollows(evidence.doc.tokens, hit.endToken)
}

/** "Lebanon High School", "Cuba Township", "Denmark Street", "Lake Chad". */
const isLocal: Check = (hit, evidence) => {
  if (hit.phrase.kind !== 'name' || hit.phrase.words.length > 1) return false
  const previous = before(hit, evidence)
  if (isCapital(previous) && BEFORE_PLACE.has(plainWord(previous!.lower))) return true
  const next = after(hit, evidence)
  if (!next || !isCapital(next) || !ROADS.has(plainWord(next.lower))) return false
  return next.lower === 'high' || next.lower === 'middle' ? after(hit, evidence, 2)?.lower === 'school' : true
}

const BEFORE_PLACE: ReadonlySet<string> = new Set(['camp', 'fort', 'lake', 'mount', 'mt'])

/** "CONTACT US", and "us" in a headline of capitals. */
const isPronoun: Check = (hit, evidence, word) => {
  if (word !== 'us' || hit.inCompound) return false
  const previous = before(hit, evidence)
  if (!previous || previous.text !== previous.text.toUpperCase() || !/\p{L}{2}/u.test(previous.text)) return false
  return PRONOUN_BEFORE.has(previous.lower)
}
const PRONOUN_BEFORE: ReadonlySet<string> = new Set('about ask call contact email follow for give help join let like of support tell to visit with write'.split(' '))

/** "US$1 million", "U.S. Highway 82", "US-24". */
const isMoneyOrRoad: Check = (hit, evidence) => {
  if (hit.phrase.kind !== 'abbreviation') return false
  const { text, tokens } = evidence.doc
  if (/^\s?\$/.test(text.slice(hit.end, hit.end + 2)) || text[hit.start - 1] === '$') return true
  if (hit.inCompound) return /^[-‐‑]\d/.test(text.slice(hit.end, hit.end + 2))
  return ROAD_WORDS.has(tokens[hit.endToken]?.lower ?? '')
}
const ROAD_WORDS: ReadonlySet<string> = new Set(['highway', 'hwy', 'route', 'rte'])

const NOT_HERE: readonly Check[] = [isPerson, isFirm, isSociety, isLanguage, isTown, isLocal, isPronoun, isMoneyOrRoad, isOther]
