import { parseHTML } from 'linkedom'
import { readHtml } from '../../src/run/html'
import { depthOf, paragraphsOf, tagsOf } from '../../src/run/html-walk'
import { command } from './command'

const LONG = 'The talks about the budget of the city and its many districts went on for weeks, and nobody who took part expected them to end soon, or well. '
const PAGE = `<!DOCTYPE html><html><head><title>Lee will not wait - Example News</title><link rel="canonical" href="https://example.org/lee">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Lee will not wait","datePublished":"2024-05-07T10:00:00+02:00"}</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Lee will not wait</h1>
<p>${LONG}</p><p>“We will <b>not</b> wait,” said Ann&nbsp;Lee, the mayor of Paris &amp; more.</p><script>alert(1)</script><style>p{}</style><p>${LONG}</p></article>
<footer>Copyright</footer></body></html>`

test('a page gives its article, title first, with what the page tells of it', async () => {
  const { text, source } = await readHtml(PAGE)
  expect(text.split('\n\n')).toEqual(['Lee will not wait', LONG.trim(), '“We will not wait,” said Ann Lee, the mayor of Paris & more.', LONG.trim()])
  expect(source).toEqual({ title: 'Lee will not wait', url: 'https://example.org/lee', published: '2024-05-07T10:00:00+02:00' })
})

test('the record of a page carries the text that its offsets count in', async () => {
  const { code, out, err } = await command(['extract', '--from', 'html'], { stdin: PAGE })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const record = JSON.parse(out) as { text: string; source: object; quotes: { parts: { start: number; end: number; text: string }[] }[] }
  const part = record.quotes[0]!.parts[0]!
  expect(part.text).toBe('We will not wait,')
  expect(record.text.slice(part.start, part.end)).toBe(part.text)
  expect(record.source).toMatchObject({ url: 'https://example.org/lee' })
})

test.each([
  ['<p>a</p><p>b</p>', ['a', 'b']],
  ['a<br>b', ['a', 'b']],
  ['<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
  ['<p>Tues<b>day</b> <i>  x\n</i></p>', ['Tuesday x']],
  ['<ul><li>a</li><li><p>b</p></li></ul>', ['a', 'b']],
  ['<p>a<script>b</script><!-- c --><button>d</button></p>', ['a']],
  ['<p> </p><p></p>', []],
  ['', []],
])('%j has the paragraphs %j', (html, paragraphs) => {
  expect(paragraphsOf(parseHTML(`<html><body>${html}</body></html>`).document.body)).toEqual(paragraphs)
})

test.each(['', '<p></p>', '<html></html>', '<script>alert(1)</script>'])('%j has no article', async (page) => {
  await expect(readHtml(page)).rejects.toThrow('no article found in the page')
})

test.each(['<div>'.repeat(100_000), '<span><b>'.repeat(500), '<div>'.repeat(300), `<p>x</p>${'<ul><li>'.repeat(250)}x`])('a page that nests without end is told of at once', async (page) => {
  const from = performance.now()
  const { code, err } = await command(['extract', '--from', 'html', '--format', 'jsonl'], { stdin: page })
  expect({ code, err }).toEqual({ code: 1, err: 'onrecord: standard input: the page nests too deeply\n' })
  expect(performance.now() - from).toBeLessThan(10_000)
}, 60_000)

test.each([
  ['<div><p>a<p>b<p>c</div><br><img>', 1], ['<div><div></div></div><div></div>', 2], ['</div></div><div>', 1], ['<li><li><li>', 0], ['a < b', 0], ['', 0],
])('the tags of %j nest %i deep', (page, depth) => {
  expect(tagsOf(page).depth).toBe(depth)
})

test('depth is that of the deepest node', () => {
  expect(depthOf(parseHTML('<html><body><p>a<b>c</b></p>d</body></html>').document.body)).toBe(3)
})
