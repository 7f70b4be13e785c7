import type { Range } from '../document'
import type { Mark } from './marks'
import { pair, type BorderCosts, type MarkCosts } from './pairing'
import { spansOf, type Found } from './spans'

/** Any elision is shorter than this. */
const LONGEST_WORD = 12
const DECADE = /^\d\d(?:s|ers?)?(?![\p{L}\p{N}])/u
/** ’tis, ’em, rock ’n’ roll; but ’Cause for alarm,’ he said. */
const ELISION = 0.6
const CAPITAL = /\p{Lu}/u
const WORD = /^\p{L}+/u
const STRONG_CLOSE = /[.,!?…;:)\]—–]/
/** A plural's apostrophe or a dropped g or h: the ministers’ plan, rockin’. */
const MAY_BE_APOSTROPHE = /[sSzZxX]$|in$|an$|o$/

/**
 * Pairs the single marks of one paragraph, or of the inside of a quotation; apostrophes stay what they are.
 *
 * @param elisions words that start with an apostrophe
 * @param speech whether the document uses single marks for speech: then one at the paragraph's start may stay open
 */
export function singles(text: string, marks: readonly Mark[], border: Range, elisions: ReadonlySet<string>, speech: boolean): Found[] {
  const costs = marks.map((mark) => costsOf(text, mark, border, elisions))
  const opensParagraph = speech && marks[0] !== undefined && marks[0].start === border.start && costs[0]!.open < 1
  const edges: BorderCosts = { startOpen: Infinity, endOpen: opensParagraph ? 1.5 : Infinity, reopen: Infinity, nest: Infinity }
  const { steps, startsOpen } = pair(costs, edges)
  return spansOf(marks, steps, startsOpen, border)
}

function costsOf(text: string, mark: Mark, border: Range, elisions: ReadonlySet<string>): MarkCosts {
  const next = text.slice(mark.end, mark.end + LONGEST_WORD)
  const elision = elisions.has(WORD.exec(next)?.[0].toLowerCase() ?? '')
  const wordBefore = text.slice(Math.max(border.start, mark.start - 2), mark.start)
  const touchesMark = /["“”‘'«„]/.test(wordBefore.slice(-1))
  const opens = mark.glyph !== 'close' && mark.side === 'open' && !DECADE.test(next)
  const closes = (mark.glyph !== 'open' || mark.side === 'close') && mark.side !== 'open' && !/\s/.test(mark.before) && !/[\p{L}\p{N}]/u.test(mark.after)
  const strong = STRONG_CLOSE.test(mark.before) || touchesMark
  const apostrophe = !strong && MAY_BE_APOSTROPHE.test(wordBefore)
  return {
    open: opens ? (elision ? ELISION : 0) : Infinity,
    close: closes ? (strong ? 0 : apostrophe ? 0.8 : 0.3) : Infinity,
    // A capital after it is likelier a sentence's start than an elision's.
    ignoreOutside: opens ? (elision ? 0 : mark.glyph === 'open' || CAPITAL.test(mark.after) ? 2.5 : 1) : closes && strong ? 1 : 0,
    ignoreInside: closes ? (strong ? 3 : apostrophe ? 0.3 : 1.5) : opens && !elision ? 2 : 0,
    closesTwo: false,
  }
}
