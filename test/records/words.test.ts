import { applyEdits, type EventedDocument, type Quotation } from '../../src/document'
import { inside } from '../../src/records/within'
import { wordsWithoutMarks } from '../../src/records/words'

/** A document of one quotation, whose borders are | in the pattern. */
function read(pattern: string): string {
  const [before = '', inner = '', after = ''] = pattern.split('|')
  const text = before + inner + after
  const { offsets } = applyEdits(text, [])
  const start = before.length
  const end = start + inner.length
  const quotation: Quotation = { index: 0, start, end, parts: [{ start: start + 1, end: end - 1 }], style: 'single', within: null, closed: true, rule: 'paired', label: null }
  const doc: EventedDocument = {
    original: text, text, offsets, repairs: [], paragraphs: [], source: {}, language: 'en', tokens: [], sentences: [], quotations: [quotation], names: [],
    countryMentions: [], dateMentions: [], namedEvents: [], persons: [], organizations: [], mentions: [], attributions: [], events: [],
  }
  return wordsWithoutMarks(doc)([{ start: 0, end: text.length }])
}

describe('words without marks', () => {
  test.each([
    ['single marks go, apostrophes stay', 'the pie was |‘mother’s own’|, he thinks', 'the pie was mother’s own, he thinks'],
    ['straight single marks', "it's |'Peter's'| house", "it's Peter's house"],
    ['double marks', 'a |“more democratic”| world', 'a more democratic world'],
    ['marks inside the marks', '|“He said “go” twice”|', 'He said go twice'],
    ['a mark without a pair', 'he |"agreed"| and left" the room', 'he agreed and left the room'],
    ['inches stay', 'a 12" record of |“songs”|', 'a 12" record of songs'],
    ['white space folds', 'two  |“words”|\n here', 'two words here'],
  ])('%s', (_what, pattern, expected) => {
    expect(read(pattern)).toBe(expected)
  })
})

describe('ranges inside others', () => {
  const ranges = [{ start: 0, end: 20 }, { start: 2, end: 4 }, { start: 5, end: 9 }, { start: 6, end: 7 }, { start: 12, end: 15 }]
  test.each([
    ['nested ones too', [{ start: 5, end: 10 }], [[5, 9], [6, 7]]],
    ['none that sticks out', [{ start: 6, end: 14 }], [[6, 7]]],
    ['of several', [{ start: 2, end: 4 }, { start: 12, end: 20 }], [[2, 4], [12, 15]]],
    ['none', [{ start: 16, end: 18 }], []],
  ])('%s', (_what, outers, expected) => {
    expect(inside(ranges, outers).map(({ start, end }) => [start, end])).toEqual(expected)
  })
})
