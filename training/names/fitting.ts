import type { ChainModel } from '../../src/models/chain'
import type { Corpus } from './corpus'
import { emptyModel, random, trainer, type Chains, type Fitted } from './crf'
import { LABELS } from './labels'
import { EPOCHS, FIT, option, reluctant, say, SEED } from './options'

export const EPOCHS_OF_VOTES = Number(option('--vote-epochs', '1'))

/** The model while it is being fitted, as the running tagger sees it. */
export const live = (model: Fitted, index: ReadonlyMap<number, number>): ChainModel => ({
  labels: LABELS,
  scale: 1,
  transitions: reluctant(model.transitions),
  starts: reluctant(model.starts),
  add(key, sums, offset) {
    const row = index.get(key)
    if (row !== undefined) for (let y = 0; y < LABELS; y++) sums[offset + y]! += model.weights[row * LABELS + y]!
  },
})

/** Fits from nothing; a random stream of its own, so that the same call gives the same weights. */
export function fit(data: Chains, index: ReadonlyMap<number, number>, epochs: number, seed = SEED): Fitted {
  const model = emptyModel(index.size)
  const epoch = trainer(model, data, FIT)
  const next = random(seed)
  for (let e = 1; e <= epochs; e++) say(`epoch ${e} loss ${epoch(next).toFixed(4)}`)
  return model
}

/** The mean of several fits that differ in nothing but chance: a linear model's cheap committee. */
export function committee({ chains, index }: Corpus, size: number): Fitted {
  const mean = emptyModel(index.size)
  for (let member = 0; member < size; member++) {
    const one = fit(chains, index, EPOCHS, SEED + member)
    one.weights.forEach((w, k) => void (mean.weights[k]! += w / size))
    one.transitions.forEach((w, k) => void (mean.transitions[k]! += w / size))
    one.starts.forEach((w, k) => void (mean.starts[k]! += w / size))
  }
  return mean
}
