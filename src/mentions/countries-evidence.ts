import { overlaps, rangeAt, type NameMention, type Token, type TokenisedDocument } from '../document'
import { GEORGIA_COUNTRY, GEORGIA_STATE, INDIANS_TEAM, LOCAL_LIFE, NATIVE_AMERICAN, PERSON_LIKE, US_TOWNS } from '../lexicons/countries-context'
import { plainWord } from '../lexicons/countries'
import type { CountryHit } from './countries-phrases'
import { stateFollows } from './countries-states'

/** What the whole document says about its ambiguous country words. Gathered in one pass. */
export interface CountryEvidence {
  readonly doc: TokenisedDocument
  readonly names: readonly NameMention[]
  /** Country phrases by their words joined, counted: "dominican republic" → 2. */
  readonly phrases: ReadonlyMap<string, number>
  /** Hits by code. */
  readonly codes: ReadonlyMap<string, number>
  /** Tokens that begin or end a country's name that can mean nothing else. */
  readonly countryTokens: ReadonlySet<number>
  /** Last words of persons named with two words or more that are country words too: "jordan" of "Michael Jordan". */
  readonly surnames: ReadonlySet<string>
  /** Words that speak for Georgia the country minus words that speak for Georgia the state. */
  readonly georgia: number
  readonly indiansTeam: number
  /** Whether the document names Notre Dame, whose team is "the Irish". */
  readonly notreDame: boolean
  /** Country names that the document shows to be towns of the US. */
  readonly towns: ReadonlySet<string>
  readonly nativeAmerican: number
}

/** @param hits all country words found, decided or not */
export function gatherEvidence(doc: TokenisedDocument, names: readonly NameMention[], hits: readonly CountryHit[]): CountryEvidence {
  const phrases = new Map<string, number>()
  const codes = new Map<string, number>()
  const countryTokens = new Set<number>()
  for (const { phrase, firstToken, endToken } of hits) {
    if (phrase.kind === 'name' && phrase.code !== 'GE') countryTokens.add(firstToken).add(endToken - 1)
    const words = phrase.words.join(' ')
    phrases.set(words, (phrases.get(words) ?? 0) + 1)
    if (phrase.code !== null && phrase.kind !== 'capital') codes.set(phrase.code, (codes.get(phrase.code) ?? 0) + 1)
  }
  return { doc, names, phrases, codes, countryTokens, surnames: surnamesLikeCountries(doc, names), towns: townsOfUs(doc, hits), ...wordEvidence(doc.tokens, phrases) }
}

function surnamesLikeCountries(doc: TokenisedDocument, names: readonly NameMention[]): Set<string> {
  const found = new Set<string>()
  for (const name of names) {
    if (name.type !== 'person' || name.endToken - name.firstToken < 2) continue
    const last = plainWord(doc.tokens[name.endToken - 1]!.lower)
    if (PERSON_LIKE.has(last)) found.add(last)
  }
  return found
}

interface WordEvidence {
  readonly georgia: number
  readonly indiansTeam: number
  readonly nativeAmerican: number
  readonly notreDame: boolean
}

const ASKING: readonly string[] = ['georgia', 'georgian', 'georgians', 'indian', 'indians', 'irish']

/** Each word counts once: an article that says "governor" ten times is no more about a state than one that says it once. */
function wordEvidence(tokens: readonly Token[], phrases: ReadonlyMap<string, number>): WordEvidence {
  if (!ASKING.some((word) => phrases.has(word))) return { georgia: 0, indiansTeam: 0, nativeAmerican: 0, notreDame: false }
  const seen = new Set<string>()
  let georgia = 0
  let indiansTeam = 0
  let nativeAmerican = 0
  for (const { lower } of tokens) {
    if (seen.has(lower)) continue
    seen.add(lower)
    if (GEORGIA_COUNTRY.has(lower) || lower.endsWith('shvili')) georgia += 1
    if (GEORGIA_STATE.has(lower)) georgia -= 1
    if (INDIANS_TEAM.has(lower)) indiansTeam += 1
    if (NATIVE_AMERICAN.has(lower)) nativeAmerican += 1
  }
  return { georgia, indiansTeam, nativeAmerican, notreDame: seen.has('notre') && seen.has('dame') }
}

/** Names that a state follows somewhere, or that local life follows while nothing else in the document is of that country. */
function townsOfUs(doc: TokenisedDocument, hits: readonly CountryHit[]): Set<string> {
  const towns = new Set<string>()
  const local = new Map<string, string>()
  const elsewhere = new Set<string>()
  for (const hit of hits) {
    const word = hit.phrase.words.join(' ')
    if (!US_TOWNS.has(word)) {
      if (hit.phrase.code !== null) elsewhere.add(hit.phrase.code)
      continue
    }
    if (stateFollows(doc.tokens, hit.endToken)) towns.add(word)
    else if (LOCAL_LIFE.has(doc.tokens[hit.endToken]?.lower ?? '')) local.set(word, hit.phrase.code ?? '')
  }
  for (const [word, code] of local) if (!elsewhere.has(code)) towns.add(word)
  return towns
}

/** The name that holds the hit, or undefined. */
export function nameOver(evidence: CountryEvidence, hit: CountryHit): NameMention | undefined {
  const name = rangeAt(evidence.names, hit.start)
  return name && overlaps(name, hit) ? name : undefined
}

const sameSentence = (token: Token | undefined, hit: CountryHit, tokens: readonly Token[]): Token | undefined =>
  token && token.sentence === tokens[hit.firstToken]!.sentence ? token : undefined

/** The token `steps` before the hit, in its sentence. */
export const before = (hit: CountryHit, { doc }: { doc: TokenisedDocument }, steps = 1): Token | undefined =>
  sameSentence(doc.tokens[hit.firstToken - steps], hit, doc.tokens)

/** The token `steps` after the hit, in its sentence. */
export const after = (hit: CountryHit, { doc }: { doc: TokenisedDocument }, steps = 1): Token | undefined =>
  sameSentence(doc.tokens[hit.endToken - 1 + steps], hit, doc.tokens)

/** Whether the token begins with a capital. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
