import type { Token } from '../document'
import { plainWord, type CountryIndex, type CountryPhrase } from '../lexicons/countries'

/** A phrase of the country lexicon in the text: also those that are no country, which take their words away. */
export interface CountryHit {
  readonly phrase: CountryPhrase
  readonly start: number
  readonly end: number
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
  /** The hit is a part of a hyphenated token ("Russian-Chinese", "China-based"). */
  readonly inCompound: boolean
  /** "Sino-", "Anglo-". */
  readonly combining: boolean
}

const HYPHEN = /[-‐‑]/

/** The longest phrase that starts at the token. */
export function longest(tokens: readonly Token[], at: number, index: CountryIndex): CountryHit | null {
  const first = tokens[at]!
  const word = plainWord(first.lower)
  return phrasesAt(tokens, at, word, first.start, index.get(word), false)
}

/** The phrase of one word that the token is once `bare` has taken off what is written together with it; its readings in order. */
export function bareWord(tokens: readonly Token[], at: number, index: CountryIndex, bare: (word: string) => readonly string[]): CountryHit | null {
  const token = tokens[at]!
  for (const word of bare(token.lower)) {
    const phrase = word.length === token.text.length ? undefined : index.get(plainWord(word))?.find(({ words }) => words.length === 1)
    if (!phrase) continue
    const start = token.start + token.text.toLowerCase().indexOf(word)
    return { phrase, start, end: start + word.length, firstToken: at, endToken: at + 1, inCompound: false, combining: false }
  }
  return null
}

/**
 * The first of the phrases that the text has at `start`.
 *
 * @param at the token that `start` lies in
 * @param word what of the token is looked at; it ends there where the token is a compound
 */
export function phrasesAt(tokens: readonly Token[], at: number, word: string, start: number, phrases: readonly CountryPhrase[] | undefined, inCompound: boolean): CountryHit | null {
  if (!phrases) return null
  for (const phrase of phrases) {
    const end = phrase.words.length === 1 ? start + (inCompound ? word.length : tokens[at]!.end - start) : endOfPhrase(tokens, at, phrase.words)
    if (end === null) continue
    const endToken = at + phrase.words.length
    if (phrase.exact !== null && !spelledAs(tokens, at, endToken, start, end, phrase.exact)) continue
    return { phrase, start, end, firstToken: at, endToken, inCompound: inCompound || end < tokens[endToken - 1]!.end, combining: false }
  }
  return null
}

/** Where the phrase ends in the text if the tokens after `at` go on as it does; the last word may be the first part of a hyphenated token. */
function endOfPhrase(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  const sentence = tokens[at]!.sentence
  for (let k = 1; k < words.length; k++) {
    const token = tokens[at + k]
    if (!token || token.sentence !== sentence) return null
    const plain = plainWord(token.lower)
    if (plain === words[k]) continue
    if (k < words.length - 1 || !plain.startsWith(words[k]!)) return null
    return HYPHEN.test(plain[words[k]!.length]!) ? token.start + token.text.search(HYPHEN) : null
  }
  return tokens[at + words.length - 1]!.end
}

function spelledAs(tokens: readonly Token[], from: number, to: number, start: number, end: number, exact: string): boolean {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    text += token.text.slice(Math.max(0, start - token.start), end - token.start)
  }
  return text.replaceAll('.', '') === exact
}
