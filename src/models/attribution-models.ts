import { layOut, type Forest, type ForestWeights } from './attribution-forest'

/** What training/attribution/fit.ts writes. */
export interface AttributionWeights {
  readonly featureVersion: number
  readonly corpus: string
  readonly licence: string
  readonly seed: number
  readonly date: string
  readonly scores: Readonly<Record<string, number>>
  /** Ranks candidates by what stands around one quotation. */
  readonly first: ForestWeights
  /** Ranks them again, knowing what the first made of the neighbours. */
  readonly second: ForestWeights
  /** Whether somebody uttered the words. */
  readonly speech: ForestWeights
  /** Whether all that is said stands between the marks. */
  readonly whole: ForestWeights
  /** Whether the second's choice is right. */
  readonly trust: ForestWeights
}

export interface AttributionModels {
  readonly first: Forest
  readonly second: Forest
  readonly speech: Forest
  readonly whole: Forest
  readonly trust: Forest
}

/**
 * Lays the weights out for scoring.
 *
 * @throws Error where they were fitted for other features than the code computes
 */
export function attributionModels(weights: AttributionWeights, featureVersion: number): AttributionModels {
  if (weights.featureVersion !== featureVersion) throw new Error(`attribution weights are of feature version ${weights.featureVersion}, this code computes version ${featureVersion}`)
  const { first, second, speech, whole, trust } = weights
  return { first: layOut(first), second: layOut(second), speech: layOut(speech), whole: layOut(whole), trust: layOut(trust) }
}
