/** A forest of small decision trees over dense features, its values summed. */
export interface ForestWeights {
  /** Names of the features, in order: a check that training and run time mean the same. */
  readonly features: readonly string[]
  /** Each tree: nodes as [feature, threshold, left, right, …]; a child below zero is a leaf, ~child its place in `leaves`. */
  readonly trees: readonly { readonly nodes: readonly number[]; readonly leaves: readonly number[] }[]
  readonly bias: number
}

/** A forest laid out in typed arrays, ready to score. */
export interface Forest {
  readonly width: number
  readonly roots: Int32Array
  readonly feature: Int16Array
  readonly threshold: Float64Array
  /** Child nodes; a number below zero is a leaf, its complement the place in `values`. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly values: Float64Array
  readonly bias: number
}

export function layOut(weights: ForestWeights): Forest {
  const count = weights.trees.reduce((sum, tree) => sum + tree.nodes.length / 4, 0)
  const leafCount = weights.trees.reduce((sum, tree) => sum + tree.leaves.length, 0)
  const roots = new Int32Array(weights.trees.length)
  const feature = new Int16Array(count)
  const threshold = new Float64Array(count)
  const left = new Int32Array(count)
  const right = new Int32Array(count)
  const values = new Float64Array(leafCount)
  let node = 0
  let leaf = 0
  weights.trees.forEach((tree, t) => {
    const [nodeBase, leafBase] = [node, leaf]
    roots[t] = tree.nodes.length === 0 ? ~leafBase : nodeBase
    const child = (at: number): number => (at < 0 ? ~(leafBase + ~at) : nodeBase + at)
    for (let i = 0; i < tree.nodes.length; i += 4, node++) {
      feature[node] = tree.nodes[i]!
      threshold[node] = tree.nodes[i + 1]!
      left[node] = child(tree.nodes[i + 2]!)
      right[node] = child(tree.nodes[i + 3]!)
    }
    for (const value of tree.leaves) values[leaf++] = value
  })
  return { width: weights.features.length, roots, feature, threshold, left, right, values, bias: weights.bias }
}

/** The sum of the trees' values for the row that starts at `offset`: a value goes left where it is not above the threshold. */
export function scoreRow(forest: Forest, rows: Float64Array, offset: number): number {
  return forest.bias + scoreTrees(forest, rows, offset, 0, forest.roots.length)
}

/** The sum of the values of some of the trees, `from` to `end` (exclusive). */
export function scoreTrees({ roots, feature, threshold, left, right, values }: Forest, rows: Float64Array, offset: number, from: number, end: number): number {
  let sum = 0
  for (let t = from; t < Math.min(end, roots.length); t++) {
    let at = roots[t]!
    while (at >= 0) at = rows[offset + feature[at]!]! <= threshold[at]! ? left[at]! : right[at]!
    sum += values[~at]!
  }
  return sum
}
