import fc from 'fast-check'
import { readText } from '../../src/read'
import { newsText } from '../support/broken-news'

const holds = (original: string): void => {
  const document = readText(original, {})
  expect(document.original).toBe(original)
  let last = 0
  for (const edit of document.repairs) {
    expect(edit.start).toBeGreaterThanOrEqual(last)
    expect(edit.end).toBeGreaterThan(edit.start)
    expect(edit.rule).not.toBe('')
    last = edit.end
  }
  expect(last).toBeLessThanOrEqual(original.length)
  let end = 0
  document.paragraphs.forEach((paragraph, i) => {
    expect(paragraph.index).toBe(i)
    expect(paragraph.start).toBeGreaterThanOrEqual(end)
    expect(document.text.slice(paragraph.start, paragraph.end).trim()).toBe(document.text.slice(paragraph.start, paragraph.end))
    expect(paragraph.end).toBeGreaterThan(paragraph.start)
    expect((paragraph.rule === null) === (paragraph.kind === 'body')).toBe(true)
    end = paragraph.end
  })
  expect(end).toBeLessThanOrEqual(document.text.length)
  expect(document).toEqual({ ...readText(original, {}), offsets: expect.anything() })
}

describe('reading any string', () => {
  test('arbitrary strings', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 150, seed: 1 }))
  test('broken news', () => fc.assert(fc.property(newsText, holds), { numRuns: 150, seed: 2 }))

  test('nothing but white space is lost from the text', () => {
    fc.assert(
      fc.property(newsText, (original) => {
        const { text, paragraphs } = readText(original, {})
        expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 100, seed: 3 },
    )
  })

  test.each(['â€œ', 'Ã', " a’b", 'todaya’s ', '\ufffd', '&amp;', '\n', 'a ', 'the quick brown fox jumps over the lazy dog and\n', 'WALLACE: Is it?\n', '“'])('time is linear on rows of %j', (piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      const start = process.cpuUsage()
      readText(text, {})
      return process.cpuUsage(start).user
    }
    time(1e4)
    const small = Math.max(time(3e4), 2e4)
    expect(time(2.4e5)).toBeLessThan(small * 8 * 6)
  })
})
