import { readHtml } from '../../../src/run/html'
import { isoDate } from '../../../src/run/dates'
import { page } from './read'

const ld = (node: unknown): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`
const META = '<meta property="og:title" content="Meta title"><meta name="author" content="Meta Author"><meta property="article:published_time" content="2020-01-01"><meta property="og:url" content="https://example.org/meta">'
const NODE = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'LD title', datePublished: '2024-05-07T10:00:00+02:00', author: { '@type': 'Person', name: 'LD Author' }, url: 'https://example.org/ld' }
const FROM_LD = { url: 'https://example.org/ld', title: 'LD title', author: 'LD Author', published: '2024-05-07T10:00:00+02:00' }

test.each<[string, string, object]>([
  ['JSON-LD', ld(NODE), FROM_LD],
  ['JSON-LD before meta elements', META.replace(/<meta property="og:url"[^>]*>/, '') + ld(NODE), FROM_LD],
  ['JSON-LD in a graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, NODE] }), FROM_LD],
  ['JSON-LD in a list, its type one of several', ld([{ '@type': 'Person' }, { ...NODE, '@type': ['Thing', 'ReportageNewsArticle'] }]), FROM_LD],
  ['the good one of two', `<script type="application/ld+json">{"broken</script>${ld(NODE)}`, FROM_LD],
  ['several authors', ld({ ...NODE, author: [{ name: 'A' }, 'B', { name: 'A' }, { url: 'https://x.org' }, 'https://y.org'] }), { ...FROM_LD, author: 'A, B' }],
  ['meta elements', META, { url: 'https://example.org/meta', title: 'Meta title', author: 'Meta Author', published: '2020-01-01' }],
  ['a canonical link before them', `<link rel="canonical" href="https://example.org/canonical">${META}`, { url: 'https://example.org/canonical', title: 'Meta title', author: 'Meta Author', published: '2020-01-01' }],
  ['other meta elements', '<title>T</title><meta name="DC.date.issued" content="2019-05-06"><meta name="byl" content="Kim Roe">', { title: 'T', author: 'Kim Roe', published: '2019-05-06' }],
  ['nothing told', '<title>T</title>', { title: 'T' }],
  ['JSON-LD of something else', `<title>T</title>${ld({ '@type': 'Organization', name: 'x', url: 'https://x.org' })}`, { title: 'T' }],
  ['values of the wrong kind', `<title>T</title>${ld({ '@type': 'NewsArticle', headline: 5, datePublished: {}, author: [5, null, [[]]], url: ['x'], mainEntityOfPage: { '@id': 'javascript:x' } })}`, { title: 'T' }],
])('a page’s data: %s', async (_name, head, source) => {
  expect((await readHtml(page(head))).source).toEqual(source)
})

test('a time in the article, where nothing else tells it', async () => {
  expect((await readHtml(page('<title>T</title>', '<p>By Kim Roe</p><time datetime="2024-05-07T10:00:00Z">yesterday</time>'))).source.published).toBe('2024-05-07T10:00:00Z')
})

test.each([
  ['2024-05-07', '2024-05-07'], ['2024-05', '2024-05'], [' 2024-05-07T10:00Z ', '2024-05-07T10:00Z'], ['2024-05-07 10:00', '2024-05-07'], ['2024-05-07T10:00:00 somewhere', '2024-05-07'], ['Tue, 07 May 2024 10:00:00 GMT', '2024-05-07T10:00:00Z'],
  ['7 May 2024 10:00 +0200', '2024-05-07T08:00:00Z'], ['Tue, 07 May 2024 10:00:00 EST', '2024-05-07T15:00:00Z'], ['2024-02-30', undefined], ['2024-05-071', undefined], ['yesterday', undefined], ['', undefined], [null, undefined], ['07/05/2024', undefined],
])('%j is the date %j', (given, date) => {
  expect(isoDate(given)).toBe(date)
})
