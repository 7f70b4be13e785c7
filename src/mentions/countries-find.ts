import type { Token, TokenisedDocument } from '../document'
import { countryIndex, plainWord, type CountryIndex } from '../lexicons/countries'
import { COMBINING } from '../lexicons/countries-demonyms'
import { bareWord, longest, phrasesAt, type CountryHit } from './countries-phrases'

const JOINT = /[-‐‑'’]/
const JOINTS = /[-‐‑'’]/g

/**
 * All country words of the text by one table look-up a capitalised token, the longest phrase first.
 *
 * @param index the phrases to look for
 * @param bare for a language without capitals: takes off a word what is written together with it; then every token is
 *   looked up, as it stands and bare
 * @returns in order of position, not overlapping
 */
export function findCountryWords(doc: TokenisedDocument, index: CountryIndex = countryIndex(), bare?: (word: string) => readonly string[]): CountryHit[] {
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
    if (JOINT.test(token.text)) i = compound(tokens, i, index, hits)
    else i += 1
  }
  return hits
}

/** False for the empty text. */
const capitalised = (text: string): boolean => {
  if (text === '') return false
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : text[0] !== text[0]!.toLowerCase()
}

function push(hits: CountryHit[], hit: CountryHit): void {
  while (hits.length > 0 && hits[hits.length - 1]!.end > hit.start) hits.pop()
  hits.push(hit)
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

/** The countries among the parts of a joined token: "Russian-Chinese", and in other languages "l'Iran", "Türkiye'nin". Returns the index of the next token to look at. */
function compound(tokens: readonly Token[], at: number, index: CountryIndex, hits: CountryHit[]): number {
  const token = tokens[at]!
  const parts = token.text.split(JOINTS)
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
