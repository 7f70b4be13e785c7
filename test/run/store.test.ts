import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { command, type Ran } from './command'

const TEXT = '“We are ready to discuss climate change with China,” Russian Foreign Minister Sergei Lavrov said on Tuesday.'
let folder: string
let store: string
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const index = (...args: string[]): Promise<Ran> => command(['index', store, ...args])
const search = (...args: string[]): Promise<Ran> => command(['search', store, ...args])

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-run-store-'))
  store = join(folder, 'said.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is indexed is found, to read and as JSON lines', async () => {
  const article = JSON.stringify({ id: 'a', title: 'A visit', published: '2014-04-15', text: TEXT })
  expect(await index(file('a.jsonl', article))).toEqual({ code: 0, out: `indexed 1 document, 1 quote in ${store}\n`, err: '' })
  expect(await search('climate', '--speaker', 'Lavrov', '--country', 'CN', '--since', '2014-01-01')).toEqual({
    code: 0, err: '',
    out: '“We are ready to discuss *climate* change with China,”\n  Sergei Lavrov, Russian Foreign Minister, Russia\n  2014-04-15 · A visit · a\n',
  })
  const { out } = await search('climate', '--format', 'jsonl')
  expect(JSON.parse(out)).toMatchObject({
    text: 'We are ready to discuss climate change with China,', kind: 'direct', matches: [{ start: 24, end: 31 }],
    speaker: { name: 'Sergei Lavrov', kind: 'person', person: 'sergei lavrov (RU)', country: 'RU' },
    sources: [{ document: 'a', title: 'A visit', published: '2014-04-15', quote: 'q1', start: TEXT.indexOf('We'), end: TEXT.indexOf('”') }],
  })
})

test('colours set matches off on a terminal', async () => {
  await index(file('a.txt', TEXT))
  expect((await command(['search', store, 'climate'], { terminal: 80 })).out).toContain('\u001b[1;33mclimate\u001b[22;39m')
})

test('a folder and a pattern are indexed as extract reads them', async () => {
  file('a.txt', TEXT)
  file('b.txt', `${TEXT} It rained.`)
  file('c.bin', 'x')
  expect(await index(folder)).toEqual({ code: 0, out: `indexed 2 documents, 2 quotes in ${store}\n`, err: '' })
  expect(await index(`${folder}/b*.txt`)).toMatchObject({ code: 0, out: `indexed 1 document, 1 quote in ${store}\n` })
  expect((await search('climate')).out).toContain('b.txt')
})

test('records of extract are indexed as they are', async () => {
  const { out } = await command(['extract', '--from', 'jsonl', '--format', 'jsonl'], { stdin: JSON.stringify({ id: 'a', text: TEXT }) })
  expect(await command(['index', store, '--records'], { stdin: out })).toMatchObject({ code: 0, err: '' })
  expect((await search('climate')).out).toContain('no date · a')
})

test.each(['CN', 'cn', 'CHN', 'China', 'china'])('--country %s', async (country) => {
  await index(file('a.txt', TEXT))
  expect((await search('--country', country)).out).toContain('climate')
  expect(await search('--country', 'France')).toMatchObject({ code: 0, out: 'No quotes found.\n', err: '' })
})

test('more than is shown is told of', async () => {
  await index(file('a.txt', `${TEXT} “It is late,” Ann Lee said.`))
  expect(await search('--limit', '1')).toMatchObject({ code: 0, err: 'onrecord: more is found; --limit 5 shows more\n' })
})

