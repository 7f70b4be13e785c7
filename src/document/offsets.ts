import type { Range } from './span'

/** One replacement made while reading: `original.slice(start, end)` became `replacement`. */
export interface Edit extends Range {
  readonly replacement: string
  /** The documented name of the rule that made it. */
  readonly rule: string
}

/** Leads from offsets into the cleaned text back to offsets into the caller's text. */
export interface OffsetMap {
  /** True where the cleaned text is the caller's text. */
  readonly identity: boolean
  /** The range of the caller's text that a range of the cleaned text was made from. */
  toOriginal(range: Range): Range
}

const IDENTITY: OffsetMap = { identity: true, toOriginal: ({ start, end }) => ({ start, end }) }

/**
 * Applies edits to a text and keeps the way back.
 *
 * @param original the caller's text
 * @param edits in order of position, not overlapping, offsets into `original`
 * @returns the cleaned text and its map. A position inside a replacement leads to the whole replaced stretch: a start
 *   to its start, an end to its end, so that a mapped range never cuts a repaired letter in two.
 * @example applyEdits('todaya’s', [{ start: 5, end: 7, replacement: '’', rule: 'x' }]).text // 'today’s'
 */
export function applyEdits(original: string, edits: readonly Edit[]): { text: string; offsets: OffsetMap } {
  if (edits.length === 0) return { text: original, offsets: IDENTITY }
  const pieces: string[] = []
  const cleanStarts: number[] = [] // where each replacement starts in the cleaned text
  let from = 0
  let length = 0
  for (const edit of edits) {
    pieces.push(original.slice(from, edit.start), edit.replacement)
    length += edit.start - from
    cleanStarts.push(length)
    length += edit.replacement.length
    from = edit.end
  }
  pieces.push(original.slice(from))
  return { text: pieces.join(''), offsets: mapOf(edits, cleanStarts) }
}

function mapOf(edits: readonly Edit[], cleanStarts: readonly number[]): OffsetMap {
  /** The last edit whose replacement starts before (or, for a range's start, at) the offset; -1 where none does. */
  const editBefore = (offset: number, inclusive: boolean): number => {
    let low = 0
    let high = cleanStarts.length
    while (low < high) {
      const middle = (low + high) >> 1
      const at = cleanStarts[middle]!
      if (at < offset || (inclusive && at === offset)) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  const place = (offset: number, atEnd: boolean): number => {
    const index = editBefore(offset, !atEnd)
    if (index < 0) return offset
    const edit = edits[index]!
    const into = offset - cleanStarts[index]!
    if (into >= edit.replacement.length) return edit.end + (into - edit.replacement.length)
    return atEnd ? edit.end : edit.start
  }
  return {
    identity: false,
    toOriginal: ({ start, end }) => {
      const first = place(start, false)
      return { start: first, end: end > start ? place(end, true) : first }
    },
  }
}
