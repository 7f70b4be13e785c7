import type { NameMention, Token, TokenisedDocument } from '../document'
import { COMMERCIAL, GEORGIA_COUNTRY, GEORGIA_STATE, INDIANS_TEAM, NATIVE_AMERICAN, TURKEY_BIRD } from '../lexicons/countries-context'
import { plainWord } from '../lexicons/countries'
import type { CountryHit } from './countries-phrases'
import { isForce } from './countries-beside'
import { surnamesLikeCountries } from './countries-persons'
import { townsOfUs } from './countries-towns'

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
  /** Tokens that begin a capital's name. */
  readonly capitalTokens: ReadonlySet<number>
  /** Last words of persons named with two words or more that are country words too: "jordan" of "Michael Jordan". */
  readonly surnames: ReadonlySet<string>
  /** Words that speak for Georgia the country minus words that speak for Georgia the state. */
  readonly georgia: number
  readonly indiansTeam: number
  /** All words of the document in lower case, where it has a country word that asks for them; else empty. */
  readonly seen: ReadonlySet<string>
  /** Country names that the document shows to be towns of the US. */
  readonly towns: ReadonlySet<string>
  readonly nativeAmerican: number
  readonly turkeyBird: number
  /** Organizations with a commercial word in their name: "China Daily", "British Airways". */
  readonly firms: ReadonlySet<NameMention>
}

/** @param hits all country words found, decided or not */
export function gatherEvidence(doc: TokenisedDocument, names: readonly NameMention[], hits: readonly CountryHit[]): CountryEvidence {
  const phrases = new Map<string, number>()
  const codes = new Map<string, number>()
  const countryTokens = new Set<number>()
  const capitalTokens = new Set<number>()
  for (const { phrase, firstToken, endToken } of hits) {
    if (phrase.kind === 'capital') capitalTokens.add(firstToken)
    if (phrase.kind === 'name' && phrase.code !== 'GE') countryTokens.add(firstToken).add(endToken - 1)
    const words = phrase.words.join(' ')
    phrases.set(words, (phrases.get(words) ?? 0) + 1)
    if (phrase.code !== null && phrase.kind !== 'capital') codes.set(phrase.code, (codes.get(phrase.code) ?? 0) + 1)
  }
  return { doc, names, phrases, codes, countryTokens, capitalTokens, surnames: surnamesLikeCountries(doc, names, hits), towns: townsOfUs(doc, names, hits), firms: firmsAmong(doc, names), ...wordEvidence(doc.tokens, phrases) }
}

/** Found once a name, not once a country in it: a name may be as long as its sentence. */
function firmsAmong({ tokens }: TokenisedDocument, names: readonly NameMention[]): Set<NameMention> {
  const firms = new Set<NameMention>()
  for (const name of names) {
    if (name.type !== 'organization') continue
    for (let i = name.firstToken; i < name.endToken; i++) {
      if (!COMMERCIAL.has(plainWord(tokens[i]!.lower))) continue
      if (!isForce(tokens[i + 1])) firms.add(name)
      break
    }
  }
  return firms
}

interface WordEvidence {
  readonly georgia: number
  readonly indiansTeam: number
  readonly nativeAmerican: number
  readonly turkeyBird: number
  readonly seen: ReadonlySet<string>
}

const ASKING: readonly string[] = ['georgia', 'georgian', 'georgians', 'indian', 'indians', 'irish', 'turkey', 'uk']

/** Each word counts once: an article that says "governor" ten times is no more about a state than one that says it once. */
function wordEvidence(tokens: readonly Token[], phrases: ReadonlyMap<string, number>): WordEvidence {
  const seen = new Set<string>()
  if (ASKING.some((word) => phrases.has(word))) for (const { lower } of tokens) seen.add(lower)
  let georgia = 0
  let indiansTeam = 0
  let nativeAmerican = 0
  let turkeyBird = 0
  for (const word of seen) {
    if (GEORGIA_COUNTRY.has(word) || word.endsWith('shvili')) georgia += 1
    if (GEORGIA_STATE.has(word)) georgia -= 1
    if (INDIANS_TEAM.has(word)) indiansTeam += 1
    if (NATIVE_AMERICAN.has(word)) nativeAmerican += 1
    if (TURKEY_BIRD.has(word)) turkeyBird += 1
  }
  return { georgia, indiansTeam, nativeAmerican, turkeyBird, seen }
}
