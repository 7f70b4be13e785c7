import type { Token, TokenisedDocument } from '../document'
import { countryIndex, plainWord, type CountryIndex, type CountryPhrase } from '../lexicons/countries'
import { COMBINING } from '../lexicons/countries-demonyms'

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
const HYPHENS = /[-‐‑]/g

/**
 * All country words of the text by one table look-up a capitalised token, the longest phrase first.
 *
 * @param index the phrases to look for
 * @param bare for a language without capitals: takes off a word what is written together with it; then every token is
 *   looked up, as it stands and bare
 * @returns in order of position, not overlapping
 */
export function findCountryWords(doc: TokenisedDocument, index: CountryIndex = countryIndex(), bare?: (word: string) => string): CountryHit[] {
  const hits: CountryHit[] = []
  const { tokens } = doc
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    if (!bare && token.text === token.lower) {
      i += 1
      continue
    }
    const hit = bare ? (longest(tokens, i, index) ?? bareWord(tokens, i, index, bare)) : capitalised(token.text) ? longest(tokens, i, index) : null
    if (hit) {
      push(hits, lowerCaseHead(tokens, hit, index) ?? hit)
      // A phrase that ends inside a hyphenated token ("New Zealand-born") takes all of it.
      i = Math.max(hit.endToken, i + 1)
      continue
    }
    if (HYPHEN.test(token.text)) i = compound(tokens, i, index, hits)
    else i += 1
  }
  return hits
}

const capitalised = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : text[0] !== text[0]!.toLowerCase()
}

function push(hits: CountryHit[], hit: CountryHit): void {
  while (hits.length > 0 && hits[hits.length - 1]!.end > hit.start) hits.pop()
  hits.push(hit)
}

/** The longest phrase that starts at the token. */
function longest(tokens: readonly Token[], at: number, index: CountryIndex): CountryHit | null {
  const first = tokens[at]!
  const word = plainWord(first.lower)
  const hit = phrasesAt(tokens, at, word, first.start, index.get(word), false)
  const stem = hit ? -1 : word.indexOf("'")
  // "Türkiye'nin": the ending after the apostrophe is no part of the name.
  return stem < 3 ? hit : phrasesAt(tokens, at, word.slice(0, stem), first.start, index.get(word.slice(0, stem))?.filter(({ words }) => words.length === 1), true)
}

function bareWord(tokens: readonly Token[], at: number, index: CountryIndex, bare: (word: string) => string): CountryHit | null {
  const token = tokens[at]!
  const word = bare(token.lower)
  const phrase = index.get(plainWord(word))?.find(({ words }) => words.length === 1)
  if (!phrase || word.length === token.text.length) return null
  const start = token.start + token.text.toLowerCase().indexOf(word)
  return { phrase, start, end: start + word.length, firstToken: at, endToken: at + 1, inCompound: false, combining: false }
}

function phrasesAt(tokens: readonly Token[], at: number, word: string, start: number, phrases: readonly CountryPhrase[] | undefined, inCompound: boolean): CountryHit | null {
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

/** "south Korea", "northern Ireland": the phrase that a word in lower case before the hit makes with it. */
function lowerCaseHead(tokens: readonly Token[], hit: CountryHit, index: CountryIndex): CountryHit | null {
  const before = tokens[hit.firstToken - 1]
  // "southern Sudan" is a part of Sudan.
  if (!before || before.text !== before.lower || before.lower === 'southern' || hit.phrase.words.length > 1 || before.sentence !== tokens[hit.firstToken]!.sentence) return null
  const head = before.lower
  const longer = phrasesAt(tokens, hit.firstToken - 1, head, before.start, index.get(head)?.filter(({ words }) => words.length > 1), false)
  return longer && longer.endToken >= hit.endToken ? longer : null
}

/** The countries among the parts of a hyphenated token. Returns the index of the next token to look at. */
function compound(tokens: readonly Token[], at: number, index: CountryIndex, hits: CountryHit[]): number {
  const token = tokens[at]!
  const parts = token.text.split(HYPHENS)
  let start = token.start
  let next = at + 1
  const found: (CountryHit | null)[] = parts.map((part, n) => {
    const from = start
    start += part.length + 1
    const word = plainWord(part)
    const last = n === parts.length - 1
    if (capitalised(part)) {
      const phrases = last ? index.get(word) : index.get(word)?.filter(({ words }) => words.length === 1)
      const hit = phrasesAt(tokens, at, part, from, phrases, true)
      if (hit) return hit
    }
    const code = last ? undefined : COMBINING[word]
    if (code === undefined) return null
    return { phrase: { words: [word], code, kind: 'demonym', exact: null }, start: from, end: from + part.length, firstToken: at, endToken: at + 1, inCompound: true, combining: true }
  })
  found.forEach((hit, n) => {
    // "Indo-Pacific", "Franco-phobic": a combining form needs its country.
    if (!hit || (hit.combining && !found[n + 1])) return
    hits.push(hit)
    next = Math.max(next, hit.endToken)
  })
  return next
}
