import jsonld from 'jsonld'
import { toJsonLd, toWebAnnotations, type Extraction } from '../../src'
import { spanIn, visit, visitText } from '../fixtures/visit'

// The contexts that the documents name, in short: nothing is fetched.
const CONTEXTS: Readonly<Record<string, object>> = {
  'https://schema.org': { '@vocab': 'https://schema.org/', schema: 'https://schema.org/' },
  'http://www.w3.org/ns/anno.jsonld': {
    '@vocab': 'http://www.w3.org/ns/oa#', id: '@id', type: '@type', items: { '@id': 'https://www.w3.org/ns/activitystreams#items', '@container': '@list' },
    body: { '@id': 'hasBody' }, target: { '@id': 'hasTarget' }, source: { '@id': 'hasSource', '@type': '@id' }, selector: { '@id': 'hasSelector' }, purpose: { '@id': 'hasPurpose', '@type': '@vocab' },
  },
}
const documentLoader = async (url: string) => {
  const context = CONTEXTS[url.replace(/\/$/, '')]
  if (!context) throw new Error(`fetches ${url}`)
  return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
}
type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string[] }
const statements = async (text: string): Promise<string> => (await jsonld.toRDF(JSON.parse(text) as object, { format: 'application/n-quads', documentLoader, safe: true } as object)) as unknown as string
const flat = async (text: string): Promise<Node[]> => (await jsonld.flatten(JSON.parse(text) as object, undefined, { documentLoader } as object)) as unknown as Node[]

test('a JSON-LD processor reads it all, and nothing gets lost', async () => {
  const quads = await statements(toJsonLd(visit))
  expect(quads).toContain('<https://example.org/visit?a=1&b=2#q1> <https://schema.org/spokenByCharacter> <https://example.org/visit?a=1&b=2#p1> .')
  expect(quads).toContain('<https://example.org/visit?a=1&b=2#q1> <https://schema.org/isPartOf> <https://example.org/visit?a=1&b=2> .')
  expect(quads).toMatch(/<https:\/\/schema.org\/actionStatus> <https:\/\/schema.org\/\w+ActionStatus> \./)
  expect(await statements(toWebAnnotations(visit, visitText))).toContain('<http://www.w3.org/ns/oa#exact> "never again"')
})

test('every reference leads to something in the graph', async () => {
  for (const source of [visit.source, {}, { id: '' }, { id: 'a b/ü#?"<\ud800' }, { url: 'javascript:alert(1)' }, { url: 'https://example.org/a#b' }]) {
    const nodes = await flat(toJsonLd({ ...visit, source }))
    const typed = new Set(nodes.filter((node) => node['@type']).map((node) => node['@id']))
    const text = JSON.stringify(nodes)
    const referred = [...text.matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id)
    expect(referred.filter((id) => !id!.startsWith('https://schema.org/') && !typed.has(id!))).toEqual([])
    expect(nodes.filter((node) => node['@type']?.includes('https://schema.org/Quotation'))).toHaveLength(4)
  }
})

test('what the text denies or supposes is no fact of the graph', () => {
  const denied: Extraction = { ...visit, events: visit.events.map((event) => ({ ...event, modality: 'denied' })) }
  expect(toJsonLd(denied)).not.toMatch(/"Action"|"Event"|#e\d/)
})

test.each([['2014-04-15', true], ['2014-04-15T10:00:00Z', true], ['2014', false], ['2016-Q3', false]])('%j is a date of schema.org: %s', (published, dated) => {
  expect(toJsonLd({ ...visit, source: { published } }).includes('datePublished')).toBe(dated)
})

interface Selector { type: string; exact: string; prefix: string; suffix: string; start: number; end: number }
interface Annotation { id: string; type: string; motivation: string; body: { type: string; value: string }[]; target: Target | Target[] }
interface Target { source: string; selector: [Selector, Selector] }
const annotations = (text: string): Annotation[] => (JSON.parse(text) as { items: Annotation[] }).items
const targets = ({ target }: Annotation): Target[] => [target].flat()

test('annotations are what the W3C’s model demands', () => {
  const items = annotations(toWebAnnotations(visit, visitText))
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  for (const item of items) {
    expect(item).toMatchObject({ type: 'Annotation', motivation: expect.stringMatching(/^(?:describing|identifying)$/) as string })
    expect(URL.canParse(item.id)).toBe(true)
    for (const body of item.body) expect(body.type).toBe('TextualBody')
    for (const { source, selector: [quote, position] } of targets(item)) {
      expect([source, quote.type, position.type]).toEqual(['https://example.org/visit?a=1&b=2', 'TextQuoteSelector', 'TextPositionSelector'])
      expect(position.start).toBeLessThan(position.end)
      expect(quote.exact).toBe(visitText.slice(position.start, position.end))
      expect(visitText).toContain(quote.prefix + quote.exact + quote.suffix)
    }
  }
  expect(targets(items.find(({ id }) => id.endsWith('#quote-q1'))!)).toHaveLength(2)
})

test('places count code points, and no letter around is cut in two', () => {
  const text = `${'😀'.repeat(40)}“Yes😀,” said Ann Lee.${'😀'.repeat(40)}`
  const record: Extraction = { ...visit, quotes: [{ ...visit.quotes[3]!, content: [spanIn(text, 'Yes😀,')], cue: null }], people: [], organizations: [], countries: [], events: [], dates: [] }
  const [{ selector: [quote, position] }] = targets(annotations(toWebAnnotations(record, text))[0]!) as [Target]
  expect([position.start, position.end]).toEqual([41, 46])
  expect(Array.from(text).slice(41, 46).join('')).toBe(quote.exact)
  expect([Array.from(quote.prefix).length, Array.from(quote.suffix).length]).toEqual([32, 32])
  expect(quote.prefix + quote.suffix).not.toMatch(/[\ud800-\udfff]/u)
})
