import type { MarkStyle, Range } from '../document'
import type { Family } from './marks'

/** A quotation before it knows its place among the others. */
export interface Draft extends Range {
  readonly parts: readonly Range[]
  readonly style: MarkStyle
  readonly closed: boolean
  readonly rule: string
  readonly label: Range | null
}

/** A quotation that the next paragraph may go on with. */
export interface Carry {
  readonly family: Family
  /** Position in the list of drafts. */
  readonly draft: number
}

const SPACE = /\s/
const SAYS_SOMETHING = /[\p{L}\p{N}\p{S}]/u

/** The range without white space at its ends; null where nothing but white space and marks is in it. */
export function trimmed(text: string, range: Range): Range | null {
  let { start, end } = range
  while (start < end && SPACE.test(text[start]!)) start += 1
  while (end > start && SPACE.test(text[end - 1]!)) end -= 1
  return start < end && SAYS_SOMETHING.test(text.slice(start, end)) ? { start, end } : null
}
