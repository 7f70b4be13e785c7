import type { MarkStyle, Range } from '../document'
import type { Family, Mark } from './marks'
import type { Step } from './pairing'

/** A quotation inside one paragraph. */
export interface Found extends Range {
  /** The text inside, white space not yet off. */
  readonly inner: Range
  readonly family: Family
  readonly style: MarkStyle
  readonly closed: boolean
  /** Nothing but the paragraph's end closes it, and nothing holds it: the next paragraph may go on with it. */
  readonly runsOn: boolean
  /** The next quotation opens where this one, without a closing mark, ends. */
  readonly reopened: boolean
  /** Goes on with what the paragraph before left open. */
  readonly continues: boolean
}

/** Turns steps into spans. @param border where the marks stand: a paragraph, or the inside of a quotation */
export function spansOf(marks: readonly Mark[], steps: readonly Step[], startsOpen: boolean, border: Range): Found[] {
  const found: Found[] = []
  const open: { readonly at: number; readonly from: number; readonly style: MarkStyle; readonly continues: boolean }[] = []
  const family = marks[0]?.family ?? 'double'
  if (startsOpen) open.push({ at: border.start, from: border.start, style: marks[0]?.style ?? 'double', continues: true })
  const push = (mark: Mark): void => void open.push({ at: mark.start, from: mark.end, style: mark.style, continues: false })
  const pop = (innerEnd: number, end: number, closed: boolean, runsOn: boolean, reopened = false): void => {
    const entry = open.pop()
    if (entry) found.push({ start: entry.at, end, inner: { start: entry.from, end: innerEnd }, family, style: entry.style, closed, runsOn, reopened, continues: entry.continues })
  }
  marks.forEach((mark, i) => {
    const step = steps[i]
    if (step === 'open' || step === 'nest') push(mark)
    else if (step === 'close') pop(mark.start, mark.end, true, false)
    else if (step === 'close two') {
      pop(mark.start, mark.end - 1, true, false)
      pop(mark.end - 1, mark.end, true, false)
    } else if (step === 'reopen') {
      pop(mark.start, mark.start, false, false, true)
      push(mark)
    }
  })
  while (open.length > 0) pop(border.end, border.end, false, open.length === 1)
  return found
}
