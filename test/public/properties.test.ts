import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { detectLanguage, extract } from '../../src'
import { anyString, brokenNews, damaged } from './news'
import { faultsOf } from './record-checks'

const CORPUS = resolve(__dirname, '../../corpus')
const articles = readdirSync(CORPUS, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => readFileSync(join(CORPUS, e.name, 'article.txt'), 'utf8'))

const sound = (text: string, options?: Parameters<typeof extract>[1]): void => {
  const record = extract(text, options)
  expect(faultsOf(record, text)).toEqual([])
  expect(extract(text, options)).toEqual(record)
}

const RUNS = { numRuns: 150 }

test('any string gives a sound record, the same each time', () => {
  fc.assert(fc.property(anyString, (text) => sound(text)), RUNS)
}, 60_000)

test('any string called English gives a sound record', () => {
  fc.assert(fc.property(anyString, (text) => sound(text, { language: 'en', published: '2020-02-29', explain: true })), RUNS)
}, 60_000)

test('broken news gives a sound record', () => {
  fc.assert(fc.property(brokenNews, (text) => sound(text, { language: 'en', explain: true })), { numRuns: 300 })
}, 120_000)

test('articles with damaged marks give sound records', () => {
  const arbitrary = fc.constantFrom(...articles).chain(damaged)
  fc.assert(fc.property(arbitrary, (text) => sound(text, { language: 'en' })), { numRuns: 60 })
}, 120_000)

test('the language of any string can be asked', () => {
  fc.assert(fc.property(anyString, (text) => {
    const { language, confidence } = detectLanguage(text)
    expect(language).toMatch(/^[a-z]{2,3}$/)
    expect(confidence).toBeGreaterThanOrEqual(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }), RUNS)
})

test('what was read before does not change a record', () => {
  const fresh = articles.map((text) => extract(text))
  const again = [...articles].reverse().map((text) => extract(text)).reverse()
  expect(again).toEqual(fresh)
}, 60_000)
