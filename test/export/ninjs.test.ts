import Ajv from 'ajv'
import { toNinjs, type Extraction } from '../../src'
import { visit, visitText } from '../fixtures/visit'

// What ninjs 3.1 has of the fields that we write: their names, their kinds, that nothing else may stand there.
// https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json
const TEXT = { type: 'string' }
const MOMENT = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$' }
const URI = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[!-~]+$' }
const closed = (properties: object, required: string[] = []): object => ({ type: 'object', additionalProperties: false, properties, required })
const many = (items: object): object => ({ type: 'array', items })
const concept = { name: TEXT, rel: TEXT, uri: URI, literal: TEXT }
const content = { role: TEXT, contentType: TEXT, value: TEXT }
const valid = new Ajv().compile(closed({
  uri: URI, type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] }, representationType: { enum: ['full', 'partial'] },
  language: TEXT, contentCreated: MOMENT, title: TEXT, by: TEXT, headlines: many(closed(content, ['value'])), bodies: many(closed({ ...content, charCount: { type: 'integer' } }, ['value'])),
  people: many(closed(concept)), organisations: many(closed(concept)), places: many(closed(concept)), events: many(closed({ id: TEXT, ...concept })),
  renditions: many(closed({ name: TEXT, href: URI, contentType: TEXT }, ['name'])), altIds: many(closed({ role: TEXT, value: TEXT })), standard: closed({ name: TEXT, version: TEXT, schema: URI }),
}, ['uri']))
const faults = (record: Extraction, text = visitText): unknown => (valid(JSON.parse(toNinjs(record, text))) ? [] : valid.errors)

test.each<[string, Extraction]>([
  ['with everything', visit],
  ['with a moment', { ...visit, source: { published: '2024-05-07T10:00:00+02:00' } }],
  ['without a source', { ...visit, source: {} }],
  ['with an odd id', { ...visit, source: { id: 'a b ü "<>#\n\ud800' } }],
  ['with no web address', { ...visit, source: { url: 'javascript:alert(1)' } }],
  ['with an odd address', { ...visit, source: { url: 'https://exämple.org/a b?"<>' } }],
  ['without anything', { ...visit, language: 'und', quotes: [], people: [], organizations: [], countries: [], events: [], dates: [] }],
])('an item %s is valid', (_name, record) => {
  expect(faults(record)).toEqual([])
})

test('a day is no moment, and none is made of it', () => {
  expect(toNinjs(visit, visitText)).not.toContain('contentCreated')
})
