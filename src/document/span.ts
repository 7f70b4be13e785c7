/**
 * Places in a text. Offsets are UTF-16 code units, `end` is exclusive, as `String.prototype.slice` takes them.
 * This room imports nothing: every stage of the pipeline speaks in these terms.
 */

/** A stretch of a text: `text.slice(start, end)`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Whether the two ranges share at least one code unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Orders by start, the longer first where two start together. For `Array.prototype.sort`. */
export const byPosition = (a: Range, b: Range): number => a.start - b.start || b.end - a.end

/**
 * The index of the first range in `ranges` that ends after `offset` (ranges in order and not overlapping);
 * `ranges.length` where none does. Binary search.
 *
 * @example firstEndingAfter([{ start: 0, end: 3 }, { start: 4, end: 9 }], 3) // 1
 */
export function firstEndingAfter(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The range in `ranges` (in order, not overlapping) that holds the code unit at `offset`, or undefined. */
export function rangeAt<R extends Range>(ranges: readonly R[], offset: number): R | undefined {
  const found = ranges[firstEndingAfter(ranges, offset)]
  return found && found.start <= offset ? found : undefined
}
