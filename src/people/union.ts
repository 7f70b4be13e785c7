/** Disjoint sets of 0..n-1, with path halving. */
export interface Union {
  find(a: number): number
  join(a: number, b: number): void
}

/** Makes `size` sets of one. The smaller number stays the name of a joined set. */
export function unionOf(size: number): Union {
  const parent = Int32Array.from({ length: size }, (_, i) => i)
  const find = (a: number): number => {
    let at = a
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  return {
    find,
    join(a, b) {
      const x = find(a)
      const y = find(b)
      if (x !== y) parent[Math.max(x, y)] = Math.min(x, y)
    },
  }
}
