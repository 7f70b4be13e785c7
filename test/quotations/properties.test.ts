import fc from 'fast-check'
import { rangeAt, type QuotedDocument } from '../../src/document'
import { quote } from '../../src/quotations'
import { readText } from '../../src/read'
import { newsText } from '../support/broken-news'

const run = (original: string): QuotedDocument => quote({ ...readText(original, {}), language: 'en', tokens: [], sentences: [] })

function holds(original: string): void {
  const document = run(original)
  const { text, quotations, paragraphs } = document
  quotations.forEach((one, index) => {
    expect(one.index).toBe(index)
    expect(one.parts.length).toBeGreaterThan(0)
    expect(one.start).toBeGreaterThanOrEqual(quotations[index - 1]?.start ?? 0)
    expect(one.end).toBeLessThanOrEqual(text.length)
    let last = one.start
    for (const part of one.parts) {
      expect(part.start).toBeGreaterThanOrEqual(last)
      expect(part.end).toBeGreaterThan(part.start)
      expect(text.slice(part.start, part.end).trim()).toBe(text.slice(part.start, part.end))
      const paragraph = rangeAt(paragraphs, part.start)!
      expect(paragraph.kind).not.toBe('furniture')
      expect(part.end).toBeLessThanOrEqual(paragraph.end)
      last = part.end
    }
    expect(last).toBeLessThanOrEqual(one.end)
    if (one.label) expect(one.label.end).toBeLessThanOrEqual(one.parts[0]!.start)
    const holder = one.within === null ? null : quotations[one.within]!
    if (holder) expect(holder.start <= one.start && one.end <= holder.end && holder.index < index).toBe(true)
  })
  // Nested or apart, never crossing.
  expect(quotations.some((a) => quotations.some((b) => a.start < b.start && b.start < a.end && a.end < b.end))).toBe(false)
  expect(run(original).quotations).toEqual(quotations)
}

describe('quotations of any string', () => {
  test('arbitrary strings', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds), { numRuns: 100, seed: 1 }))
  test('marks and little else', () => fc.assert(fc.property(fc.array(fc.constantFrom(...'“”"\'‘’«»„‚「」『』‹›`´\n .,a1(—', 'WALLACE: a?\n'), { maxLength: 60 }).map((all) => all.join('')), holds), { numRuns: 200, seed: 2 }))
  test('broken news', () => fc.assert(fc.property(newsText, holds), { numRuns: 150, seed: 3 }))

  test('one mark dropped spoils no other paragraph', () => {
    const paragraph = '“We agree,” said Ann Lee. “The ‘old’ plan is gone.”'
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.nat(4), (mark, at) => {
        const rows = Array.from({ length: 5 }, () => paragraph)
        let seen = -1
        rows[at] = [...paragraph].filter((letter) => !/[“”]/.test(letter) || ++seen !== mark).join('')
        const { text, paragraphs, quotations } = run(rows.join('\n'))
        const whole = quotations.flatMap(({ parts }) => parts).map((part) => ({ row: rangeAt(paragraphs, part.start)!.index, words: text.slice(part.start, part.end) }))
        for (let row = 0; row < 5; row++) if (row !== at) expect(whole.filter((one) => one.row === row).map((one) => one.words)).toEqual(['We agree,', 'The ‘old’ plan is gone.', 'old'])
      }),
    )
  })

  const ROWS = ['“', '“a ', '" a ', "'a ", '「', '‘a b’ c ', "''a '''", '„a ‚b ', '“A sentence here.\n', '“A sentence here. ', 'WALLACE: Is it?\n', '«']
  test.each(ROWS)('time is linear on rows of %j', (piece) => {
    const time = (size: number): number => {
      const text = piece.repeat(Math.ceil(size / piece.length))
      const start = process.cpuUsage()
      run(text)
      return process.cpuUsage(start).user
    }
    time(5e3)
    const small = Math.max(time(1e4), 3e4)
    expect(time(1e5)).toBeLessThan(small * 10 * 6)
  })

  test('200,000 opening marks', () => {
    expect(run('“'.repeat(200_000)).quotations).toEqual([])
    expect(run('“a '.repeat(200_000)).quotations.length).toBeGreaterThan(0)
  })
})
