import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import { command } from './command'

const TEXT = '“We will not wait,” said Ann Lee, the mayor of Paris, France.\n'
const here = process.cwd()
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-formats-'))
  process.chdir(folder)
  writeFileSync('a.txt', TEXT)
  writeFileSync('b.txt', TEXT)
  writeFileSync('docs.jsonl', `${JSON.stringify({ id: 'one', text: TEXT })}\n${JSON.stringify({ id: 'two', text: 'Nothing.' })}\n`)
})
afterAll(() => {
  process.chdir(here)
  rmSync(folder, { recursive: true, force: true })
})
const run = async (line: string): Promise<number> => (await command(['extract', ...line.split(' ')])).code
const rows = async (path: string): Promise<Record<string, unknown>[]> => parquetReadObjects({ file: new Uint8Array(readFileSync(path)).buffer as ArrayBuffer })

test.each([['a.txt', 1], ['a.txt b.txt', 2], ['docs.jsonl', 1]])('Parquet of %s', async (files, count) => {
  expect(await run(`${files} -f parquet -o all.parquet`)).toBe(0)
  expect((await rows('all.parquet')).map(({ speaker }) => speaker)).toEqual(Array<string>(count).fill('Ann Lee'))
})

test('a table of countries, and that it cannot be gone on with', async () => {
  expect(await run('a.txt b.txt -f parquet --table countries -o countries.parquet')).toBe(0)
  expect((await rows('countries.parquet')).map(({ country }) => country)).toEqual(['FR', 'FR'])
  expect(await run('a.txt b.txt -f parquet --resume -o countries.parquet')).toBe(2)
})

test('brat writes the text beside, but never over what was read', async () => {
  expect(await run('a.txt -f brat -o x.ann')).toBe(0)
  expect(readFileSync('x.txt', 'utf8')).toBe(TEXT)
  expect(readFileSync('x.ann', 'utf8')).toContain('\tQuote 1 18\tWe will not wait,\n')
  expect(await run('a.txt -f brat -o a.ann')).toBe(0)
  expect(readFileSync('a.txt', 'utf8')).toBe(TEXT)
  expect(await run('a.txt b.txt -f brat -o both/')).toBe(0)
  expect(readdirSync('both').filter((name) => name.endsWith('.ann') || name.endsWith('.txt')).sort()).toEqual(['a.txt.ann', 'a.txt.txt', 'b.txt.ann', 'b.txt.txt'])
  expect(await run('docs.jsonl -f brat -o docs.ann')).toBe(2)
  expect(existsSync('docs.ann')).toBe(false)
})

test('a file of any number of rows has one head', async () => {
  expect(await run('a.txt docs.jsonl -f csv --table people -o people.csv')).toBe(0)
  expect(readFileSync('people.csv', 'utf8').split('\r\n').map((line) => line.slice(0, 8))).toEqual(['document', '"a.txt",', '"one",,,', ''])
})
