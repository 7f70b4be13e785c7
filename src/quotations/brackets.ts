import type { Range } from '../document'
import type { Mark } from './marks'
import { spansOf, type Found } from './spans'
import type { Step } from './pairing'

/** Deeper nesting than this is no news text. */
const DEEPEST = 4

/**
 * Pairs marks whose shape alone tells opening from closing: « », ‹ ›, 「 」, 『 』, each family by itself.
 *
 * @param reversed whether the document turns its guillemets inwards (»…«): decides where the first mark here does not
 */
export function brackets(marks: readonly Mark[], border: Range, reversed: boolean): Found[] {
  let depth = 0
  const inwards = turnedInwards(marks[0], reversed)
  const steps = marks.map((mark): Step => {
    const opens = (mark.glyph === 'open') !== inwards
    if (opens && depth >= DEEPEST) return 'ignore'
    if (opens) depth += 1
    else if (depth === 0) return 'ignore'
    else depth -= 1
    return opens ? 'open' : 'close'
  })
  return spansOf(marks, steps, false, border)
}

/** The first mark of a row opens: » before a word turns the others inwards too. */
function turnedInwards(first: Mark | undefined, reversed: boolean): boolean {
  if (first === undefined || (first.family !== 'guillemet' && first.family !== 'angle')) return false
  if (first.side === 'any') return first.glyph === 'close' && reversed
  return (first.side === 'open') !== (first.glyph === 'open') && first.side === 'open'
}

/** Whether a document's guillemets are turned inwards, as in German and Danish: told by the white space around them. */
export function areReversed(marks: readonly Mark[]): boolean {
  let inward = 0
  let outward = 0
  for (const { family, glyph, side } of marks) {
    if (family !== 'guillemet' || side === 'any') continue
    if (side === glyph) outward += 1
    else inward += 1
  }
  return inward > outward
}
