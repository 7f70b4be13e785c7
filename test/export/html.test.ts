import { readFileSync } from 'node:fs'
import { toHtml, type Extraction } from '../../src'
import { escaped, html, trusted } from '../../src/export/html/markup'
import { marksOf } from '../../src/export/html/marks'
import { segmentsOf } from '../../src/export/html/segments'
import { ASSETS_FILE, pageAssets, policyHash } from '../../scripts/lib/page-assets'
import { visit, visitText } from '../fixtures/visit'
import { processorSeconds } from '../fixtures/timed'

const page = toHtml(visit, visitText)
const between = (text: string, from: string, to: string): string => {
  const start = text.indexOf(from) + from.length
  return text.slice(start, text.indexOf(to, start))
}

test('the page’s style and script are those of their sources', () => {
  expect(readFileSync(ASSETS_FILE, 'utf8') === pageAssets() ? 'up to date' : 'run `npm run assets`').toBe('up to date')
})

test('the policy names the hashes of what stands in the page, and nothing else may act', () => {
  const policy = between(page, 'Content-Security-Policy" content="', '"')
  expect(policy).toBe(
    `default-src 'none'; style-src '${policyHash(between(page, '<style>', '</style>'))}'; script-src '${policyHash(between(page, '<script>', '</script>'))}'; base-uri 'none'; form-action 'none'`,
  )
})

test('nothing of the text becomes HTML', () => {
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).not.toContain('<b>will')
  expect(page).toContain('&lt;b&gt;will&lt;/b&gt;')
  expect(page).not.toMatch(/\s(?:style|on[a-z]+)=/)
  expect(page).not.toMatch(/(?:src|href)="(?!https:\/\/example\.org\/|#)/)
})

test('every field may hold anything', () => {
  const odd = `"'><img src=x onerror=alert(1)></script></style><!--\u2028\u0000\``
  const poisoned = JSON.parse(JSON.stringify(visit), (key, value: unknown) => (typeof value === 'string' && !['kind', 'form'].includes(key) ? odd : value)) as Extraction
  const shown = toHtml(poisoned, `${odd}\n${odd}`)
  expect(shown).not.toContain('<img')
  expect(shown).not.toContain('\u2028')
  expect(shown.match(/<\/script|<\/style/g)).toHaveLength(2)
  expect(shown.replaceAll('<!DOCTYPE', '')).not.toContain('<!')
})

test.each([
  ['https://example.org/a', true], ['http://example.org', true], ['javascript:alert(1)', false], ['data:text/html,x', false], [' https://x', false],
])('the address %j becomes a link: %s', (url, linked) => {
  expect(toHtml({ ...visit, source: { url } }, visitText).includes('<a href="http')).toBe(linked)
})

test.each([
  ['<a href="x">', '&lt;a href=&quot;x&quot;&gt;'], ['&amp;', '&amp;amp;'], ["'`", '&#39;&#96;'], ['\u0000\u001b', '\ufffd\ufffd'], ['\ud800', '\ufffd'], ['😀', '😀'], ['a\tb\n', 'a\tb\n'],
])('%j is escaped as %j', (text, markup) => {
  expect(escaped(text)).toBe(markup)
  expect(html`<b title="${text}">${[text, false, null, 1]}${trusted('<i>')}</b>`.markup).toBe(`<b title="${markup}">${markup}1<i></b>`)
})

test('the article’s words are all there, in order', () => {
  const article = between(page, '</header>', '</article>').replace(/<span class="at">.*?<\/button><\/span>/gs, '').replace(/<[^>]+>/g, '')
  const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)
  expect(words(article)).toEqual(words(visitText.replace(/[&<>"']/g, escaped)))
})

test('each quote has its tag and its card, each entry its count', () => {
  expect(page.match(/class="tag/g)).toHaveLength(4)
  expect(page.match(/class="card/g)).toHaveLength(4)
  expect(page).toMatch(/<bdi>Ann Lee<\/bdi><\/span><span class="count" aria-label="4 mentions">4</)
  expect(page).toMatch(/direct-model/)
})

test('a split quote is marked twice, the nested one inside it', () => {
  expect(page.match(/data-q="0">/g)!.length).toBeGreaterThan(1)
  expect(page).toMatch(/<span class="q direct h1 part" data-k="q0 q1" data-q="1">never again<\/span>/)
})

test('segments cover overlapping marks without gaps', () => {
  const mark = (start: number, end: number, key: string) => ({ start, end, key, quote: null, part: false })
  const [segments] = segmentsOf([mark(0, 6, 'a'), mark(2, 8, 'b'), mark(3, 4, 'c')], [{ start: 0, end: 10 }], [9])
  expect(segments!.map(({ start, end, marks }) => [start, end, marks.map(({ key }) => key).join('')])).toEqual([
    [0, 2, 'a'], [2, 3, 'ab'], [3, 4, 'abc'], [4, 6, 'ab'], [6, 8, 'b'], [8, 9, ''], [9, 10, ''],
  ])
})

test('spans that do not fit the text are passed over', () => {
  expect(marksOf(visit, 10).every(({ end }) => end <= 10)).toBe(true)
  expect(() => toHtml(visit, 'short')).not.toThrow()
  expect(() => toHtml(visit, '')).not.toThrow()
})

test('however deep marks nest, time stays linear', () => {
  const seconds = (depth: number): number => {
    const quotes = Array.from({ length: depth }, (_, i) => ({ ...visit.quotes[0]!, id: `q${i}`, content: [{ start: i, end: 2 * depth - i, text: '' }], parts: [] }))
    return processorSeconds(() => toHtml({ ...visit, quotes }, '“'.repeat(2 * depth)))
  }
  seconds(2500)
  // Ten times the depth: a hundred times as long where it grew with the square.
  expect(seconds(25_000) / Math.max(seconds(2500), 0.02)).toBeLessThan(25)
}, 60_000)
