import type { NameMention, Token, TokenisedDocument } from '../document'
import { plainWord } from '../lexicons/countries'
import { DOMESTIC, LOCAL_LIFE, MUNICIPALITIES, ROADS, SCHOOL_LIFE, US_STATES, US_TOWNS } from '../lexicons/countries-context'
import type { CountryHit } from './countries-phrases'

/** An abbreviated state that is an English word or title too counts with its full stop alone: "In Jordan, Miss Lee". */
const WORDS_TOO: ReadonlySet<string> = new Set(['del', 'ill', 'ind', 'la', 'mass', 'miss', 'ore', 'pa', 'wash'])

/**
 * Whether a comma and a state of the US stand at the token: "Lebanon, Pa.", "Palestine, Texas".
 *
 * @param at the token after the town's name
 */
export function stateFollows(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at + 1]
  if (tokens[at]?.text !== ',' || !first || first.text === first.lower) return false
  // "Palestine, Texas-based"
  const word = plainWord(first.lower.split(HYPHEN, 1)[0]!)
  // A comma and "Washington" go on with the government as often as with the state.
  if (word === 'washington' || (WORDS_TOO.has(word) && !first.text.endsWith('.') && tokens[at + 2]?.text !== '.')) return false
  const second = tokens[at + 2]
  return US_STATES.has(word) || word === 'queens' || (second !== undefined && US_STATES.has(`${word} ${plainWord(second.lower)}`))
}
const HYPHEN = /[-‐‑]/

/** What the document says of one country word that is the name of US towns too. */
interface Town {
  /** Signs of local life beside the word, summed over its places. */
  signs: number
  readonly code: string | null
}
/** Signs beside the word and in the rest of the document that together make it a town … */
const ENOUGH = 2
/** … and how many more it takes for every other country that the document names. */
const PER_COUNTRY = 2

/**
 * Country names that the document shows to be towns of the US: a state or a municipality's word stands beside them; or
 * local life does, while the document names nothing else of that country and hardly another one abroad.
 */
export function townsOfUs(doc: TokenisedDocument, names: readonly NameMention[], hits: readonly CountryHit[]): Set<string> {
  const towns = new Set<string>()
  const candidates = new Map<string, Town>()
  const abroad = new Set<string>()
  const nameEnds = new Set(names.filter(({ type, firstToken, endToken }) => type === 'person' && endToken - firstToken > 1).map(({ endToken }) => endToken))
  for (const hit of hits) {
    const word = hit.phrase.words.join(' ')
    if (!US_TOWNS.has(word)) {
      if (hit.phrase.code !== null && hit.phrase.code !== 'US') abroad.add(hit.phrase.code)
      continue
    }
    if (isMunicipality(doc.tokens, hit)) towns.add(word)
    if (ABROAD_FIRST.has(word)) continue
    const town = candidates.get(word) ?? { signs: 0, code: hit.phrase.code }
    town.signs += localSigns(doc.tokens, hit, nameEnds)
    candidates.set(word, town)
  }
  const local = [...candidates].filter(([, { signs, code }]) => signs > 0 && code !== null && !abroad.has(code))
  if (local.length === 0) return towns
  const domestic = domesticSigns(doc.tokens)
  for (const [word, { signs }] of local) if (signs + domestic >= ENOUGH + PER_COUNTRY * abroad.size) towns.add(word)
  return towns
}

/** Local life beside these says little: news is too full of the country. */
const ABROAD_FIRST: ReadonlySet<string> = new Set(['china', 'mexico'])

/** "Lebanon, Ohio", "the city of Turkey". */
function isMunicipality(tokens: readonly Token[], { firstToken, endToken }: CountryHit): boolean {
  return stateFollows(tokens, endToken) || (tokens[firstToken - 1]?.lower === 'of' && MUNICIPALITIES.has(tokens[firstToken - 2]?.lower ?? ''))
}

/** 2 for what only a town has beside its name, 1 for what a country may have as well, else 0. */
function localSigns(tokens: readonly Token[], { firstToken, endToken }: CountryHit, nameEnds: ReadonlySet<number>): number {
  const next = tokens[endToken]
  const after = plainWord(next?.lower ?? '')
  if (SCHOOL_LIFE.has(after) || (next?.text !== next?.lower && ROADS.has(after))) return 2
  const comma = tokens[firstToken - 1]?.text === ','
  const previous = tokens[firstToken - 2]
  // "400 S. Locust St., Lebanon"
  if (comma && previous && previous.text !== previous.lower && ROADS.has(plainWord(previous.lower))) return 2
  if (LOCAL_LIFE.has(after)) return 1
  // "Mary Smith, 49, Palestine"; "Galen Miller of Palestine".
  if (comma && tokens[firstToken - 3]?.text === ',' && /^\d{1,3}$/.test(previous?.text ?? '')) return 1
  if (tokens[firstToken - 1]?.lower === 'of' && nameEnds.has(firstToken - 1)) return 1
  return isDateline(tokens, firstToken, endToken) ? 1 : 0
}

/** "LEBANON (AP)", "MALTA –": datelines name towns. */
function isDateline(tokens: readonly Token[], first: number, end: number): boolean {
  const { text } = tokens[first]!
  if (text !== text.toUpperCase()) return false
  const next = tokens[end]
  return next !== undefined && (/^[-‐–—]+$/.test(next.text) || (next.text === '(' && AGENCIES.has(tokens[end + 1]?.text ?? '')))
}
const AGENCIES: ReadonlySet<string> = new Set(['AP', 'UPI'])

/** How many words of US local news the document has, states among them: 0, 1 or 2. */
function domesticSigns(tokens: readonly Token[]): number {
  const seen = new Set<string>()
  for (const { lower, text } of tokens) {
    if (DOMESTIC.has(lower) || (text !== lower && lower.length > 4 && US_STATES.has(lower))) seen.add(lower)
    if (seen.size === 2) break
  }
  return seen.size
}
