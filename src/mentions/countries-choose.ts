import type { Token } from '../document'
import { plainWord } from '../lexicons/countries'
import { STATE_OFFICES, US_STATES } from '../lexicons/countries-context'
import { after, before, isCapital } from './countries-beside'
import type { CountryEvidence } from './countries-evidence'
import type { CountryHit } from './countries-phrases'

/** A country that the words name, and by which rule. */
export interface CountryDecision {
  readonly code: string
  readonly rule: string
}

/** Decides a word that several countries share, or a country and something else; null where it is no country here. */
type Choice = (hit: CountryHit, evidence: CountryEvidence) => CountryDecision | null

const RULES = { name: 'country-name', demonym: 'country-demonym', abbreviation: 'country-abbreviation' } as const

/** The phrase as the lexicon has it. */
export function plainDecision(hit: CountryHit): CountryDecision | null {
  const { code, kind } = hit.phrase
  if (code === null || (kind !== 'name' && kind !== 'demonym' && kind !== 'abbreviation')) return null
  return { code, rule: hit.combining ? 'combining-form' : RULES[kind] }
}

/** Georgia: first the company it keeps here ("Ukraine, Georgia and Moldova"), then what else the document names. */
const georgia: Choice = (hit, evidence) => {
  const neighbours = company(hit, evidence)
  if (neighbours !== 0) return neighbours > 0 ? { code: 'GE', rule: 'georgia-by-neighbours' } : null
  if (evidence.georgia > 0) return { code: 'GE', rule: 'georgia-by-document' }
  // Without any evidence: "Georgia's president" and "Georgians" are of the country, "Georgia" alone is told by nothing.
  const office = hit.phrase.kind === 'demonym' || (/^['’]s$/.test(after(hit, evidence)?.text ?? '') && STATE_OFFICES.has(after(hit, evidence, 2)?.lower ?? ''))
  return office && evidence.georgia === 0 ? { code: 'GE', rule: 'georgia-by-office' } : null
}

/** Positive where a list goes on with a country beside the hit, negative where with a state of the US, else 0. */
function company(hit: CountryHit, evidence: CountryEvidence): number {
  const { tokens } = evidence.doc
  const left = joins(before(hit, evidence)) ? meaning(tokens[hit.firstToken - 2], evidence) : 0
  let right = hit.endToken
  while (right < hit.endToken + 2 && joins(tokens[right])) right += 1
  return left + (right > hit.endToken ? meaning(tokens[right], evidence) : 0)
}

const joins = (token: Token | undefined): boolean => token !== undefined && (token.text === ',' || token.lower === 'and' || token.lower === 'or')

function meaning(token: Token | undefined, evidence: CountryEvidence): number {
  if (token === undefined || !isCapital(token)) return 0
  if (US_STATES.has(plainWord(token.lower))) return -1
  return evidence.countryTokens.has(token.index) ? 1 : 0
}

const counted = (evidence: CountryEvidence, ...phrases: string[]): number => phrases.reduce((sum, phrase) => sum + (evidence.phrases.get(phrase) ?? 0), 0)

/** Congo alone is the larger one, unless the document speaks of the other and never of the larger by its full name. */
const congo: Choice = (_hit, evidence) => {
  const smaller = evidence.codes.get('CG') ?? 0
  const larger = (evidence.codes.get('CD') ?? 0) - counted(evidence, 'congo', 'congolese')
  return { code: smaller > 0 && larger <= 0 ? 'CG' : 'CD', rule: 'congo-by-document' }
}

/** Korea alone is the South, unless the document speaks of the North alone. */
const korea: Choice = (_hit, evidence) => {
  const north = evidence.codes.get('KP') ?? 0
  const south = (evidence.codes.get('KR') ?? 0) - counted(evidence, 'korea', 'korean', 'koreans', 'koreas')
  return { code: north > 0 && south <= 0 ? 'KP' : 'KR', rule: 'korea-by-document' }
}

/** Dominicans are of the Dominican Republic, unless the document speaks of Dominica alone. */
const dominican: Choice = (_hit, evidence) => {
  const island = counted(evidence, 'dominica') > 0 && counted(evidence, 'dominican republic') === 0
  return { code: island ? 'DM' : 'DO', rule: 'dominican-by-document' }
}

/** Indians are of India, unless the document is about a team or about tribes and never names India. */
const indian: Choice = (hit, evidence) => {
  const india = counted(evidence, 'india') > 0
  const team = evidence.indiansTeam > 1 && hit.phrase.words[0] === 'indians'
  return !india && (team || evidence.nativeAmerican > 1) ? null : plainDecision(hit)
}

const CHOICES_BY_WORD: Readonly<Record<string, Choice>> = {
  congo, congolese: congo, dominican, dominicans: dominican, georgia, georgian: georgia, georgians: georgia, indian, indians: indian, korea,
  korean: korea, koreans: korea, koreas: korea,
}

/** By the phrase's words: how the words that mean several things are decided. */
export const CHOICES: ReadonlyMap<string, Choice> = new Map(Object.entries(CHOICES_BY_WORD))
