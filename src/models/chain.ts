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
  /** What one unit of a weight is worth: weights are whole numbers where they come from storage, and sums of those the same in any order. */
  readonly scale: number
  /** Adds the weights of one feature, in units, to `sums`, from `offset` on. */
  add(key: number, sums: Float64Array, offset: number): void
}

/** Room for the work on one chain after another, so that none of them allocates. */
export interface ChainRoom {
  readonly best: Float64Array
  readonly back: Uint8Array
}

/** Room for chains of up to `longest` places. */
export const chainRoom = (labels: number, longest: number): ChainRoom => ({ best: new Float64Array(labels * longest), back: new Uint8Array(labels * longest) })

/**
 * The best labels of a chain.
 *
 * @param scores flat, [place * labels + label], of many chains
 * @param at where this chain's scores start
 * @param length how many places it has, at least one
 * @param out where the labels go
 * @param to where in `out` they start
 */
export function bestChain(model: ChainModel, scores: Float64Array, at: number, length: number, out: Uint8Array, to: number, room: ChainRoom): void {
  const { labels, starts } = model
  const { best, back } = room
  for (let y = 0; y < labels; y++) best[y] = scores[at + y]! + starts[y]!
  for (let t = 1; t < length; t++) step(model, scores, at + t * labels, t * labels, room)
  let label = 0
  const last = (length - 1) * labels
  for (let y = 1; y < labels; y++) if (best[last + y]! > best[last + label]!) label = y
  for (let t = length - 1; t >= 0; t--) {
    out[to + t] = label
    label = back[t * labels + label]!
  }
}

/** One place on: for each label the best label before it. */
function step({ labels, transitions }: ChainModel, scores: Float64Array, at: number, row: number, { best, back }: ChainRoom): void {
  const before = row - labels
  for (let y = 0; y < labels; y++) {
    let top = -Infinity
    let from = 0
    for (let x = 0; x < labels; x++) {
      const score = best[before + x]! + transitions[x * labels + y]!
      if (score > top) {
        top = score
        from = x
      }
    }
    best[row + y] = top + scores[at + y]!
    back[row + y] = from
  }
}
