import { compileLater } from '../../src/run/warm-up'

test.each([
  ['11.3.244.8-node.38', ['--interrupt-budget=400000']],
  // An engine that does not know the flag would say so on standard error.
  ['12.4.254.21-node.57', []],
  ['13.6.233.10-node.28', []],
])('V8 %s is told %j', (version, flags) => {
  const told: string[] = []
  compileLater(version, (flag) => told.push(flag))
  expect(told).toEqual(flags)
})
