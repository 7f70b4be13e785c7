import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { extract, type Extraction } from '../../src'
import { EXPORTERS, exporterNamed, type ExportDocument } from '../../src/export'
import { anyString, brokenNews } from '../public/news'
import { visit, visitText } from '../fixtures/visit'
import { processorSeconds } from '../fixtures/timed'

const SHOW = { color: false, width: 80 }
const DOCUMENT: ExportDocument = { record: visit, text: visitText }
const names = EXPORTERS.map(({ name }) => name)

/** A file of several documents, as the command line puts it together. */
const file = (name: string, documents: readonly ExportDocument[]): string => {
  const { open, item, between, close } = exporterNamed(name)!.many
  return open + documents.map((document, position) => item(document, SHOW, position)).join(between) + close
}
const GOLDEN = names.filter((name) => !['json', 'jsonl', 'text', 'html'].includes(name)).concat('csv:people', 'csv:countries', 'csv:events')

test.each(GOLDEN)('%s writes the record as it should', (name) => {
  expect(exporterNamed(name)!.one(DOCUMENT, SHOW)).toMatchSnapshot()
})

test('every format has its own name, an extension and a line in the docs', () => {
  expect(new Set(names).size).toBe(names.length)
  const docs = readFileSync(resolve(__dirname, '../../docs/formats.md'), 'utf8')
  for (const { name, extension, mediaType } of EXPORTERS) {
    expect(docs).toContain(`| \`${name}\` |`)
    expect(extension).toMatch(/^\.[a-z]+$/)
    expect(mediaType).toMatch(/^[a-z]+\/[\w.+-]+/)
  }
})

test.each([['csv', 'csv'], ['csv:people', 'csv:people'], ['parquet:events', 'parquet:events'], ['csv:quotes', 'csv'], ['csv:dates', undefined], ['json:people', undefined], ['xml', undefined], ['', undefined]])('%j is the format %j', (given, name) => {
  expect(exporterNamed(given)?.name).toBe(name)
})

const LINES = EXPORTERS.filter(({ mediaType, name }) => /\/(?:jsonl|x-ndjson)$/.test(mediaType) || name === 'parquet').map(({ name }) => name)
const DOCUMENTS = EXPORTERS.filter(({ mediaType, name }) => /json\b|json;/.test(mediaType) && !LINES.includes(name)).map(({ name }) => name)

test.each(DOCUMENTS)('a file of %s is JSON, whatever the number of documents', (name) => {
  for (const count of [0, 1, 3]) expect(JSON.parse(file(name, Array<ExportDocument>(count).fill(DOCUMENT)))).toHaveLength(count)
})

test.each(LINES)('a file of %s is JSON line by line', (name) => {
  for (const count of [0, 1, 3]) {
    const lines = file(name, Array<ExportDocument>(count).fill(DOCUMENT)).split('\n')
    expect(lines.pop()).toBe('')
    for (const line of lines) expect(() => JSON.parse(line) as unknown).not.toThrow()
    expect(lines.length % Math.max(count, 1)).toBe(0)
  }
})

test.each(names)('%s takes any text and a record without anything', (name) => {
  const { one, many } = exporterNamed(name)!
  const nothing: Extraction = { ...visit, source: {}, language: 'und', quotes: [], people: [], organizations: [], countries: [], events: [], dates: [] }
  for (const text of ['', ' ', visitText]) {
    expect(() => one({ record: nothing, text }, SHOW)).not.toThrow()
    expect(() => many.item({ record: nothing, text }, SHOW, 7)).not.toThrow()
  }
  const odd = `"'\u0000\u001b[2J\u2028\ud800\r\n\t</script>=1+1`
  const poisoned = JSON.parse(JSON.stringify(visit), (key, value: unknown) => (typeof value === 'string' && !['kind', 'form', 'id', 'code', 'role'].includes(key) ? odd : value)) as Extraction
  expect(() => one({ record: poisoned, text: visitText }, SHOW)).not.toThrow()
})

// Python can't encode halves of letters, browsers drop U+0000, PostgreSQL takes neither; the record's own JSON keeps both.
const FOREIGN = EXPORTERS.filter(({ mediaType, name }) => mediaType.includes('json') && name !== 'json' && name !== 'jsonl').map(({ name }) => name)
test.each(FOREIGN)('%s has neither halves of letters nor U+0000', (name) => {
  const spoiled = (text: string): string => text.replace('Lee in', 'L\ud800e i\0').replaceAll('said', '\udc00a\0d')
  const record = JSON.parse(JSON.stringify(visit), (_key, value: unknown) => (typeof value === 'string' ? spoiled(value) : value)) as Extraction
  const written = exporterNamed(name)!.one({ record, text: spoiled(visitText) }, SHOW)
  expect(written).not.toMatch(/\\u(?:0000|d[89a-f])/)
  expect(written).toContain('\ufffd')
})

test('whatever the text, every format writes its record, and JSON stays JSON', () => {
  fc.assert(fc.property(fc.oneof(anyString, brokenNews), (text) => {
    const document = { record: extract(text, { language: 'en', source: { id: text, title: text, url: text } }), text }
    for (const { name, one } of EXPORTERS) {
      const written = one(document, SHOW)
      if (DOCUMENTS.includes(name)) JSON.parse(written)
      else if (LINES.includes(name)) for (const line of written.split('\n').slice(0, -1)) JSON.parse(line)
    }
  }), { numRuns: 100 })
}, 60_000)

test('time grows with the record alone', () => {
  const quote = visit.quotes[0]!
  const quotes = Array.from({ length: 4000 }, (_, i) => ({ ...quote, id: `q${i}`, mentions: { people: ['p1'], countries: ['FR'], events: ['e1', `e${i}`] } }))
  const events = Array.from({ length: 4000 }, (_, i) => ({ ...visit.events[0]!, id: `e${i}`, main: i === 0 }))
  const record = { ...visit, quotes, events }
  for (const { name, one } of EXPORTERS.filter((exporter) => exporter.name !== 'html' && exporter.name !== 'text')) {
    const seconds = processorSeconds(() => one({ record, text: visitText }, SHOW))
    expect([name, seconds < 5]).toEqual([name, true])
  }
}, 60_000)
