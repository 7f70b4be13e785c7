/** One figure of the table: what, how much, and the bar it is held against. */
export interface Figure {
  readonly set: string
  readonly measure: string
  readonly value: number
  readonly bar: number | null
  /** A share is printed in percent, a number as it is. */
  readonly unit: 'share' | 'number'
  /** Whether the bar is the most allowed, instead of the least asked for. */
  readonly most: boolean
}

export interface Rates { precision: number; recall: number; f1: number }

/** How one gold set is measured. */
export interface Measure {
  readonly set: string
  measure(gold: string, predicted: string): Figure[]
}

/** A share, with the least that is asked for. */
export const figure = (set: string, measure: string, value: number, bar: number | null = null): Figure => ({ set, measure, value, bar, unit: 'share', most: false })

/** A number, with the most that is allowed. */
export const atMost = (set: string, measure: string, value: number, bar: number | null): Figure => ({ set, measure, value, bar, unit: 'number', most: true })
