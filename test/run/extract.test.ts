import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract, type Extraction } from '../../src'
import { command } from './command'

const TEXT = '“We will not wait,” said Ann Lee, the mayor of Paris, France.\n'
const line = (fields: object): string => `${JSON.stringify(fields)}\n`

let folder: string
const file = (name: string): string => join(folder, name)
const make = (name: string, content: string | Uint8Array): string => {
  writeFileSync(file(name), content)
  return file(name)
}
const here = process.cwd()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-run-'))
  process.chdir(folder)
  make('a.txt', TEXT)
  make('b.txt', 'Nothing said.')
  make('empty.txt', '')
  make('bom.txt', `\ufeff${TEXT}`)
  make('utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]))
  make('latin1.txt', Buffer.from('Caf\xe9 de Paris', 'latin1'))
  make('page.html', '<p>Hello</p>')
  make('data.pdf', '%PDF')
  make('odd\nname\u001b[2J.txt', Buffer.from([0xff]))
  make('docs.jsonl', line({ id: 'one', text: TEXT, title: 'T', url: 'https://example.org', published: '2020-01-02', author: 'x' }) + line({ id: 2, text: 'Hi.', title: null }))
  make('bom.jsonl', `\ufeff${line({ id: 'one', text: TEXT })}\r\n\r\n${line({ id: 'two', text: 'a\u2028b' })}`)
  make('broken.jsonl', `${line({ id: 'ok', text: 'x' })}{"id":"cut","te\n${line({ id: 'none' })}${line({ id: 'wrong', text: 5 })}[1]\nnull\n${line({ id: 'date', text: 'x', published: 'Tuesday' })}${line({ id: ['x'], text: 'x' })}{"id":"last","text":"y"}`)
  make('latin1.jsonl', Buffer.concat([Buffer.from(line({ id: 'ok', text: 'x' })), Buffer.from('{"text":"caf\xe9"}\n', 'latin1')]))
  make('none.jsonl', '\n \n')
  mkdirSync(file('folder.txt'))
})
afterAll(() => {
  process.chdir(here)
  rmSync(folder, { recursive: true, force: true })
})

const json = async (...args: string[]): Promise<Extraction> => JSON.parse((await command(['extract', ...args])).out) as Extraction
const lines = (out: string): (Extraction & { id: string | null })[] => out.split('\n').filter(Boolean).map((text) => JSON.parse(text) as Extraction & { id: string | null })

