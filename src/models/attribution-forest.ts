/** A forest of small decision trees over dense features, its values summed. */
export interface ForestWeights {
  /** Names of the features, in order: a check that training and run time mean the same. */
  readonly features: readonly string[]
  /** Each tree: nodes as [feature, threshold, left, right, …]; a child below zero is a leaf, ~child its place in `leaves`. */
  readonly trees: readonly { readonly nodes: readonly number[]; readonly leaves: readonly number[] }[]
  readonly bias: number
}

/**
 * A forest laid out for speed: children stand side by side, so that a node names one of them, and what one step reads
 * stands together.
 */
export interface Forest {
  readonly width: number
  readonly roots: Int32Array
  /** By node, in one number so that a step reads once: its left child (the right one stands behind it) above the lowest ten bits, its feature in them; of a leaf -1. */
  readonly nodes: Int32Array
  /** By node: its threshold; of a leaf its value. */
  readonly numbers: Float64Array
  readonly bias: number
}

const FEATURE_BITS = 10
const FEATURE_MASK = (1 << FEATURE_BITS) - 1

/** @throws Error where a feature or a node has too high a number to be laid out */
export function layOut(weights: ForestWeights): Forest {
  const count = weights.trees.reduce((sum, tree) => sum + tree.nodes.length / 4 + tree.leaves.length, 0)
  if (weights.features.length > FEATURE_MASK || count >= 1 << (31 - FEATURE_BITS)) throw new Error('a forest of too many features or nodes')
  const nodes = new Int32Array(count)
  const numbers = new Float64Array(count)
  let free = 0
  const place = (tree: ForestWeights['trees'][number], from: number, at: number): void => {
    if (from < 0) {
      nodes[at] = -1
      numbers[at] = tree.leaves[~from]!
      return
    }
    const [feature, threshold, left, right] = tree.nodes.slice(4 * from, 4 * from + 4) as [number, number, number, number]
    const children = free
    free += 2
    nodes[at] = (children << FEATURE_BITS) | feature
    numbers[at] = threshold
    place(tree, left, children)
    place(tree, right, children + 1)
  }
  const roots = Int32Array.from(weights.trees, (tree) => {
    const root = free++
    place(tree, tree.nodes.length === 0 ? ~0 : 0, root)
    return root
  })
  return { width: weights.features.length, roots, nodes, numbers, bias: weights.bias }
}

/** The sum of the trees' values for the row that starts at `offset`: a value goes left where it is not above the threshold. */
export function scoreRow(forest: Forest, rows: Float64Array, offset: number): number {
  let sum = forest.bias
  for (const root of forest.roots) sum += leafOf(forest, root, rows, offset)
  return sum
}

/**
 * Adds to the sums of some of the rows that stand one behind another what the trees `from` to `end` (exclusive) give them:
 * tree by tree, since a tree that was just read is near.
 */
export function addTrees(forest: Forest, from: number, end: number, rows: Float64Array, which: readonly number[], sums: Float64Array): void {
  const { roots, width } = forest
  for (let t = from; t < Math.min(end, roots.length); t++) for (const row of which) sums[row]! += leafOf(forest, roots[t]!, rows, row * width)
}

function leafOf({ nodes, numbers }: Forest, root: number, rows: Float64Array, offset: number): number {
  let at = root
  for (let node = nodes[at]!; node >= 0; node = nodes[at]!) at = (node >> FEATURE_BITS) + (rows[offset + (node & FEATURE_MASK)]! <= numbers[at]! ? 0 : 1)
  return numbers[at]!
}
