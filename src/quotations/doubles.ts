import type { Range } from '../document'
import type { Mark } from './marks'
import { pair, type BorderCosts, type MarkCosts } from './pairing'
import { spansOf, type Found } from './spans'

// Costs are in the order of how often news text breaks each rule: a missing mark is commoner than one turned the wrong way.
const AGAINST_SIDE = 3
const AGAINST_GLYPH = 7
const STRAY_CLOSE = 2.5
const STRAY_OPEN = 4
const INCH = 1
const REOPEN = 3
const NEST = 2
const START_OPEN = 1
const END_OPEN = 2
const END_OPEN_AND_GOES_ON = 0.5

/**
 * Pairs the double marks (curly, straight, low) of one paragraph.
 *
 * @param open whether a quotation may be open from before the first mark: the paragraph before left it so
 * @param goesOn whether the next paragraph starts with an opening mark
 */
export function doubles(marks: readonly Mark[], paragraph: Range, open: boolean, goesOn: boolean): Found[] {
  const startsWithMark = marks[0]?.start === paragraph.start && marks[0].side !== 'close'
  const border: BorderCosts = {
    startOpen: open && !startsWithMark ? START_OPEN : Infinity,
    endOpen: goesOn ? END_OPEN_AND_GOES_ON : END_OPEN,
    reopen: REOPEN,
    nest: NEST,
  }
  const costs = marks.map(costsOf)
  // A paragraph starts with no closing mark, whatever its shape: ” … we agree,” he said.
  if (marks[0]?.start === paragraph.start && costs[0]!.open > AGAINST_SIDE / 2) costs[0] = { ...costs[0]!, open: AGAINST_SIDE / 2 }
  const { steps, startsOpen } = pair(costs, border)
  return spansOf(marks, steps, startsOpen, paragraph)
}

function costsOf(mark: Mark): MarkCosts {
  const inch = mark.glyph === 'any' && /\d/.test(mark.before)
  return {
    open: against(mark, 'open'),
    close: against(mark, 'close'),
    ignoreOutside: inch ? INCH : mark.side === 'open' ? STRAY_OPEN : STRAY_CLOSE,
    ignoreInside: inch ? INCH : STRAY_OPEN,
    closesTwo: mark.weight > 1,
  }
}

/** What it costs to take a mark as one that opens or closes. */
function against({ glyph, side }: Mark, part: 'open' | 'close'): number {
  const glyphSays = glyph === 'any' || glyph === part
  const sideSays = side === 'any' || side === part
  if (glyph === 'any') return sideSays ? 0 : AGAINST_SIDE
  if (glyphSays) return sideSays ? 0 : AGAINST_SIDE / 3
  // Both shape and surroundings must be wrong, or the shape alone.
  return side === part ? AGAINST_SIDE / 2 : AGAINST_GLYPH
}
