import { KIND } from './name-words'
import type { NameText } from './name-text'

/** By token: where the run of capitals and particles that it stands in starts and ends (exclusive); nought outside the segments. */
export interface NameRuns {
  readonly start: Int32Array
  readonly end: Int32Array
}

/** Finds the runs of capitals inside the segments: "Luiz Inácio Lula da Silva" is one, "Bank of America" two. */
export function findRuns({ words, segments }: NameText): NameRuns {
  const start = new Int32Array(words.length)
  const end = new Int32Array(words.length)
  for (let s = 0; s < segments.length; s += 2) {
    const to = segments[s + 1]!
    let i = segments[s]!
    while (i < to) {
      let next = i
      while (next < to && (words[next]!.kind === KIND.capital || words[next]!.kind === KIND.particle)) next += 1
      if (next === i) next += 1 // a small word between capitals
      for (let k = i; k < next; k++) {
        start[k] = i
        end[k] = next
      }
      i = next
    }
  }
  return { start, end }
}
