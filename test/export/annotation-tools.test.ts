import { BRAT_CONFIG, LABEL_STUDIO_CONFIG, toBrat, toDisplacy, toLabelStudio, toProdigy, type Extraction } from '../../src'
import { spanIn, visit, visitText } from '../fixtures/visit'

const letters = Array.from(visitText)
const emoji = `😀 😀 “Yes,\nno,” said Ann Lee.`
const emojiRecord: Extraction = {
  ...visit, quotes: [{ ...visit.quotes[0]!, content: [spanIn(emoji, 'Yes,\nno,')], speaker: { ...visit.quotes[0]!.speaker!, mention: spanIn(emoji, 'Ann Lee') }, addressee: null, cue: { ...spanIn(emoji, 'said'), lemma: 'say' } }],
  people: [{ ...visit.people[0]!, mentions: [{ ...spanIn(emoji, 'Ann Lee'), form: 'name' }] }], organizations: [], countries: [], events: [], dates: [],
}

test('brat: every line is one of standoff, every place holds its words, every id is there', () => {
  const lines = toBrat(visit, visitText).trimEnd().split('\n')
  const ids = new Set(lines.map((line) => line.split('\t')[0]))
  const forms = [
    /^T\d+\t[A-Z][a-z]+ \d+ \d+(?:;\d+ \d+)*\t.+$/, /^R\d+\t[A-Z][a-z]+ Arg1:T\d+ Arg2:T\d+\t$/, /^\*\tEquiv T\d+(?: T\d+)+$/, /^A\d+\tKind T\d+ (?:direct|mixed|indirect)$/,
    /^N\d+\tReference T\d+ ISO3166:[A-Z]{2}\t.+$/, /^#\d+\tAnnotatorNotes T\d+\t.+$/,
  ]
  for (const line of lines) {
    expect([line, forms.some((form) => form.test(line))]).toEqual([line, true])
    for (const [reference] of line.split('\t').slice(1, 2).join('').matchAll(/\bT\d+/g)) expect(ids).toContain(reference)
    if (!line.startsWith('T')) continue
    const [, place, words] = line.split('\t')
    expect(place!.replace(/^\w+ /, '').split(';').map((piece) => letters.slice(...(piece.split(' ').map(Number) as [number, number])).join('')).join(' ')).toBe(words)
  }
})

test('brat: code points, a fragment a line', () => {
  expect(toBrat(emojiRecord, emoji).split('\n')[0]).toBe('T1\tQuote 5 9;10 13\tYes, no,')
})

test('brat: a tab parts fragments, as a column’s end', () => {
  expect(toBrat({ ...emojiRecord, quotes: [{ ...emojiRecord.quotes[0]!, content: [{ start: 0, end: 3, text: 'a\tb' }], speaker: null, cue: null }], people: [] }, 'a\tb')).toBe('T1\tQuote 0 1;2 3\ta b\nA1\tKind T1 direct\n')
})

test('brat: its settings know every type, and what each relation leads to', () => {
  const types = new Map<string, string>()
  for (const line of toBrat(visit, visitText).trimEnd().split('\n')) {
    const [id, told] = line.split('\t') as [string, string]
    const [type, ...rest] = told.split(' ') as [string, ...string[]]
    if (id.startsWith('T')) types.set(id, type)
    if (id.startsWith('T')) expect(BRAT_CONFIG.split('\n\n')[0]!.split('\n')).toContain(type)
    if (!/^[R*]/.test(id)) continue
    const [from, to] = rest.map((argument) => types.get(argument.replace(/^Arg\d:/, ''))!)
    expect(BRAT_CONFIG).toMatch(new RegExp(`^${type} Arg1:${from}, Arg2:(?:\\w+\\|)*${to}\\b`, 'm'))
  }
})

interface Displacy { text: string; ents: { start: number; end: number; label: string; kb_id?: string }[]; tokens: string[]; spans: { start_token: number; end_token: number; label: string }[] }

