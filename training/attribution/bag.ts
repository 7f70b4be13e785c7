import type { ForestWeights } from '../../src/models/attribution-forest'
import type { BoostOptions } from './boost'

export interface BaggedOptions extends BoostOptions {
  /** Forests whose mean is taken. */
  readonly bags: number
}

/**
 * The mean of several forests grown from other seeds, as one forest: what one of them makes of chance the others do not
 * (Breiman 1996). Their trees stand in turn, so that the first trees of the whole are the first of each.
 */
export function bagged(options: BaggedOptions, fit: (options: BoostOptions) => ForestWeights): ForestWeights {
  const forests = Array.from({ length: options.bags }, (_, n) => fit({ ...options, seed: options.seed + 100 * n }))
  const trees = Array.from({ length: options.trees }, (_, t) => forests.map((forest) => forest.trees[t]!)).flat()
  return {
    features: forests[0]!.features,
    bias: forests.reduce((sum, { bias }) => sum + bias, 0) / options.bags,
    trees: trees.map(({ nodes, leaves }) => ({ nodes, leaves: leaves.map((value) => Number((value / options.bags).toPrecision(5))) })),
  }
}
