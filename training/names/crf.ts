import { LABELS } from './labels'

/** Token chains as flat feature indexes, with the labels that each place may have. */
export interface Chains {
  /** Feature indexes of all places, one after another. */
  readonly features: Int32Array
  /** By place: where its features start; one more at the end. */
  readonly offsets: Int32Array
  /** By place: allowed labels as bits. */
  readonly allowed: Int32Array
  /** Flat: first place, end place … of every chain. */
  readonly chains: Int32Array
  /** Scores that are given, place * LABELS + label; null for nought. */
  readonly base: Float32Array | null
}

export interface Fitted {
  /** Flat: feature * LABELS + label. */
  readonly weights: Float32Array
  readonly transitions: Float64Array
  readonly starts: Float64Array
}

/** Which label may follow which: an inside only its own beginning or inside. */
export const mayFollow = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1

export function emptyModel(features: number): Fitted {
  const transitions = new Float64Array(LABELS * LABELS)
  for (let x = 0; x < LABELS; x++) for (let y = 0; y < LABELS; y++) if (!mayFollow(x, y)) transitions[x * LABELS + y] = -Infinity
  const starts = Float64Array.from({ length: LABELS }, (_, y) => (mayFollow(0, y) ? 0 : -Infinity))
  return { weights: new Float32Array(features * LABELS), transitions, starts }
}

const logAdd = (a: number, b: number): number => (a === -Infinity ? b : b === -Infinity ? a : a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b)))

/** Forward-backward over one chain. Fills `node` (place * L + y) and `edge` (x * L + y, summed) with marginals; returns log Z. */
function marginals(model: Fitted, scores: Float64Array, length: number, allowed: Int32Array | null, base: number, node: Float64Array, edge: Float64Array, first: Float64Array): number {
  const L = LABELS
  const alpha = new Float64Array(length * L).fill(-Infinity)
  const beta = new Float64Array(length * L).fill(-Infinity)
  const ok = (t: number, y: number): boolean => allowed === null || (allowed[base + t]! & (1 << y)) !== 0
  for (let y = 0; y < L; y++) if (ok(0, y)) alpha[y] = scores[y]! + model.starts[y]!
  for (let t = 1; t < length; t++) for (let y = 0; y < L; y++) {
    if (!ok(t, y)) continue
    let sum = -Infinity
    for (let x = 0; x < L; x++) {
      const a = alpha[(t - 1) * L + x]! + model.transitions[x * L + y]!
      if (a !== -Infinity) sum = logAdd(sum, a)
    }
    alpha[t * L + y] = sum + scores[t * L + y]!
  }
  let z = -Infinity
  for (let y = 0; y < L; y++) z = logAdd(z, alpha[(length - 1) * L + y]!)
  if (z === -Infinity) return z
  for (let y = 0; y < L; y++) if (ok(length - 1, y)) beta[(length - 1) * L + y] = 0
  for (let t = length - 2; t >= 0; t--) for (let x = 0; x < L; x++) {
    if (!ok(t, x)) continue
    let sum = -Infinity
    for (let y = 0; y < L; y++) {
      const b = model.transitions[x * L + y]! + scores[(t + 1) * L + y]! + beta[(t + 1) * L + y]!
      if (b !== -Infinity && !Number.isNaN(b)) sum = logAdd(sum, b)
    }
    beta[t * L + x] = sum
  }
  for (let t = 0; t < length; t++) for (let y = 0; y < L; y++) node[t * L + y] = Math.exp(alpha[t * L + y]! + beta[t * L + y]! - z)
  for (let y = 0; y < L; y++) first[y] = node[y]!
  for (let t = 1; t < length; t++) for (let x = 0; x < L; x++) {
    const a = alpha[(t - 1) * L + x]!
    if (a === -Infinity) continue
    for (let y = 0; y < L; y++) {
      const e = a + model.transitions[x * L + y]! + scores[t * L + y]! + beta[t * L + y]! - z
      if (e > -30) edge[x * L + y]! += Math.exp(e)
    }
  }
  return z
}

/** A small generator of pseudo-random numbers in [0, 1), for results that can be made again. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface FitOptions {
  readonly rate: number
  /** L1: pull of every used weight towards nought, per update, in gradient units; weights that it holds at nought do not ship. */
  readonly sparsity: number
  /** The share of features left out at each update, so that no word is leaned on alone. */
  readonly dropout: number
}

/** AdaGrad over the partial likelihood: the chance of any labelling that the silver allows. One instance keeps its step sizes. */
export function trainer(model: Fitted, data: Chains, options: FitOptions): (next: () => number) => number {
  const L = LABELS
  const squares = new Float32Array(model.weights.length).fill(1e-6)
  const edgeSquares = new Float64Array(L * L).fill(1e-6)
  const startSquares = new Float64Array(L).fill(1e-6)
  const count = data.chains.length / 2
  const order = Int32Array.from({ length: count }, (_, i) => i)
  return (next) => {
    for (let i = count - 1; i > 0; i--) {
      const k = Math.floor(next() * (i + 1))
      const held = order[i]!
      order[i] = order[k]!
      order[k] = held
    }
    let loss = 0
    for (const chain of order) {
      const from = data.chains[2 * chain]!
      const length = data.chains[2 * chain + 1]! - from
      const begin = data.offsets[from]!
      const size = data.offsets[from + length]! - begin
      const kept = new Uint8Array(size)
      for (let k = 0; k < size; k++) kept[k] = next() >= options.dropout ? 1 : 0
      const scores = data.base ? Float64Array.from(data.base.subarray(from * L, (from + length) * L)) : new Float64Array(length * L)
      for (let t = 0; t < length; t++) for (let k = data.offsets[from + t]!; k < data.offsets[from + t + 1]!; k++) {
        if (!kept[k - begin]) continue
        const row = data.features[k]! * L
        for (let y = 0; y < L; y++) scores[t * L + y]! += model.weights[row + y]!
      }
      const node = new Float64Array(length * L)
      const edge = new Float64Array(L * L)
      const first = new Float64Array(L)
      const goldNode = new Float64Array(length * L)
      const goldEdge = new Float64Array(L * L)
      const goldFirst = new Float64Array(L)
      const zGold = marginals(model, scores, length, data.allowed, from, goldNode, goldEdge, goldFirst)
      if (zGold === -Infinity) continue
      loss += marginals(model, scores, length, null, from, node, edge, first) - zGold
      for (let t = 0; t < length; t++) for (let y = 0; y < L; y++) {
        const g = node[t * L + y]! - goldNode[t * L + y]!
        if (Math.abs(g) < 1e-4) continue
        for (let k = data.offsets[from + t]!; k < data.offsets[from + t + 1]!; k++) {
          if (!kept[k - begin]) continue
          const at = data.features[k]! * L + y
          squares[at]! += g * g
          const step = options.rate / Math.sqrt(squares[at]!)
          const moved = model.weights[at]! - step * g
          const pull = step * options.sparsity
          model.weights[at] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0
        }
      }
      for (let e = 0; e < L * L; e++) {
        const g = edge[e]! - goldEdge[e]!
        if (g === 0 || model.transitions[e] === -Infinity) continue
        edgeSquares[e]! += g * g
        model.transitions[e]! -= (options.rate * g) / Math.sqrt(edgeSquares[e]!)
      }
      for (let y = 0; y < L; y++) {
        const g = first[y]! - goldFirst[y]!
        if (g === 0 || model.starts[y] === -Infinity) continue
        startSquares[y]! += g * g
        model.starts[y]! -= (options.rate * g) / Math.sqrt(startSquares[y]!)
      }
    }
    return loss / count
  }
}