test('displaCy: entities don’t overlap and are in order, spans lie among the tokens', () => {
  for (const [record, text] of [[visit, visitText], [emojiRecord, emoji]] as const) {
    const { ents, tokens, spans, text: given } = JSON.parse(toDisplacy(record, text)) as Displacy
    expect(given).toBe(text)
    let end = 0
    for (const ent of ents) {
      expect(ent.start).toBeGreaterThanOrEqual(end)
      expect(ent.end).toBeGreaterThan(ent.start)
      end = ent.end
    }
    for (const span of spans) {
      expect(span.start_token).toBeLessThan(span.end_token)
      expect(span.end_token).toBeLessThanOrEqual(tokens.length)
    }
  }
  const { ents, tokens, spans } = JSON.parse(toDisplacy(emojiRecord, emoji)) as Displacy
  expect(ents.map(({ start, end, label }) => `${label} ${Array.from(emoji).slice(start, end).join('')}`)).toEqual(['QUOTE Yes,\nno,', 'CUE said', 'PERSON Ann Lee'])
  expect(spans.map(({ start_token, end_token, label }) => `${label} ${tokens.slice(start_token, end_token).join(' ')}`)).toEqual(['QUOTE Yes , no ,', 'CUE said', 'PERSON Ann Lee'])
})

interface Region { id: string; type: string; from_name: string; to_name: string; value: { start: number; end: number; text: string; labels: string[] }; from_id: string; to_id: string; direction: string; labels: string[] }

test('Label Studio: regions and relations are what its settings declare', () => {
  for (const [record, text] of [[visit, visitText], [emojiRecord, emoji]] as const) {
    const [{ data, predictions }] = JSON.parse(toLabelStudio(record, text)) as [{ data: { text: string }; predictions: { score: number; result: Region[] }[] }]
    const result = predictions[0]!.result
    const regions = result.filter(({ type }) => type === 'labels')
    const ids = regions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { value, from_name, to_name } of regions) {
      expect([from_name, to_name]).toEqual(['label', 'text'])
      expect(Array.from(data.text).slice(value.start, value.end).join('')).toBe(value.text)
      for (const label of value.labels) expect(LABEL_STUDIO_CONFIG).toContain(`<Label value="${label}"/>`)
    }
    for (const { from_id, to_id, direction, labels } of result.filter(({ type }) => type === 'relation')) {
      expect([ids.includes(from_id), ids.includes(to_id), direction]).toEqual([true, true, 'right'])
      for (const label of labels) expect(LABEL_STUDIO_CONFIG).toContain(`<Relation value="${label}"/>`)
    }
  }
})

interface Prodigy { text: string; tokens: { text: string; start: number; end: number; id: number; ws: boolean }[]; spans: Span[]; relations: { head: number; child: number; label: string; head_span: Span; child_span: Span }[] }
interface Span { start: number; end: number; token_start: number; token_end: number; label: string }

test('Prodigy: spans are of whole tokens, relations lead between them', () => {
  for (const [record, text] of [[visit, visitText], [emojiRecord, emoji]] as const) {
    const { tokens, spans, relations } = JSON.parse(toProdigy(record, text)) as Prodigy
    const points = Array.from(text)
    tokens.forEach(({ text: word, start, end, id }, i) => expect([points.slice(start, end).join(''), id]).toEqual([word, i]))
    for (const span of spans) expect([tokens[span.token_start]!.start, tokens[span.token_end]!.end]).toEqual([span.start, span.end])
    for (const { head, child, head_span, child_span } of relations) {
      expect([head, child]).toEqual([head_span.token_end, child_span.token_end])
      expect(spans).toContainEqual(head_span)
      expect(spans).toContainEqual(child_span)
    }
    expect(relations.length).toBeGreaterThan(0)
  }
})

// As spaCy makes a document of a task's words and spaces: with any other text, its places would be of other letters.
test.each([visitText, emoji, '', ' \n', '  two  spaces\n\nand\u00a0more \n', 'a\r\nb\tc', '\u3000“x” \ud800 y'])('Prodigy: the tokens and the spaces behind them are the text %j', (text) => {
  const none: Extraction = { ...emojiRecord, quotes: [], people: [] }
  const { tokens } = JSON.parse(toProdigy(text === visitText ? visit : text === emoji ? emojiRecord : none, text)) as Prodigy
  expect(tokens.map((token) => `${token.text}${token.ws ? ' ' : ''}`).join('')).toBe(text.replace('\ud800', '\ufffd'))
  expect(tokens.map(({ id }) => id)).toEqual(tokens.map((_, i) => i))
})

// spaCy 3.8 escapes the text and nothing else.
test('displaCy: titles and names are no markup', () => {
  const record: Extraction = { ...emojiRecord, source: { title: '<img src=x onerror=alert(1)> & co' }, people: [{ ...emojiRecord.people[0]!, name: 'Ann <b>Lee' }] }
  const { title, ents } = JSON.parse(toDisplacy(record, emoji)) as Displacy & { title: string }
  expect(title).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; co')
  expect(ents.map(({ kb_id }) => kb_id)).toContain('Ann &lt;b&gt;Lee')
})
