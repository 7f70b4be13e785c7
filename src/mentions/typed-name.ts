import type { NameType, TokenisedDocument } from '../document'
import type { NameWord } from './name-words'

/** A name in tokens, with what decided it last. */
export interface TypedName {
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
  readonly type: NameType
  readonly margin: number
  readonly rule: string
}

/** What the rules read. */
export interface NameWords {
  readonly doc: TokenisedDocument
  readonly words: readonly NameWord[]
  /** By token: 1 where a sentence starts. */
  readonly starts: Uint8Array
  /** Where names may be: start, end, start, end … */
  readonly segments: readonly number[]
}

/** Visits every token that may be part of a name. */
export function eachCandidate(segments: readonly number[], visit: (token: number) => void): void {
  for (let s = 0; s < segments.length; s += 2) for (let i = segments[s]!; i < segments[s + 1]!; i++) visit(i)
}

/** Whether two tokens stand in one sentence; false where the second is past the document's end. */
export const sameSentence = (doc: TokenisedDocument, a: number, b: number): boolean => doc.tokens[a]!.sentence === doc.tokens[b]?.sentence
