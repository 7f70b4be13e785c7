/** What is compared. */
export type Area = 'quotes' | 'people' | 'organizations' | 'countries' | 'events' | 'dates' | 'furniture'

/** One difference between gold and record. */
export interface Difference {
  /** Stable wording, without what was found instead: this is what gaps.json lists. */
  readonly gap: string
  /** What was found instead, for the reader. */
  readonly found: string | null
}

/** Of an area: the differences, and how many of gold's facts were got right. */
export interface Findings {
  readonly area: Area
  readonly differences: readonly Difference[]
  /** Gold facts that are asked for. */
  readonly gold: number
  /** Of those, found and right in what counts most (a quote's speaker, a person's name, a country's code, an event's type). */
  readonly right: number
}

/** Makes a difference. */
export const differ = (area: Area, what: string, found: string | null = null): Difference => ({ gap: `${area}: ${what}`, found })

/** A difference as a line to read. */
export const line = ({ gap, found }: Difference): string => (found === null ? gap : `${gap} (found ${found})`)
