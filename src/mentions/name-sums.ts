import type { ChainModel } from '../models/chain'
import { MAX_NAME_FEATURES, ROLE, ROLES, wordFeatures, wordIn } from './name-word-features'
import type { NameWord } from './name-words'

const keys = new Int32Array(MAX_NAME_FEATURES)

/** What the model makes of a word alone, worked out once: its sums of weights, [role * labels + label]. */
function sumsOf(word: NameWord, model: ChainModel): Float64Array {
  const { scored } = word
  if (scored.model === model) return scored.sums
  const sums = new Float64Array(ROLES * model.labels)
  for (let role = 0; role < ROLES; role++) {
    const count = wordFeatures(word, role, keys)
    for (let k = 0; k < count; k++) model.add(keys[k]!, sums, role * model.labels)
  }
  scored.model = model
  scored.sums = sums
  return sums
}

/** Adds to `scores`, from `at` on, what the model makes of the word at `i` and of the two on either side, each by itself. */
export function addWords(model: ChainModel, words: readonly NameWord[], i: number, from: number, to: number, scores: Float64Array, at: number): void {
  addRole(model, words[i]!, ROLE.own, scores, at)
  addRole(model, wordIn(words, i - 1, from, to), ROLE.before, scores, at)
  addRole(model, wordIn(words, i + 1, from, to), ROLE.after, scores, at)
  addRole(model, wordIn(words, i - 2, from, to), ROLE.twoBefore, scores, at)
  addRole(model, wordIn(words, i + 2, from, to), ROLE.twoAfter, scores, at)
}

function addRole(model: ChainModel, word: NameWord, role: number, scores: Float64Array, at: number): void {
  const sums = sumsOf(word, model)
  const from = role * model.labels
  for (let y = 0; y < model.labels; y++) scores[at + y]! += sums[from + y]!
}