test.each<[string, string[], RegExp]>([
  ['no store named', ['search'], /missing required argument 'STORE'/],
  ['no such store', ['search', 'STORE', 'x'], /no such store/],
  ['no such country', ['search', 'STORE', '--country', 'Atlantis'], /It must be a country/],
  ['no date', ['search', 'STORE', '--since', 'May'], /It must be an ISO date/],
  ['no number', ['search', 'STORE', '--limit', '0'], /It must be a whole number/],
  ['no such format', ['search', 'STORE', '--format', 'xml'], /Allowed choices are text, jsonl/],
  ['dates that contradict each other', ['search', 'STORE', '--since', '2015', '--until', '2014-12-31'], /--since 2015 lies after --until 2014-12-31/],
  ['an empty name of a store', ['search', '', 'x'], /must be the name of a file/],
  ['an empty name of a file', ['index', 'STORE', ''], /a file with an empty name cannot be read/],
  ['an empty name for the output', ['extract', '-o', ''], /must be the name of a file/],
  ['a store with a very long name', ['index', `${'a'.repeat(5000)}.db`], /^onrecord: a+…a+\.db: its name is too long$/m],
  ['a folder for failures', ['index', 'STORE', '--failures', '/'], /\/: cannot be written: is a directory/],
  ['failures in no folder', ['extract', '--failures', '/no/such/f'], /\/no\/such\/f: cannot be written: no such folder/],
  ['a folder as the store', ['search', '/', 'x'], /\/: is a folder; a store is a file/],
  ['a file that is missing', ['index', 'STORE', 'none.txt'], /none\.txt: no such file/],
  ['a file of no known kind', ['index', 'STORE', 'x.doc'], /its kind cannot be told/],
  ['the store itself', ['index', 'STORE', 'STORE', '--from', 'txt'], /is the store/],
  ['records and what extraction is told', ['index', 'STORE', 'x', '--records', '--min-confidence', '0.5'], /cannot be used with/],
  ['kind and records', ['index', 'STORE', 'x', '--records', '--from', 'txt'], /cannot be used with/],
])('%s: one line, exit code 2', async (_name, args, message) => {
  const { code, err } = await command(args.map((arg) => (arg === 'STORE' ? store : arg)))
  expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 2, lines: 1 })
  expect(err).toMatch(message)
})

test.each([[['"']], [['*']], [['NEAR(']], [['—', '🙂']], [['wait', '--speaker', '"']], [['text:climate']], [['climate', 'NOT']], [['привет 你好']]])('a search for %j finds nothing, and is no error', async (words) => {
  await index(file('a.txt', TEXT))
  expect(await search(...words)).toEqual({ code: 0, out: 'No quotes found.\n', err: '' })
})

test.each([[[]], [['']], [['  ']], [['-', 'climate']], [['"climate']], [['climate*', '*']], [['CLIMATE', '--speaker', '']]])('a search for %j finds what there is', async (words) => {
  await index(file('a.txt', TEXT))
  expect(await search(...words)).toMatchObject({ code: 0, out: expect.stringMatching(/climate/i) as string, err: '' })
})

test.each([['search'], ['index'], ['mapping']])('%s to a full disk says so', async (name) => {
  await index(file('a.txt', TEXT))
  const full = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })) })
  expect(await command(name === 'mapping' ? [name] : name === 'index' ? [name, store, join(folder, 'a.txt')] : [name, store], { stdout: full })).toMatchObject({ code: 2, err: 'onrecord: standard output: cannot be written: no space left\n' })
})

test.each([['not JSON', '{', /not JSON/], ['another object', '{"version":"1"}', /no record/], ['a broken quote', '{"version":"1","language":"en","source":{},"people":[],"quotes":[{}]}', /no record/]])('%s among records fails alone', async (_name, line, message) => {
  const good = (await command(['extract', '--format', 'jsonl'], { stdin: TEXT })).out
  const { code, out, err } = await command(['index', store, '--records'], { stdin: `${line}\n${good}` })
  expect({ code, out }).toEqual({ code: 1, out: `indexed 1 document, 1 quote in ${store}\n` })
  expect(err).toMatch(message)
})

test('a file that is no store is left as it is', async () => {
  const other = file('other.db', 'something else '.repeat(400))
  expect(await command(['index', other, file('a.txt', TEXT)])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('is no store of onrecord') as string })
})
