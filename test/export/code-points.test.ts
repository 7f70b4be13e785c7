import fc from 'fast-check'
import { codePointsOf } from '../../src/export/code-points'

test.each([
  ['', 0, 0], ['abc', 2, 2], ['😀', 0, 0], ['😀', 2, 1], ['a😀b', 1, 1], ['a😀b', 3, 2], ['a😀b', 4, 3], ['😀😀', 4, 2], ['\ud800a', 2, 2], ['\udc00\ud800', 2, 2], ['a😀b', 2, 1],
])('in %j, offset %i is code point %i', (text, offset, point) => {
  expect(codePointsOf(text)(offset)).toBe(point)
})

test('as many as the letters before it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const points = codePointsOf(text)
    let offset = 0
    Array.from(text).forEach((letter, i) => {
      expect(points(offset)).toBe(i)
      offset += letter.length
    })
    expect(points(offset)).toBe(Array.from(text).length)
  }))
})
