/** A linear ranker of a pronoun's antecedents. */
export interface PronounWeights {
  readonly featureVersion: number
  readonly corpus: string
  readonly seed: number
  readonly date: string
  readonly scores: Readonly<Record<string, number>>
  readonly licence: string
  /** A weight a feature, in the order of PRONOUN_FEATURES. */
  readonly weights: readonly number[]
}

export const PRONOUN_WEIGHTS: PronounWeights = {
  featureVersion: 1, corpus: 'none: set by hand', seed: 0, date: '2026-11-24', scores: {}, licence: 'MIT',
  weights: [1.5, 1, 0, -3, -2, 0.3, 1.2, 0.6, 0.3, 1.5, 0, 0.7, 1.2, -0.6, -1, 0.5, -0.5, -1.2, 2, 0.8, 0.2, -0.6, -0.3, 0.4, -0.3, 0.5, 0.5, 0],
}
