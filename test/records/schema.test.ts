import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Ajv, { type AnySchema } from 'ajv'
import { extract } from '../../src'
import { recordSchema, SCHEMA_FILE } from '../../scripts/lib/record-schema'
import { visit } from '../fixtures/visit'

const CORPUS = resolve(__dirname, '../../corpus')
const published = readFileSync(SCHEMA_FILE, 'utf8')
const schema = JSON.parse(published) as AnySchema

/** The schema with unknown fields refused: users' validators let new fields pass, our own test does not. */
const strict = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(strict)
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, strict(item)]))
  return 'properties' in value && 'type' in value ? { ...copy, additionalProperties: false } : copy
}

const validator = new Ajv({ allErrors: true }).compile(strict(schema) as AnySchema)
const faults = (record: unknown): string[] => (validator(record) ? [] : (validator.errors ?? []).map((e) => `${e.instancePath} ${e.message}`))

test('the published schema is made from the types as they are', () => {
  expect(published === recordSchema() ? 'up to date' : 'run `npm run schema`').toBe('up to date')
}, 60_000)

test('it says how offsets count', () => {
  expect(published).toContain('UTF-16 code units')
})

test('a hand-made record with every field filled is valid', () => {
  expect(faults(visit)).toEqual([])
})

const articles = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)

test.each(articles)('the record of %s is valid', (name) => {
  const text = readFileSync(join(CORPUS, name, 'article.txt'), 'utf8')
  expect(faults(extract(text, { explain: true, published: '2014-04-15', source: { id: name } }))).toEqual([])
})

test.each(['', ' ', '“', 'Нет.', '\ud800'])('the record of %j is valid', (text) => {
  expect(faults(extract(text))).toEqual([])
})

const broken: [string, (record: typeof visit) => unknown][] = [
  ['an unknown kind', (r) => ({ ...r, quotes: r.quotes.map((q) => ({ ...q, kind: 'spoken' })) })],
  ['a fractional offset', (r) => ({ ...r, dates: [{ start: 0.5, end: 2, text: 'x', value: null }] })],
  ['a missing field', ({ events: _, ...r }) => r],
  ['an unknown field', (r) => ({ ...r, extra: 1 })],
  ['a confidence over one', (r) => ({ ...r, quotes: r.quotes.map((q) => ({ ...q, confidence: 1.1 })) })],
  ['a country code in small letters', (r) => ({ ...r, countries: r.countries.map((c) => ({ ...c, code: 'ru' })) })],
  ['another version', (r) => ({ ...r, version: '2' })],
]

test.each(broken)('%s is refused', (_name, damage) => {
  expect(faults(damage(visit))).not.toEqual([])
})
