import { bestChain, chainRoom } from '../../src/models/chain'
import { hashText, mix } from '../../src/models/hash'
import { loadChain, type ChainWeights } from '../../src/models/weights'

const base64 = (...bytes: number[]): string => Buffer.from(bytes).toString('base64')

/** Two labels, two features: key 5 has 2 units, 1, on label 1; key 300 has -4 units, -2, on both. */
const WEIGHTS: ChainWeights = {
  featureVersion: 1, corpus: 'none', seed: 1, date: '2020-01-01', scores: {}, licence: 'MIT', labels: 2, features: 2, scale: 0.5,
  transitions: [0, 0, null, 0], starts: [0, 0], keys: base64(5, 0xa7, 2), weights: base64(2, 2, 3, 0xfc, 0xfc),
}
const scoresOf = (key: number): number[] => {
  const scores = new Float64Array(2)
  const model = loadChain(WEIGHTS, 1)
  model.add(key, scores, 0)
  return [...scores].map((units) => units * model.scale)
}

test('weights of another feature version are refused', () => {
  expect(() => loadChain(WEIGHTS, 2)).toThrow('fit them anew')
})

test.each([
  [5, [0, 1]],
  [300, [-2, -2]],
  [6, [0, 0]],
  [-1, [0, 0]],
])('feature %i scores %j', (key, scores) => {
  expect(scoresOf(key)).toEqual(scores)
})

test('a forbidden transition is never taken', () => {
  const model = loadChain(WEIGHTS, 1)
  const labels = new Uint8Array(2)
  bestChain(model, Float64Array.of(0, 2, 1, 0), 0, 2, labels, 0, chainRoom(2, 2))
  expect([...labels]).toEqual([1, 1])
})

test('the best chain is the best of all chains', () => {
  const model = { ...loadChain(WEIGHTS, 1), transitions: Float64Array.of(0.3, -0.2, 0.1, 0.4), starts: Float64Array.of(0, -0.5) }
  const scores = Float64Array.of(0.2, 0.9, 0.5, 0.1, 0.3, 0.6)
  let best = -Infinity
  let want = ''
  for (const a of [0, 1]) for (const b of [0, 1]) for (const c of [0, 1]) {
    const score = model.starts[a]! + scores[a]! + model.transitions[2 * a + b]! + scores[2 + b]! + model.transitions[2 * b + c]! + scores[4 + c]!
    if (score > best) [best, want] = [score, `${a}${b}${c}`]
  }
  const labels = new Uint8Array(3)
  bestChain(model, scores, 0, 3, labels, 0, chainRoom(2, 3))
  expect(labels.join('')).toBe(want)
})

test('hashes are whole numbers, stable, and tell order', () => {
  expect(hashText('abc')).toBe(hashText('xabcx', 1, 4))
  expect(mix(1, 2)).not.toBe(mix(2, 1))
  expect(Number.isInteger(mix(123, hashText('Obama')))).toBe(true)
})
