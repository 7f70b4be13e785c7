import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { extract } from '../../src'
import { processorSeconds } from '../fixtures/timed'

const article = readFileSync(resolve(__dirname, '../../corpus/lavrov-china-visit/article.txt'), 'utf8')
const long = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Seconds of the processor for one run, English. */
const timed = (text: string): number => processorSeconds(() => extract(text, { language: 'en' }))

// Ten times the text may take at most 25 times as long: linear with room for a busy machine; quadratic would take 100 times.
const TENFOLD = 25

const SHAPES: readonly (readonly [string, string])[] = [
  ['news', `${article}\n\n`],
  ['one line', article.replaceAll('\n', ' ')],
  ['one word', 'x'],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['opening marks', '“'],
  ['straight marks', '"'],
  ['apostrophes', "'"],
  ['opening marks and words', '“We said '],
  ['names', 'Ann Lee '],
  ['new names', 'Aa Bb Cc Dd. '],
  ['pronouns', 'he said she said '],
  ['colons', 'A: '],
  ['dashes', '- – — '],
  ['digits', '1999 '],
  ['numbers', '1'],
  ['dots', '.'],
  ['a damaged mark', 'a’'],
  ['mojibake', 'â€œ'],
  ['commas', 'a,'],
  ['brackets', '(['],
  ['half a pair', '\ud800'],
  ['countries', 'China Russia '],
  ['verbs of saying', 'said '],
  ['quotes', '"No," he said. '],
]

test.each(SHAPES)('time grows linearly: %s', (_name, piece) => {
  extract(long(piece, 20_000), { language: 'en' })
  const small = Math.max(timed(long(piece, 20_000)), 0.02)
  const large = timed(long(piece, 200_000))
  expect(large / small).toBeLessThan(TENFOLD)
}, 120_000)

test('200,000 opening marks take seconds', () => {
  expect(timed('“'.repeat(200_000))).toBeLessThan(10)
}, 60_000)
