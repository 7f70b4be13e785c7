import type { Range } from '../document'

/** The index of the first range that starts at or after an offset (ranges in order of start). Binary search. */
export function firstStartingFrom(ranges: readonly Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start >= offset) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * The ranges that lie wholly inside any of the outer ones.
 *
 * @param ranges in order of start; they may nest
 * @param outers not overlapping
 */
export function inside<R extends Range>(ranges: readonly R[], outers: readonly Range[]): R[] {
  return outers.flatMap(({ start, end }) => {
    const found: R[] = []
    for (let i = firstStartingFrom(ranges, start); i < ranges.length && ranges[i]!.start < end; i++) {
      if (ranges[i]!.end <= end) found.push(ranges[i]!)
    }
    return found
  })
}
