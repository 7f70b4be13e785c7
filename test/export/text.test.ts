import { toText, type Extraction } from '../../src'
import { visible, widthOf, wrapped } from '../../src/export/text/layout'
import { visit } from '../fixtures/visit'
import { processorSeconds } from '../fixtures/timed'

const ESCAPE = '\u001b'

test('a record reads as it should', () => {
  expect(toText(visit)).toMatchSnapshot()
})

test('colour is there when asked for, and changes nothing else', () => {
  const colored = toText(visit, { color: true })
  expect(colored).toContain(`${ESCAPE}[1m`)
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(toText(visit))
  expect(toText(visit)).not.toContain(ESCAPE)
})

test.each([20, 40, 60, 100])('no line is wider than %i columns', (width) => {
  const long: Extraction = { ...visit, source: { title: `${'x'.repeat(200)} ${'word '.repeat(50)}${'漢字'.repeat(60)}` } }
  for (const line of toText(long, { width }).split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
})

test('nothing in a record acts on the terminal', () => {
  const odd = 'a\u001b[2Jb\u009b31mc\u0007d\u202ee\r\nf\u0000'
  const poisoned = JSON.parse(JSON.stringify(visit), (key, value: unknown) => (typeof value === 'string' && key !== 'kind' && key !== 'id' ? odd : value)) as Extraction
  expect(toText(poisoned, { color: false })).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  expect(toText(poisoned, { color: true }).replace(/\u001b\[\d+m/g, '')).not.toContain(ESCAPE)
})

test('an empty record says so', () => {
  const nothing: Extraction = { ...visit, source: {}, language: 'und', quotes: [], people: [], organizations: [], countries: [], events: [], dates: [] }
  expect(toText(nothing)).toBe('Unknown language · 0 quotes · 0 people · 0 countries · 0 events\n\nNo quotes, people, countries or events found.\n')
})

test.each([
  ['a b', 'a b'], ['a\u001bb', 'a␛b'], ['a\n\tb', 'a b'], ['\u007f', '␡'], ['\u009b', '\ufffd'], ['\u202e', '\ufffd'], ['שלום', 'שלום'], ['😀', '😀'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test.each([
  ['', 5, []], ['a b', 5, ['a b']], ['aaa bbb', 5, ['aaa', 'bbb']], ['aaaaaaa', 3, ['aaa', 'aaa', 'a']], ['漢字漢', 4, ['漢字', '漢']], ['  a   b  ', 9, ['a b']], ['e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
])('%j in %i columns', (text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines)
})

test('a megabyte of one word wraps in no time', () => {
  expect(processorSeconds(() => wrapped('x'.repeat(1_000_000), 80))).toBeLessThan(2)
  expect(processorSeconds(() => wrapped('x '.repeat(500_000), 80))).toBeLessThan(2)
})
