import type { EventedDocument, Quotation, Range } from '../document'
import { firstStartingFrom } from './within'

/** Whatever stands for a quotation mark at a quotation's border, or anew at the head of its next paragraph. */
const MARK = /["“”„‟«»‹›「」『』'‘’‚‛`´]/
/** These mark quotations and nothing else: out wherever they stand, paired or not. */
const ALWAYS_MARKS = /[“”„‟«»「」『』]/g
/** A straight mark may also stand for inches: a 12" record. */
const STRAIGHT_MARK = /(?<!\d)"/g

/** Reads a content's words without quotation marks, its ranges joined by one space, white space folded. */
export type WordsOf = (ranges: readonly Range[]) => string

/**
 * Knows the marks of every quotation of a document, so that a single mark goes and an apostrophe stays.
 *
 * @example in `said the pie was ‘mother’s own’` the content reads `the pie was mother’s own`
 */
export function wordsWithoutMarks(doc: EventedDocument): WordsOf {
  const marks = doc.quotations.flatMap((quotation) => marksOf(doc.text, quotation)).sort((a, b) => a.start - b.start)
  const words = ({ start, end }: Range): string => {
    const pieces: string[] = []
    let from = start
    for (let i = firstStartingFrom(marks, start); i < marks.length && marks[i]!.start < end; i++) {
      if (marks[i]!.start < from) continue
      pieces.push(doc.text.slice(from, marks[i]!.start))
      from = marks[i]!.end
    }
    return [...pieces, doc.text.slice(from, end)].join('')
  }
  return (ranges) => ranges.map(words).join(' ').replace(ALWAYS_MARKS, '').replace(STRAIGHT_MARK, '').replace(/\s+/g, ' ').trim()
}

/** A quotation's own marks: what is marks between its borders and its parts. */
function marksOf(text: string, { start, end, parts }: Quotation): Range[] {
  const marks: Range[] = []
  let from = start
  for (const part of [...parts, { start: end, end }]) {
    for (let at = from; at < part.start; at++) if (MARK.test(text[at]!)) marks.push({ start: at, end: at + 1 })
    from = part.end
  }
  return marks
}
