import { layOut, scoreRow } from '../../src/models/attribution-forest'
import { boost, groupSoftmax, logistic, type BoostOptions } from '../../training/attribution/boost'

const options: BoostOptions = { trees: 40, leaves: 4, rate: 0.3, l2: 1, minHessian: 0.5, columns: 1, rows: 1, seed: 1 }

test('a forest adds the values of the leaves that a row falls into', () => {
  const forest = layOut({
    features: ['a', 'b'],
    bias: 0.5,
    trees: [{ nodes: [0, 1, -1, 1, 1, 3, -2, -3], leaves: [10, 20, 30].map((v) => v) }, { nodes: [], leaves: [1] }],
  })
  const score = (a: number, b: number): number => scoreRow(forest, Float64Array.of(9, a, b), 1)
  expect([score(1, 0), score(2, 3), score(2, 4)]).toEqual([11.5, 21.5, 31.5])
})

test('boosting learns an exclusive or, the same each time', () => {
  const n = 200
  const values = Float64Array.from({ length: n * 2 }, (_, i) => ((i >> 1) * (i % 2 === 0 ? 7 : 13)) % 10)
  const target = Uint8Array.from({ length: n }, (_, i) => Number(values[2 * i]! > 4 !== values[2 * i + 1]! > 4))
  const fit = () => boost({ n, d: 2, values, names: ['a', 'b'] }, logistic(target), options)
  const forest = layOut(fit())
  const right = Array.from(target).filter((want, i) => scoreRow(forest, values, 2 * i) > 0 === (want === 1)).length
  expect(right / n).toBeGreaterThan(0.95)
  expect(fit()).toEqual(fit())
})

test('the softmax of groups learns which row wins', () => {
  const groups = Int32Array.from({ length: 41 }, (_, q) => q * 5)
  const values = Float64Array.from({ length: 200 }, (_, i) => (i * 37) % 101)
  const target = new Uint8Array(200)
  for (let q = 0; q < 40; q++) {
    let best = q * 5
    for (let i = q * 5; i < q * 5 + 5; i++) if (values[i]! > values[best]!) best = i
    target[best] = 1
  }
  const forest = layOut(boost({ n: 200, d: 1, values, names: ['a'] }, groupSoftmax(groups, target), options, groups))
  let right = 0
  for (let q = 0; q < 40; q++) {
    const scores = Array.from({ length: 5 }, (_, i) => scoreRow(forest, values, q * 5 + i))
    if (target[q * 5 + scores.indexOf(Math.max(...scores))] === 1) right += 1
  }
  expect(right).toBeGreaterThan(35)
})
