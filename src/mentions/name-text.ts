import type { TokenisedDocument } from '../document'
import { KIND, analyseWord, type NameWord } from './name-words'

/** A document as the name tagger reads it: every token with its word, and the runs that may hold names. */
export interface NameText {
  readonly doc: TokenisedDocument
  readonly words: readonly NameWord[]
  /** By token: 1 where a sentence starts (marks before the first word included). */
  readonly starts: Uint8Array
  /** By sentence: 1 where most letters are capitals, so that a capital says nothing. */
  readonly shouted: Uint8Array
  /** Stretches of tokens that may hold names, flat: start, end, start, end … */
  readonly segments: readonly number[]
}

const MAX_CONNECTORS = 2

/**
 * Prepares a document for the tagger.
 *
 * @param known words analysed before, by text; filled on the way, so that one map may serve many documents
 */
export function readNames(doc: TokenisedDocument, known: Map<string, NameWord>): NameText {
  const words = doc.tokens.map((token) => {
    let word = known.get(token.text)
    if (!word) known.set(token.text, (word = analyseWord(token.text)))
    return word
  })
  const starts = new Uint8Array(words.length)
  const shouted = new Uint8Array(doc.sentences.length)
  const segments: number[] = []
  for (const sentence of doc.sentences) {
    let first = sentence.firstToken
    while (first < sentence.endToken && (words[first]!.shape === 7 || words[first]!.shape === 5)) first += 1
    starts.fill(1, sentence.firstToken, Math.min(first + 1, sentence.endToken))
    shouted[sentence.index] = isShouted(words, sentence.firstToken, sentence.endToken) ? 1 : 0
    cut(words, sentence.firstToken, sentence.endToken, segments)
  }
  return { doc, words, starts, shouted, segments }
}

function isShouted(words: readonly NameWord[], from: number, to: number): boolean {
  let upper = 0
  let lower = 0
  for (let i = from; i < to; i++) {
    const { shape, length } = words[i]!
    if (shape === 2 && length > 1) upper += 1
    else if (shape === 0 || shape === 1 || shape === 3) lower += 1
  }
  return upper > 1 && upper > 2 * lower
}

/** Runs of capitals, with the particles before and the few small words between them. */
function cut(words: readonly NameWord[], from: number, to: number, segments: number[]): void {
  let i = from
  while (i < to) {
    const start = i
    while (i < to && words[i]!.kind === KIND.particle) i += 1
    if (i >= to || words[i]!.kind !== KIND.capital) {
      i = Math.max(i, start + 1)
      continue
    }
    let end = i + 1
    for (let next = reach(words, end, to); next > end; next = reach(words, end, to)) end = next
    segments.push(start, end)
    i = end
  }
}

/** The end of the run if it goes on after `at`: over small words to the next capital; else `at`. */
function reach(words: readonly NameWord[], at: number, to: number): number {
  let between = 0
  for (let i = at; i < to; i++) {
    const { kind } = words[i]!
    if (kind === KIND.capital) return i + 1
    if (kind === KIND.other || (kind !== KIND.particle && ++between > MAX_CONNECTORS)) return at
  }
  return at
}
