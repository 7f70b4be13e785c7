import fc from 'fast-check'
import { extract, toHtml, toJson, toJsonLines, toText } from '../../src'
import { widthOf } from '../../src/export/text/layout'
import { anyString, brokenNews } from '../public/news'

const texts = fc.oneof(anyString, brokenNews)
const RUNS = { numRuns: 150 }

test('whatever the text, the terminal is only shown text, in lines that fit', () => {
  fc.assert(fc.property(texts, fc.integer({ min: 40, max: 100 }), (text, width) => {
    const shown = toText(extract(text, { language: 'en', explain: true, source: { title: text } }), { width })
    expect(shown).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
  }), RUNS)
}, 60_000)

test('whatever the text, the page holds one script, its own, and no element of the text’s', () => {
  fc.assert(fc.property(texts, (text) => {
    const page = toHtml(extract(text, { language: 'en', explain: true, source: { title: text, url: text } }), text)
    expect(page.match(/<script/gi)).toHaveLength(1)
    const own = page.replace(/<style>.*<\/style>/s, '').replace(/<script>.*<\/script>/s, '')
    expect(own.match(/<(?!\/?(?:html|head|meta|title|body|main|article|header|h[1-4]|p|a|time|span|bdi|button|aside|section|ul|li|small|i|svg|rect|div|dl|dt|dd|code|footer)[\s>]|!DOCTYPE)/g)).toBeNull()
  }), RUNS)
}, 60_000)

test('whatever the text, JSON and JSON lines come back as the record', () => {
  fc.assert(fc.property(texts, (text) => {
    const record = extract(text, { source: { id: text } })
    expect(JSON.parse(toJson(record))).toEqual(record)
    expect(JSON.parse(toJsonLines(record))).toEqual({ id: text, ...record })
    expect(toJsonLines(record).split(/\r\n|[\n\r\u0085\u2028\u2029]/)).toHaveLength(2)
  }), RUNS)
}, 60_000)
