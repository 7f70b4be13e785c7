import type { Range, ReadDocument } from '../document'
import type { Span } from './types'

/** Leads a range of the cleaned text back to the caller's text, and takes the words that stand there. */
export function spanOf(doc: ReadDocument, range: Range): Span {
  const { start, end } = doc.offsets.toOriginal(range)
  return { start, end, text: doc.original.slice(start, end) }
}

/** The ranges' words in the cleaned (mended) text, joined by one space, white space folded. */
export function wordsOf(doc: ReadDocument, ranges: readonly Range[]): string {
  return ranges.map(({ start, end }) => doc.text.slice(start, end)).join(' ').replace(/\s+/g, ' ').trim()
}
