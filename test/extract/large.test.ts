import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { extract } from '../../src'
import { processorSeconds } from '../fixtures/timed'

const line = readFileSync(resolve(__dirname, '../../corpus/lavrov-china-visit/article.txt'), 'utf8').replaceAll('\n', ' ')

/** Seconds for a line of so many characters. */
const timed = (length: number): number => {
  const text = line.repeat(Math.ceil(length / line.length)).slice(0, length)
  return processorSeconds(() => extract(text, { language: 'en' }))
}

test('ten megabytes of news in one line take ten times as long as one', () => {
  expect(timed(10_000_000) / timed(1_000_000)).toBeLessThan(25)
}, 300_000)
