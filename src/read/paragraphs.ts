import type { Range } from '../document'
import { PACKS } from '../languages/packs'

/** A line that is not blank, white space at both ends off. */
interface Line extends Range {
  /** Whether a blank line, or the text's start, stands before it. */
  readonly afterBlank: boolean
}

const LINE = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g
const LONGEST_WRAPPED = 130
const SHORTEST_WRAPPED = 40
const SENTENCE_END = /[.!?…:;]["'’”»)\]]*$/
const LOWER_START = /^\p{Ll}/u
/** A list's item, a rule, a label: never goes on with the line before. */
const OWN_LINE = /^(?:[•▪●*·–—-]\s|\d{1,3}[.)]\s|[-=_*]{3,}|>)/

/**
 * Cuts a text into paragraphs: a line each, or, where lines were broken at a fixed width, all lines up to the paragraph's end.
 *
 * @returns ranges in order, not overlapping, never blank, no white space at either end; a joined one holds line breaks
 */
export function paragraphRanges(text: string): Range[] {
  const lines = linesOf(text)
  const wrapped = isWrapped(text, lines)
  const width = fullWidth(lines)
  const apart = lines.filter((line) => line.afterBlank).length > lines.length / 12
  const ranges: Range[] = []
  lines.forEach((line, i) => {
    const previous = lines[i - 1]
    const last = ranges.at(-1)
    const joins = previous && last && !line.afterBlank && (wrapped ? goesOn(text, previous, line, width, apart) : breaksOff(text, previous, line))
    if (joins) ranges[ranges.length - 1] = { start: last.start, end: line.end }
    else ranges.push({ start: line.start, end: line.end })
  })
  return ranges
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let afterBlank = true
  const add = (from: number, to: number): void => {
    let start = from
    let end = to
    while (start < end && isSpace(text, start)) start += 1
    while (end > start && isSpace(text, end - 1)) end -= 1
    if (end > start) lines.push({ start, end, afterBlank })
    afterBlank = end === start
  }
  let from = 0
  for (const { 0: mark, index } of text.matchAll(LINE)) {
    add(from, index)
    from = index + mark.length
  }
  if (from < text.length) add(from, text.length)
  return lines
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 32 || (code < 33 && code > 8) || (code > 127 && /\s/.test(text[at]!))
}

const length = (line: Range): number => line.end - line.start

/** Whether the text's lines were broken at a fixed width: a good part of them end amid a sentence. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let pairs = 0
  let broken = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!
    const previous = lines[i - 1]!
    if (line.afterBlank) continue
    pairs += 1
    if (length(previous) < SHORTEST_WRAPPED || length(previous) > LONGEST_WRAPPED) continue
    if (LOWER_START.test(text.slice(line.start, line.start + 2)) && !SENTENCE_END.test(tail(text, previous))) broken += 1
  }
  return broken >= 2 && broken >= 0.3 * pairs
}

const tail = (text: string, line: Range): string => text.slice(Math.max(line.start, line.end - 12), line.end)

/** The width at which lines were broken: nearly the longest of those that could have been. */
function fullWidth(lines: readonly Line[]): number {
  const lengths = lines.map(length).filter((n) => n <= LONGEST_WRAPPED).sort((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) * 0.97)] ?? LONGEST_WRAPPED
}

/** Whether a long line ends amid a sentence that the next one plainly goes on with: a lead broken at a fixed width above lines that are not. */
const breaksOff = (text: string, previous: Line, line: Line): boolean =>
  length(previous) >= 60 && length(previous) <= LONGEST_WRAPPED && LOWER_START.test(text.slice(line.start, line.start + 2)) && /[\p{L}\p{N},]$/u.test(tail(text, previous))

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(text: string, previous: Line, line: Line, width: number, apart: boolean): boolean {
  const start = text.slice(line.start, line.start + 40)
  if (OWN_LINE.test(start) || length(previous) > LONGEST_WRAPPED) return false
  const firstWord = /^\S+/.exec(start)?.[0].length ?? 0
  // The next word would not have gone into the line before: that is why it was broken there.
  const full = length(previous) + 1 + firstWord > width
  const ended = SENTENCE_END.test(tail(text, previous))
  if (apart && full) return true
  if (ended) return false
  if (full) return true
  if (length(previous) < SHORTEST_WRAPPED) return false
  if (LOWER_START.test(start) || /,$/.test(tail(text, previous))) return true
  const lastWord = /\p{L}+$/u.exec(tail(text, previous))?.[0]
  return lastWord !== undefined && PACKS.some((pack) => pack.functionWords.has(lastWord))
}
