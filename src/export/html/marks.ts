import type { Extraction, Quote, Span } from '../../records'
import type { SpeakerGroup } from '../names'

/** A stretch of the article that something is known of. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** What the lists and cards find it by: "q0" a quote's content, "r0" the words around it that attribute it, "p0", "o0", "c0", "e0". */
  readonly key: string
  /** Of a quote's content: its position in the record. */
  readonly quote: number | null
  /** Whether it is a passage inside quotation marks. */
  readonly part: boolean
}

/** A quote's colour: its speaker's position in the groups; null where nobody is named. */
export type Hues = ReadonlyMap<string, number | null>

/** Every quote's colour by its id. */
export const huesOf = (groups: readonly SpeakerGroup[]): Hues =>
  new Map(groups.flatMap(({ speaker, quotes }, position) => quotes.map(({ id }) => [id, speaker === null ? null : position] as const)))

/** All that is to be marked in a text, in order of position, the longer first; spans that don't fit the text are left out. */
export function marksOf(record: Extraction, length: number): Mark[] {
  const marks: Mark[] = []
  const add = (spans: readonly (Span | null | undefined)[], key: string, quote: number | null = null, part = false): void => {
    for (const span of spans) if (span && 0 <= span.start && span.start < span.end && span.end <= length) marks.push({ start: span.start, end: span.end, key, quote, part })
  }
  record.quotes.forEach((quote, i) => {
    add(quote.content, `q${i}`, i)
    add(quote.parts, `q${i}`, i, true)
    add([quote.cue, quote.speaker?.mention, quote.addressee], `r${i}`)
  })
  record.people.forEach(({ mentions }, i) => add(mentions, `p${i}`))
  record.organizations.forEach(({ mentions }, i) => add(mentions, `o${i}`))
  record.countries.forEach(({ mentions }, i) => add(mentions, `c${i}`))
  record.events.forEach(({ mentions, trigger }, i) => add([...mentions, trigger], `e${i}`))
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

const CLOSING = /[”’"'»“」』]/

/** Where each quote's record can be opened: behind its last words and the mark that closes them. In order of position, inner quotes first. */
export function handlesOf(quotes: readonly Quote[], text: string): { at: number; quote: number }[] {
  return quotes
    .flatMap(({ content, parts }, quote) => {
      const end = [...content, ...parts].reduce((last, span) => Math.max(last, span.end), 0)
      if (end < 1 || end > text.length) return []
      return [{ at: CLOSING.test(text[end] ?? '') ? end + 1 : end, quote }]
    })
    .sort((a, b) => a.at - b.at || b.quote - a.quote)
}
