import type { Span } from '../../records'

/** A text cut into words, for tools that count words instead of letters. */
export interface Words {
  readonly words: readonly Span[]
  /** The words that a span covers: the first and the last, by number; null where it covers none. */
  covered(span: { readonly start: number; readonly end: number }): { readonly first: number; readonly last: number } | null
}

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** Cuts a text into words and marks, and again wherever a given span begins or ends, so that each span is of whole words. */
export function wordsOf(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Words {
  const bounds = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const words: Span[] = []
  let next = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    let start = index
    const end = index + word.length
    while (next < bounds.length && bounds[next]! <= start) next++
    for (; next < bounds.length && bounds[next]! < end; next++) {
      words.push({ start, end: bounds[next]!, text: text.slice(start, bounds[next]) })
      start = bounds[next]!
    }
    words.push({ start, end, text: text.slice(start, end) })
  }
  const from = new Map(words.map(({ start }, i) => [start, i]))
  const to = new Map(words.map(({ end }, i) => [end, i]))
  return {
    words,
    covered({ start, end }) {
      const [first, last] = [from.get(start + leading(text, start, end)), to.get(end - trailing(text, start, end))]
      return first === undefined || last === undefined || last < first ? null : { first, last }
    },
  }
}

/** A piece of a text, and whether one space stands behind it. */
export interface Token extends Span { readonly space: boolean }

/**
 * The words with the white space between them, as spaCy cuts it: the one space behind a token is the token's own, and what
 * else stands there is a token of its own, so that the tokens and their spaces are the text again.
 *
 * @returns the tokens, and where among them each of the words is
 */
export function spacedTokens(text: string, words: readonly Span[]): { readonly tokens: readonly Token[]; readonly places: readonly number[] } {
  const tokens: Token[] = []
  const places: number[] = []
  const gap = (from: number, to: number): void => {
    const space = tokens.length > 0 && text[from] === ' ' && from < to
    if (space) tokens.push({ ...tokens.pop()!, space })
    const start = space ? from + 1 : from
    if (start < to) tokens.push({ start, end: to, text: text.slice(start, to), space: false })
  }
  let end = 0
  for (const word of words) {
    gap(end, word.start)
    places.push(tokens.push({ ...word, space: false }) - 1)
    end = word.end
  }
  gap(end, text.length)
  return { tokens, places }
}

// A span may begin or end in white space, which is no word.
const leading = (text: string, start: number, end: number): number => {
  let n = 0
  while (start + n < end && /\s/.test(text[start + n]!)) n++
  return n
}
const trailing = (text: string, start: number, end: number): number => {
  let n = 0
  while (end - n > start && /\s/.test(text[end - n - 1]!)) n++
  return n
}
