import { ELASTICSEARCH_MAPPINGS, toElasticsearch, type Extraction } from '../../src'
import { visit, visitText } from '../fixtures/visit'

interface Action { index: { _index: keyof typeof ELASTICSEARCH_MAPPINGS; _id?: string } }
interface Field { type?: string; properties?: Record<string, Field> }

const bulk = (record: Extraction, text = visitText): [Action, Record<string, unknown>][] => {
  const lines = toElasticsearch(record, text).trimEnd().split('\n').map((line) => JSON.parse(line) as never)
  return Array.from({ length: lines.length / 2 }, (_, i) => [lines[2 * i]!, lines[2 * i + 1]!])
}

/** What a document holds that the mapping does not know, or knows as something else. */
function strangers(value: unknown, field: Field | undefined, path: string): string[] {
  if (value === null) return field ? [] : [path]
  if (Array.isArray(value)) return value.length === 0 && !field ? [path] : value.flatMap((item) => strangers(item, field, path))
  if (!field) return [path]
  if (typeof value === 'object') return field.properties ? Object.entries(value).flatMap(([name, item]) => strangers(item, field.properties![name], `${path}.${name}`)) : [path]
  const kinds: Record<string, string> = { keyword: 'string', text: 'string', date: 'string', integer: 'number', float: 'number', boolean: 'boolean' }
  return kinds[field.type ?? ''] === typeof value ? [] : [path]
}

test('the article first, then each quote, in indexes of their own', () => {
  expect(bulk(visit).map(([{ index }]) => [index._index, index._id])).toEqual([
    ['onrecord-articles', 'visit'], ['onrecord-quotes', 'visit#q1'], ['onrecord-quotes', 'visit#q2'], ['onrecord-quotes', 'visit#q3'], ['onrecord-quotes', 'visit#q4'],
  ])
})

test('the mapping knows every field', () => {
  for (const [{ index }, document] of bulk(visit)) expect(strangers(document, ELASTICSEARCH_MAPPINGS[index._index].mappings as Field, '')).toEqual([])
})

test('every field that the mapping knows is filled', () => {
  const known = (field: Field, path = ''): string[] => Object.entries(field.properties ?? {}).flatMap(([name, inner]) => (inner.properties ? known(inner, `${path}.${name}`) : [`${path}.${name}`]))
  const filled = (value: unknown, path = ''): string[] => (Array.isArray(value) ? value.flatMap((item) => filled(item, path)).concat(path) : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, item]) => filled(item, `${path}.${name}`)) : [path])
  for (const name of ['onrecord-quotes', 'onrecord-articles'] as const) {
    const all = new Set(bulk(visit).filter(([{ index }]) => index._index === name).flatMap(([, document]) => filled(document)))
    expect(known(ELASTICSEARCH_MAPPINGS[name].mappings as Field).filter((path) => !all.has(path))).toEqual([])
  }
})

test.each([[{ id: 'ü'.repeat(300) }, undefined], [{}, undefined], [{ id: '' }, undefined], [{ id: '', url: 'https://example.org/a' }, 'https://example.org/a'], [{ url: 'https://example.org/a' }, 'https://example.org/a']])('an id is what an index takes: %j', (source, id) => {
  expect(bulk({ ...visit, source })[0]![0].index._id).toBe(id)
})
