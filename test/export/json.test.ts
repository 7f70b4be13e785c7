import { toJson, toJsonLines, type Extraction } from '../../src'
import { visit } from '../fixtures/visit'

const named = (title: string): Extraction => ({ ...visit, source: { title } })

test('JSON of one record is an object, of several an array', () => {
  expect(JSON.parse(toJson(visit))).toEqual(visit)
  expect(JSON.parse(toJson([visit, visit]))).toEqual([visit, visit])
  expect(toJson([])).toBe('[]\n')
})

test('a JSON line starts with the source’s id and is one line', () => {
  expect(toJsonLines(visit)).toMatch(/^\{"id":"visit","version":"1",[^\n]*\}\n$/)
  expect(JSON.parse(toJsonLines(visit))).toEqual({ id: 'visit', ...visit })
  expect(toJsonLines([visit, visit]).split('\n')).toHaveLength(3)
  expect(toJsonLines([])).toBe('')
})

test('without an id the line says null', () => {
  expect(JSON.parse(toJsonLines(named('x')))).toMatchObject({ id: null })
})

test.each(['\u001b[2J', '\u009b2J', '\u007f', '\u2028', '\u2029', '\u0085', '\ud800', '\n'])('%j stands escaped and comes back', (odd) => {
  for (const written of [toJson(named(odd)), toJsonLines(named(odd))]) {
    expect(written).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/)
    expect((JSON.parse(written) as Extraction).source.title).toBe(odd)
  }
})
