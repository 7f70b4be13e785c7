import { calibrationError, calibrationMarkdown, calibrationOf, type Judged } from '../../scripts/lib/calibration'
import { marksAsPrinted } from '../../scripts/lib/double-marks'

const judged = (confidence: number, right: number, wrong: number): Judged[] =>
  [...Array.from({ length: right }, () => true), ...Array.from({ length: wrong }, () => false)].map((one) => ({ confidence, right: one }))

describe('the calibration error', () => {
  test.each<[name: string, rows: Judged[], want: number]>([
    ['nine in ten right at 0.9', judged(0.9, 9, 1), 0],
    ['all right at 0.9', judged(0.9, 10, 0), 0.1],
    ['each bin weighs what it holds', [...judged(0.9, 9, 1), ...judged(0.5, 0, 10)], 0.25],
  ])('%s', (_name, rows, want) => {
    expect(calibrationError(rows)).toBeCloseTo(want)
  })

  test('the curve trades recall for precision', () => {
    const printed = calibrationMarkdown({ judged: [...judged(0.92, 9, 1), ...judged(0.42, 5, 5)], gold: 20 })
    expect(printed).toMatch(/\| 0\.00 +\| 70\.0 +\| 70\.0 /)
    expect(printed).toMatch(/\| 0\.90 +\| 90\.0 +\| 45\.0 /)
  })

  test('a passage is right where its speaker lies inside the gold source', () => {
    const text = '“We are ready,” Ann Lee told Bob Stone.'
    const gold = { id: 'one', date: '', text, attributions: [{ type: 'direct', source: [[16, 23]], cue: [], content: [[0, 15]] }] }
    const said = (start: number, end: number) => ({ id: 'one', quotes: [{ kind: 'direct', parts: [{ start: 1, end: 14 }], confidence: 0.9, speaker: { mention: { start, end } } }] })
    const right = (start: number, end: number) => calibrationOf(JSON.stringify(gold), JSON.stringify(said(start, end))).judged.map((one) => one.right)
    expect([right(16, 23), right(29, 38)]).toEqual([[true], [false]])
  })
})

test.each([
  ["''We agree,'' he said.", ' “We agree,”  he said.'],
  ["He said ''no'' (''never'').", 'He said  “no”  ( “never” ).'],
  ["It's the voters' choice.", "It's the voters' choice."],
])('two apostrophes are a double mark: %s', (text, want) => {
  expect(marksAsPrinted(text)).toBe(want)
  expect(want).toHaveLength(text.length)
})
