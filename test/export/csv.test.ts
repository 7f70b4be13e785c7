import Papa from 'papaparse'
import { toCsv, type Extraction } from '../../src'
import { visit } from '../fixtures/visit'

const rows = (csv: string, delimiter = ','): Record<string, string>[] => Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true, delimiter, newline: '\r\n' }).data
const saying = (text: string): Extraction => ({ ...visit, quotes: [{ ...visit.quotes[0]!, text }] })

test('a row a quote, with what is known of its speaker', () => {
  const found = rows(toCsv(visit))
  expect(found).toHaveLength(4)
  expect(found[0]).toMatchObject({ document: 'visit', quote: 'q1', speaker: 'Ann Lee', speaker_titles: 'French President', speaker_organization: 'The Kremlin', speaker_country: 'FR', confidence: '0.97', people: 'Li Wei' })
  expect(found[3]).toMatchObject({ speaker: '', text: 'nobody in Russia knew' })
})

test.each([['people', 2], ['countries', 2], ['events', 2], ['quotes', 4]] as const)('the table %s', (table, count) => {
  expect(rows(toCsv(visit, { table }))).toHaveLength(count)
  expect(rows(toCsv([visit, visit], { table }))).toHaveLength(2 * count)
})

test('no record gives the names of the columns', () => {
  expect(toCsv([], { table: 'countries' })).toBe('document,url,title,author,published,language,country,alpha3,name,focus,mentions,printed\r\n')
})

test.each([
  ['=1+1', "'=1+1"], ['+1', "'+1"], ['-1', "'-1"], ['@SUM(A1)', "'@SUM(A1)"], ['\t=1', "'=1"], ['\r\n=1', "'=1"], ['  =1', "'=1"], ['\u0000=1', "'=1"], ['\u00a0=1', "'=1"], ['\ufeff=1', "'=1"],
  ['＝1', "'＝1"], ['＋1', "'＋1"], ['－1', "'－1"], ['＠A', "'＠A"], ['a;=1;b', "a;'=1;b"], ['a; "=1;b', 'a; "\'=1;b'], ['a\n=1', 'a =1'],
  ['"=1', '"\'=1'], ['1+1=2', '1+1=2'], ['a - b', 'a - b'], ['a@b.org', 'a@b.org'], ['We, “he” said "no"', 'We, “he” said "no"'], ['a; b', 'a; b'],
])('%j stands in its cell as %j', (text, cell) => {
  expect(rows(toCsv(saying(text)))[0]!['text']).toBe(cell)
})

test.each([',', ';'])('whatever a text holds, no cell of a file parted by %j begins as a formula', (delimiter) => {
  const odd = ['=cmd|x', 'a;=cmd', 'a;"=cmd', 'a;""=cmd;', 'a;\t"+1', '";=1', '",=1', '"\r\n=1', ';;-1', "';@x"]
  const poisoned = JSON.parse(JSON.stringify(visit), (key, value: unknown) => (typeof value === 'string' && !['kind', 'form', 'id', 'code', 'role'].includes(key) ? odd.join('') : value)) as Extraction
  const csv = [...odd.map(saying), poisoned].flatMap((record) => (['quotes', 'people', 'countries', 'events'] as const).map((table) => toCsv(record, { table }))).join('')
  const cells = Papa.parse<string[]>(csv, { delimiter, newline: '\r\n' }).data.flat()
  expect(cells.filter((cell) => /^[\s"]*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
})
