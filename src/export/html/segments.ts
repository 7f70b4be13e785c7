import type { Mark } from './marks'

/** A piece of text over which nothing changes. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

// However deep the marks of a broken text nest, a piece shows so many, and time stays linear.
const DEEPEST = 24

/**
 * Cuts a stretch of text wherever a mark begins or ends, so that overlapping and nested marks become a row of pieces.
 *
 * @param marks in order of their start
 * @param stretches in order, not overlapping: the paragraphs
 * @param stops further places to cut, in order
 * @returns for each stretch its pieces, which cover it
 */
export function segmentsOf(marks: readonly Mark[], stretches: readonly { start: number; end: number }[], stops: readonly number[]): Segment[][] {
  let active: Mark[] = []
  let nextMark = 0
  let nextStop = 0
  return stretches.map(({ start, end }) => {
    const segments: Segment[] = []
    for (let at = start; at < end; ) {
      active = active.filter((mark) => mark.end > at)
      for (; nextMark < marks.length && marks[nextMark]!.start <= at; nextMark++) {
        if (active.length < DEEPEST && marks[nextMark]!.end > at) active.push(marks[nextMark]!)
      }
      while (nextStop < stops.length && stops[nextStop]! <= at) nextStop++
      const until = Math.min(end, marks[nextMark]?.start ?? end, stops[nextStop] ?? end, ...active.map((mark) => mark.end))
      segments.push({ start: at, end: until, marks: active })
      at = until
    }
    return segments
  })
}
