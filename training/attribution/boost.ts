/**
 * Gradient boosting of small regression trees by histograms, as in LightGBM (Ke et al. 2017): features cut into at most
 * 64 bins, trees grown leaf by leaf, Newton steps in the leaves (Friedman 2001; Chen & Guestrin 2016). Deterministic.
 */
import type { ForestWeights } from '../../src/models/attribution-forest'

export interface BoostOptions {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  readonly l2: number
  readonly minHessian: number
  /** Share of features that a tree may use. */
  readonly columns: number
  readonly seed: number
  /** Share of rows (of groups, where there are groups) that a tree is grown on. */
  readonly rows: number
}

/** n rows of d features, row after row. */
export interface Table {
  readonly n: number
  readonly d: number
  readonly values: Float64Array
  readonly names: readonly string[]
}

/** Fills gradient and hessian of the loss at the scores. */
export type Gradient = (scores: Float64Array, gradient: Float64Array, hessian: Float64Array) => void

const BINS = 64

interface Binned {
  readonly bins: Uint8Array
  readonly cuts: readonly Float64Array[]
}

/** Small, well-spread random numbers in 0..1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function binTable({ n, d, values }: Table): Binned {
  const bins = new Uint8Array(n * d)
  const cuts: Float64Array[] = []
  for (let f = 0; f < d; f++) {
    const column = new Float64Array(n)
    for (let i = 0; i < n; i++) column[i] = values[i * d + f]!
    const distinct = [...new Set(column)].sort((a, b) => a - b)
    let edges: number[]
    if (distinct.length <= BINS) edges = distinct.slice(0, -1).map((v, i) => (v + distinct[i + 1]!) / 2)
    else {
      const sorted = Float64Array.from(column).sort()
      const picked = new Set<number>()
      for (let b = 1; b < BINS; b++) {
        const v = sorted[Math.floor((b * n) / BINS)]!
        if (v > sorted[0]!) picked.add(v - 1e-9)
      }
      edges = [...picked].sort((a, b) => a - b)
    }
    const cut = Float64Array.from(edges)
    cuts.push(cut)
    for (let i = 0; i < n; i++) {
      let low = 0, high = cut.length
      const v = column[i]!
      while (low < high) { const m = (low + high) >> 1; if (v <= cut[m]!) high = m; else low = m + 1 }
      bins[i * d + f] = low
    }
  }
  return { bins, cuts }
}

interface Leaf {
  readonly rows: Int32Array
  readonly histogram: Float64Array
  readonly g: number
  readonly h: number
  split: { feature: number; bin: number; gain: number } | null
  /** Where the parent points at it: node index and side; -1 for the root. */
  readonly parent: number
  readonly side: 0 | 1
}

/** Fits a forest. `onTree` is called after each tree with the scores so far. */
export function boost(table: Table, gradientOf: Gradient, options: BoostOptions, groups?: Int32Array): ForestWeights {
  const { n, d } = table
  const binned = binTable(table)
  const scores = new Float64Array(n)
  const gradient = new Float64Array(n)
  const hessian = new Float64Array(n)
  const rng = random(options.seed)
  const trees: Tree[] = []
  for (let t = 0; t < options.trees; t++) {
    gradientOf(scores, gradient, hessian)
    const allowed = Array.from({ length: d }, (_, f) => f).filter(() => rng() < options.columns)
    const sample = sampleRows(n, options.rows, groups, rng)
    const tree = growTree(table, binned, gradient, hessian, allowed, sample, options)
    addTree(table, tree, scores)
    trees.push({ nodes: tree.nodes, leaves: tree.leaves })
  }
  return { features: table.names, trees, bias: 0 }
}

interface Tree {
  readonly nodes: number[]
  readonly leaves: number[]
}

/** The rows that a tree is grown on: whole groups, where there are groups. */
function sampleRows(n: number, share: number, groups: Int32Array | undefined, rng: () => number): Int32Array {
  if (share >= 1) return Int32Array.from({ length: n }, (_, i) => i)
  const rows: number[] = []
  if (groups === undefined) for (let i = 0; i < n; i++) { if (rng() < share) rows.push(i) }
  else for (let q = 0; q + 1 < groups.length; q++) if (rng() < share) for (let i = groups[q]!; i < groups[q + 1]!; i++) rows.push(i)
  return Int32Array.from(rows)
}

function addTree({ n, d, values }: Table, { nodes, leaves }: Tree, scores: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let at = nodes.length === 0 ? -1 : 0
    while (at >= 0) at = values[i * d + nodes[at * 4]!]! <= nodes[at * 4 + 1]! ? nodes[at * 4 + 2]! : nodes[at * 4 + 3]!
    scores[i]! += leaves[~at]!
  }
}