/** Arguments, exit code, what standard error says (whole, lines joined), how standard output begins. */
const CASES: [string, number, string, string | RegExp][] = [
  ['extract a.txt', 0, '', '{\n  "version": "1"'],
  ['extract --format json a.txt', 0, '', '{\n  "version": "1"'],
  ['extract a.txt b.txt', 0, '', '[\n{\n  "version": "1"'],
  ['extract a.txt --format jsonl', 0, '', '{"id":"a.txt","version":"1",'],
  ['extract a.txt --format text', 0, '', 'a.txt\nEnglish · '],
  ['extract a.txt -f html', 0, '', '<!DOCTYPE html>\n<html lang="en">'],
  ['extract a.txt b.txt -f html', 0, '', '<!DOCTYPE html>'],
  ['extract docs.jsonl', 0, '', '[\n{'],
  ['extract empty.txt', 0, '', '{\n  "version": "1",\n  "language": "und"'],
  ['extract none.jsonl', 0, '', /^\[\n\n\]\n$/],
  ['extract none.jsonl --format jsonl', 0, '', /^$/],
  ['extract bom.txt', 0, '', '{'],
  ['extract --from txt data.pdf', 0, '', '{'],
  ['extract --from txt page.html', 0, '', '{'],

  ['extract a.txt nope.txt b.txt --format jsonl', 1, 'onrecord: nope.txt: no such file', '{"id":"a.txt"'],
  ['extract nope.txt nada.txt', 1, 'onrecord: nope.txt: no such file|onrecord: nada.txt: no such file', /^\[\n\n\]\n$/],
  ['extract a.txt folder.txt', 1, 'onrecord: folder.txt: is a directory', '[\n{'],
  ['extract latin1.txt', 1, 'onrecord: latin1.txt: not UTF-8 text', /^$/],
  ['extract latin1.jsonl -f jsonl', 1, 'onrecord: latin1.jsonl:2: not UTF-8 text', '{"id":"ok"'],

  ['extract nope.txt', 2, 'onrecord: nope.txt: no such file', /^$/],
  ['extract folder.txt', 2, 'onrecord: folder.txt: is a directory', /^$/],
  ['extract nope.jsonl', 2, 'onrecord: nope.jsonl: no such file', /^$/],
  ['extract data.pdf', 2, 'onrecord: data.pdf: its kind cannot be told from ".pdf"; say --from txt, html, jsonl', /^$/],
  ['extract a.txt --format xml', 2, "onrecord: option '-f, --format <NAME>' argument 'xml' is invalid. Allowed choices are json, jsonl, text, html.", /^$/],
  ['extract a.txt --from pdf', 2, "onrecord: option '--from <KIND>' argument 'pdf' is invalid. Allowed choices are txt, html, jsonl.", /^$/],
  ['extract a.txt --colour', 2, "onrecord: unknown option '--colour'", /^$/],
  ['extract a.txt --published Tuesday', 2, "onrecord: option '--published <DATE>' argument 'Tuesday' is invalid. It must be an ISO date such as 2014-04-15.", /^$/],
  ['extract a.txt --published 2014-02-30', 2, "onrecord: option '--published <DATE>' argument '2014-02-30' is invalid. It must be an ISO date such as 2014-04-15.", /^$/],
  ['extract a.txt --min-confidence 1.1', 2, "onrecord: option '--min-confidence <NUMBER>' argument '1.1' is invalid. It must be a number from 0 to 1.", /^$/],
  ['extract a.txt --min-confidence x', 2, "onrecord: option '--min-confidence <NUMBER>' argument 'x' is invalid. It must be a number from 0 to 1.", /^$/],
  ['extract a.txt --language en_GB', 2, "onrecord: option '--language <TAG>' argument 'en_GB' is invalid. It must be a BCP 47 tag such as en.", /^$/],
  ['extract a.txt --output', 2, "onrecord: option '-o, --output <FILE>' argument missing", /^$/],
  ['extract a.txt -o no/such/folder.json', 2, 'onrecord: no/such/folder.json: cannot be written: no such folder', /^$/],
  ['extract a.txt -o folder.txt', 0, '', /^$/],
  ['extract a.txt -o folder.txt/nope/x.json', 2, 'onrecord: folder.txt/nope/x.json: cannot be written: no such folder', /^$/],
  ['extract a.txt --resume', 2, 'onrecord: --resume needs --output: standard output cannot be gone on with', /^$/],
  ['extract a.txt --workers -1', 2, "onrecord: option '-w, --workers <NUMBER>' argument '-1' is invalid. It must be a whole number from 0 to 256.", /^$/],
  ['extract a.txt -o a.txt', 2, 'onrecord: a.txt: is read as well; write to another file', /^$/],
  ['extract a.txt -o ./a.txt', 2, 'onrecord: ./a.txt: is read as well; write to another file', /^$/],
  ['extrct a.txt', 2, "onrecord: unknown command 'extrct'", /^$/],
  ['--nope', 2, "onrecord: unknown option '--nope'", /^$/],
  ['--version', 0, '', /^1\.2\.3\n$/],
  ['--help', 0, '', 'Usage: onrecord'],
  ['extract --help', 0, '', 'Usage: onrecord extract'],
]

test.each(CASES)('onrecord %s: exit %i', async (args, code, err, out) => {
  const ran = await command(args.split(' '))
  expect({ code: ran.code, err: ran.err.trim().split('\n').join('|') }).toEqual({ code, err })
  if (typeof out === 'string') expect(ran.out.slice(0, out.length)).toBe(out)
  else expect(ran.out).toMatch(out)
})

test('without arguments it shows how it is used, and that is misuse', async () => {
  const { code, out, err } = await command([])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('Usage: onrecord')
})

test('the help names every format and shows examples', async () => {
  const { out } = await command(['extract', '--help'])
  for (const word of ['json ', 'jsonl ', 'text ', 'html ', 'Examples:', 'Exit codes:', '--published', '--min-confidence', '--explain', '--from', '--output', '--language']) expect(out).toContain(word)
})

test('the record is the library’s', async () => {
  expect(await json('a.txt', '--published', '2014-04-15', '--explain')).toEqual(extract(TEXT, { published: '2014-04-15', explain: true, source: { id: 'a.txt' } }))
  expect((await json('a.txt', '--language', 'fr')).language).toBe('fr')
  expect((await json('a.txt', '--min-confidence', '1')).quotes).toEqual(extract(TEXT, { minConfidence: 1 }).quotes)
})

test.each(['bom.txt', 'utf16.txt'])('a byte order mark is no part of the text: %s', async (name) => {
  expect((await json(name)).quotes).toEqual(extract(TEXT).quotes)
})

