/**
 * A linear model over a chain: each place has a label, scored by its features and by the label before it.
 * Labels are numbers; 0 is "outside". The best chain is found exactly (Viterbi).
 */
export interface ChainModel {
  readonly labels: number
  /** Flat, [from * labels + to]; -Infinity forbids. */
  readonly transitions: Float64Array
  /** By label: the score of starting with it, after an outside. */
  readonly starts: Float64Array
  /** Adds the weights of one feature to `scores`, from `offset` on. */
  add(key: number, scores: Float64Array, offset: number): void
}

/**
 * The best labels of a chain.
 *
 * @param scores flat, [place * labels + label]
 * @param length how many places
 * @param out filled with the labels
 */
export function bestChain(model: ChainModel, scores: Float64Array, length: number, out: Uint8Array): void {
  const { labels, transitions, starts } = model
  const best = new Float64Array(length * labels)
  const back = new Uint8Array(length * labels)
  for (let y = 0; y < labels; y++) best[y] = scores[y]! + starts[y]!
  for (let t = 1; t < length; t++) {
    for (let y = 0; y < labels; y++) {
      let top = -Infinity
      let from = 0
      for (let x = 0; x < labels; x++) {
        const score = best[(t - 1) * labels + x]! + transitions[x * labels + y]!
        if (score > top) {
          top = score
          from = x
        }
      }
      best[t * labels + y] = top + scores[t * labels + y]!
      back[t * labels + y] = from
    }
  }
  let label = 0
  for (let y = 1; y < labels; y++) if (best[(length - 1) * labels + y]! > best[(length - 1) * labels + label]!) label = y
  for (let t = length - 1; t >= 0; t--) {
    out[t] = label
    label = back[t * labels + label]!
  }
}
