import type { PartOfSpeech, TokenisedDocument } from '../document'
import { LEX } from '../lexicons/name-classes'
import { KIND, nameWord, type NameWord } from './name-words'

/** A document as the name tagger reads it: every token with its word, and the runs that may hold names. */
export interface NameText {
  readonly doc: TokenisedDocument
  readonly words: readonly NameWord[]
  /** By token in the segments, and one on either side: its part of speech as a number from 1. */
  readonly pos: Uint8Array
  /** By token: 1 where a sentence starts (marks before the first word included). */
  readonly starts: Uint8Array
  /** By sentence: 1 where most letters are capitals, so that a capital says nothing. */
  readonly shouted: Uint8Array
  /** Stretches of tokens that may hold names, flat: start, end, start, end … */
  readonly segments: readonly number[]
}

const MAX_CONNECTORS = 2
const POS_NUMBER: Readonly<Record<PartOfSpeech, number>> = {
  ADJ: 1, ADP: 2, ADV: 3, AUX: 4, CCONJ: 5, DET: 6, INTJ: 7, NOUN: 8, NUM: 9, PART: 10, PRON: 11, PROPN: 12, PUNCT: 13, SCONJ: 14, SYM: 15, VERB: 16, X: 17, SPACE: 18,
}
const PLAIN_CLASSES = LEX.common | LEX.say | LEX.role | LEX.particle

/** Prepares a document for the tagger. */
export function readNames(doc: TokenisedDocument): NameText {
  const words = doc.tokens.map((token) => nameWord(token.lexeme))
  const pos = new Uint8Array(doc.tokens.length)
  const starts = new Uint8Array(words.length)
  const shouted = new Uint8Array(doc.sentences.length)
  const segments: number[] = []
  for (const sentence of doc.sentences) {
    let first = sentence.firstToken
    while (first < sentence.endToken && (words[first]!.shape === 7 || words[first]!.shape === 5)) first += 1
    starts.fill(1, sentence.firstToken, Math.min(first + 1, sentence.endToken))
    shouted[sentence.index] = isShouted(words, sentence.firstToken, sentence.endToken) ? 1 : 0
    cut(words, starts, sentence.firstToken, sentence.endToken, segments)
  }
  for (let s = 0; s < segments.length; s += 2) {
    const to = Math.min(segments[s + 1]! + 1, words.length)
    for (let i = Math.max(0, segments[s]! - 1); i < to; i++) pos[i] = POS_NUMBER[doc.tokens[i]!.pos]
  }
  return { doc, words, pos, starts, shouted, segments }
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

/** A common English word, with its capital only from the sentence's start: a third of all capitals, and never a name. */
const isPlain = ({ lexicon }: NameWord): boolean => (lexicon & LEX.common) !== 0 && (lexicon & ~PLAIN_CLASSES) === 0

/** Runs of capitals, with the particles before and the few small words between them. */
function cut(words: readonly NameWord[], starts: Uint8Array, from: number, to: number, segments: number[]): void {
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
    if (end - start > 1 || starts[start] === 0 || !isPlain(words[start]!)) segments.push(start, end)
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