test.each([[['extract']], [['extract', '-']]])('standard input is read by %j', async (args) => {
  const { code, out } = await command(args, { stdin: TEXT })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual(extract(TEXT))
})

test('standard input may hold JSON lines', async () => {
  const { code, out, err } = await command(['extract', '--from', 'jsonl', '--format', 'jsonl'], { stdin: `${line({ id: 'a', text: TEXT })}nope\n${line({ text: 'x' })}` })
  expect(code).toBe(1)
  expect(lines(out).map(({ id }) => id)).toEqual(['a', null])
  expect(err).toMatch(/^onrecord: standard input:2: not JSON: .*\n$/)
})

test('JSON lines carry their source through, and their own date goes before the option', async () => {
  const [one, two] = lines((await command(['extract', 'docs.jsonl', '--format', 'jsonl', '--published', '2000-01-01'])).out)
  expect(one).toMatchObject({ id: 'one', source: { id: 'one', title: 'T', url: 'https://example.org', published: '2020-01-02' } })
  expect(one!.source).not.toHaveProperty('author')
  expect(two).toMatchObject({ id: '2', source: { id: '2', published: '2000-01-01' } })
})

test('only the line feed ends a JSON line; blank lines, byte order mark and carriage returns do no harm', async () => {
  const { code, out } = await command(['extract', 'bom.jsonl', '--format', 'jsonl'])
  expect(code).toBe(0)
  expect(lines(out).map(({ id }) => id)).toEqual(['one', 'two'])
})

test('broken JSON lines are named by number, the rest is done', async () => {
  const { code, out, err } = await command(['extract', 'broken.jsonl', '--format', 'jsonl'])
  expect(code).toBe(1)
  expect(lines(out).map(({ id }) => id)).toEqual(['ok', 'last'])
  const told = err.trim().split('\n')
  expect(told[0]).toMatch(/^onrecord: broken\.jsonl:2: not JSON: /)
  expect(told.slice(1)).toEqual([
    'onrecord: broken.jsonl:3: has no "text"',
    'onrecord: broken.jsonl:4: "text" must be a string',
    'onrecord: broken.jsonl:5: not a JSON object',
    'onrecord: broken.jsonl:6: not a JSON object',
    'onrecord: broken.jsonl:7: "published" must be an ISO date such as 2014-04-15, got "Tuesday"',
    'onrecord: broken.jsonl:8: "id" must be a string',
  ])
})

test('a file’s odd name cannot act on the terminal', async () => {
  const { err } = await command(['extract', 'odd\nname\u001b[2J.txt'])
  expect(err).toBe('onrecord: odd name [2J.txt: not UTF-8 text\n')
})

test('--output writes what standard output would show', async () => {
  const shown = (await command(['extract', 'a.txt', 'docs.jsonl', '--format', 'jsonl'])).out
  const { code, out } = await command(['extract', 'a.txt', 'docs.jsonl', '--format', 'jsonl', '--output', 'out.jsonl'])
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(readFileSync('out.jsonl', 'utf8')).toBe(shown)
})

test.each<[string, Record<string, string>, number | undefined, boolean]>([
  ['not on a pipe', {}, undefined, false],
  ['on a terminal', {}, 80, true],
  ['not with NO_COLOR', { NO_COLOR: '1' }, 80, false],
  ['not with NO_COLOR, whatever it is', { NO_COLOR: '1', FORCE_COLOR: '1' }, 80, false],
  ['with an empty NO_COLOR', { NO_COLOR: '' }, 80, true],
  ['on a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, undefined, true],
  ['not with FORCE_COLOR=0', { FORCE_COLOR: '0' }, 80, false],
  ['not on a dumb terminal', { TERM: 'dumb' }, 80, false],
])('colour: %s', async (_what, env, terminal, colored) => {
  const { out } = await command(['extract', 'a.txt', '--format', 'text'], { env, ...(terminal === undefined ? {} : { terminal }) })
  expect(out.includes('\u001b[')).toBe(colored)
})

test('lines are as wide as the terminal', async () => {
  const widest = async (terminal: number): Promise<number> => {
    const { out } = await command(['extract', '--format', 'text'], { stdin: `“${'We will not wait for this. '.repeat(20)}” said Ann Lee.`, terminal, env: { NO_COLOR: '1' } })
    return Math.max(...out.split('\n').map(({ length }) => length))
  }
  expect(await widest(50)).toBeLessThanOrEqual(50)
  expect(await widest(500)).toBeLessThanOrEqual(100)
  expect(await widest(90)).toBeGreaterThan(80)
})