function growTree(table: Table, { bins, cuts }: Binned, gradient: Float64Array, hessian: Float64Array, allowed: readonly number[], all: Int32Array, options: BoostOptions): Tree {
  const { d } = table
  const columns = Int32Array.from(allowed)
  const nodes: number[] = []
  const histogramOf = (rows: Int32Array): Float64Array => {
    const out = new Float64Array(allowed.length * BINS * 2)
    // Row by row: the bins of a row lie side by side, and the memory is read in order.
    for (let i = 0; i < rows.length; i++) {
      const r = rows[i]!
      const base = r * d
      const g = gradient[r]!
      const h = hessian[r]!
      for (let k = 0; k < columns.length; k++) {
        const b = (k * BINS + bins[base + columns[k]!]!) * 2
        out[b] = out[b]! + g
        out[b + 1] = out[b + 1]! + h
      }
    }
    return out
  }
  const make = (rows: Int32Array, histogram: Float64Array, parent: number, side: 0 | 1): Leaf => {
    let g = 0, h = 0
    for (let i = 0; i < rows.length; i++) { g += gradient[rows[i]!]!; h += hessian[rows[i]!]! }
    return { rows, histogram, g, h, split: bestSplit(histogram, allowed, cuts, g, h, options), parent, side }
  }
  const open: Leaf[] = [make(all, histogramOf(all), -1, 0)]
  while (open.length < options.leaves) {
    let best = -1
    open.forEach((leaf, i) => { if (leaf.split && (best < 0 || leaf.split.gain > open[best]!.split!.gain)) best = i })
    if (best < 0) break
    const leaf = open.splice(best, 1)[0]!
    const { feature, bin } = leaf.split!
    const node = nodes.length / 4
    nodes.push(feature, Number(cuts[feature]![bin]!.toPrecision(5)), 0, 0)
    if (leaf.parent >= 0) nodes[leaf.parent * 4 + 2 + leaf.side] = node
    const left = leaf.rows.filter((r) => bins[r * d + feature]! <= bin)
    const right = leaf.rows.filter((r) => bins[r * d + feature]! > bin)
    const small = left.length < right.length ? left : right
    const smallHistogram = histogramOf(small)
    const otherHistogram = leaf.histogram
    for (let i = 0; i < otherHistogram.length; i++) otherHistogram[i]! -= smallHistogram[i]!
    open.push(make(left, small === left ? smallHistogram : otherHistogram, node, 0), make(right, small === left ? otherHistogram : smallHistogram, node, 1))
  }
  const leaves: number[] = []
  for (const leaf of open) {
    const value = (-options.rate * leaf.g) / (leaf.h + options.l2)
    if (leaf.parent >= 0) nodes[leaf.parent * 4 + 2 + leaf.side] = ~leaves.length
    leaves.push(Number(value.toPrecision(5)))
  }
  return { nodes, leaves }
}

function bestSplit(histogram: Float64Array, allowed: readonly number[], cuts: readonly Float64Array[], g: number, h: number, { l2, minHessian }: BoostOptions): Leaf['split'] {
  const whole = (g * g) / (h + l2)
  let best: Leaf['split'] = null
  allowed.forEach((feature, k) => {
    let lg = 0, lh = 0
    const count = cuts[feature]!.length
    for (let bin = 0; bin < count; bin++) {
      lg += histogram[(k * BINS + bin) * 2]!
      lh += histogram[(k * BINS + bin) * 2 + 1]!
      const rh = h - lh
      if (lh < minHessian || rh < minHessian) continue
      const rg = g - lg
      const gain = (lg * lg) / (lh + l2) + (rg * rg) / (rh + l2) - whole
      if (gain > 1e-6 && (best === null || gain > best.gain)) best = { feature, bin, gain }
    }
  })
  return best
}

/** Softmax over groups of rows: of each group, the rows with target 1 should win together; weight 0 rows are masked. */
export function groupSoftmax(groups: Int32Array, target: Uint8Array): Gradient {
  return (scores, gradient, hessian) => {
    for (let q = 0; q + 1 < groups.length; q++) {
      const [from, to] = [groups[q]!, groups[q + 1]!]
      let max = -Infinity
      for (let i = from; i < to; i++) if (target[i] !== 2) max = Math.max(max, scores[i]!)
      let sum = 0, right = 0
      for (let i = from; i < to; i++) {
        if (target[i] === 2) continue
        const e = Math.exp(scores[i]! - max)
        sum += e
        if (target[i] === 1) right += e
      }
      for (let i = from; i < to; i++) {
        if (target[i] === 2 || right === 0) { gradient[i] = 0; hessian[i] = 1e-6; continue }
        const e = Math.exp(scores[i]! - max)
        const p = e / sum
        const y = target[i] === 1 ? e / right : 0
        gradient[i] = p - y
        hessian[i] = Math.max(1e-6, p * (1 - p))
      }
    }
  }
}

/** Logistic loss. */
export function logistic(target: Uint8Array): Gradient {
  return (scores, gradient, hessian) => {
    for (let i = 0; i < scores.length; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]!))
      gradient[i] = p - target[i]!
      hessian[i] = Math.max(1e-6, p * (1 - p))
    }
  }
}
