import { isSpoken, type Decision } from '../../src/attribution/decide'
import type { Example } from './examples'

/** A quick reckoning of decisions about quotations, close to the scorer's: shares, not per cent. */
export function figures(examples: readonly Example[], decisions: ReadonlyMap<Example, readonly Decision[]>): Record<string, number> {
  const n = { gold: 0, given: 0, found: 0, right: 0, full: 0, fullRight: 0, fragment: 0, fragmentRight: 0 }
  let gap = 0
  for (const e of examples) {
    decisions.get(e)!.forEach((decision, i) => {
      if (!e.labels[i]!.counted) return
      const { of, speech, right } = e.labels[i]!
      const full = of?.type === 'direct'
      const given = isSpoken(decision)
      const good = given && speech && right[decision.best] !== 0
      if (speech) n.gold += 1
      if (speech && full) n.full += 1
      if (speech && !full) n.fragment += 1
      if (given) n.given += 1
      if (given && speech) n.found += 1
      if (good) n.right += 1
      if (good && full) n.fullRight += 1
      if (good && !full) n.fragmentRight += 1
      if (given) gap += Number(good) - decision.confidence
    })
  }
  const f1 = (hits: number): number => (2 * hits) / (n.given + n.gold)
  const raw = { foundF1: f1(n.found), attributedF1: f1(n.right), full: n.fullRight / n.full, fragments: n.fragmentRight / n.fragment, speakerAccuracy: n.right / n.found, confidenceBias: gap / n.given }
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, Number(value.toFixed(4))]))
}
