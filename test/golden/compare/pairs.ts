/** One gold fact and the found one that answers it. */
export interface Pair<G, F> { readonly gold: G; readonly found: F }

/** Who answers whom, one to one, and who is left over. */
export interface Pairing<G, F> { readonly pairs: readonly Pair<G, F>[]; readonly missing: readonly G[]; readonly extra: readonly F[] }

/**
 * Pairs gold facts with found ones, the likest first.
 *
 * @param score how alike the two are; 0 or less: not at all
 * @returns pairs in gold's order
 */
export function pairUp<G, F>(golds: readonly G[], founds: readonly F[], score: (gold: G, found: F) => number): Pairing<G, F> {
  const options = golds.flatMap((gold, g) => founds.map((found, f) => ({ g, f, score: score(gold, found) }))).filter((option) => option.score > 0)
  options.sort((a, b) => b.score - a.score || Math.abs(a.g - a.f) - Math.abs(b.g - b.f) || a.g - b.g)
  const answerOf = new Map<number, number>()
  const used = new Set<number>()
  for (const { g, f } of options) {
    if (answerOf.has(g) || used.has(f)) continue
    answerOf.set(g, f)
    used.add(f)
  }
  return {
    pairs: golds.flatMap((gold, g) => (answerOf.has(g) ? [{ gold, found: founds[answerOf.get(g)!]! }] : [])),
    missing: golds.filter((_, g) => !answerOf.has(g)),
    extra: founds.filter((_, f) => !used.has(f)),
  }
}
