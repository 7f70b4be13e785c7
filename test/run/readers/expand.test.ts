import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inputsOf } from '../../../src/run/expand'
import { inputOf } from '../../../src/run/inputs'

let folder: string
const here = process.cwd()
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-expand-'))
  process.chdir(folder)
  mkdirSync('news/deep', { recursive: true })
  mkdirSync('pictures')
  for (const name of ['news/b.txt', 'news/a.html', 'news/deep/c.txt.gz', 'news/README', 'news/x.png', 'news/.hidden.txt', 'news/10.txt', '[odd] (1).txt', 'pictures/y.png', 'line\nbreak.txt']) writeFileSync(name, 'x')
  symlinkSync(join(folder, 'news'), 'news/deep/circle')
  symlinkSync('nowhere', 'broken.txt')
})
afterAll(() => {
  process.chdir(here)
  rmSync(folder, { recursive: true, force: true })
})
const names = async (files: string[], from: 'txt' | null = null): Promise<string[]> => (await inputsOf(files, { from })).map(({ name }) => name)

test.each<[string[], string[]]>([
  [[], ['standard input']], [['-'], ['standard input']], [['news'], ['news/10.txt', 'news/a.html', 'news/b.txt', 'news/deep/c.txt.gz']], [['news/'], ['news/10.txt', 'news/a.html', 'news/b.txt', 'news/deep/c.txt.gz']],
  [['news/*.txt'], ['news/10.txt', 'news/b.txt']], [['**/*.html', 'news/a.html'], ['news/a.html']], [['news/b.txt', 'news'], ['news/b.txt', 'news/10.txt', 'news/a.html', 'news/deep/c.txt.gz']],
  [['[odd] (1).txt'], ['[odd] (1).txt']], [['nope.txt'], ['nope.txt']], [['news/README'], ['news/README']], [['line\nbreak.txt'], ['line\nbreak.txt']], [['broken.txt'], ['broken.txt']], [['{news/a.html,news/b.txt}'], ['news/a.html', 'news/b.txt']],
])('%j means %j', async (files, expected) => {
  expect(await names(files)).toEqual(expected)
})

test('a pattern that begins at the root keeps doing so', async () => {
  expect(await names([`${folder}/news/*.html`])).toEqual([`${folder}/news/a.html`])
})

test('--from reads all that lies in a folder', async () => {
  expect(await names(['news'], 'txt')).toEqual(['news/10.txt', 'news/README', 'news/a.html', 'news/b.txt', 'news/deep/c.txt.gz', 'news/x.png'])
})

test.each([['pictures', 'pictures: a folder without a file that can be read'], ['*.pdf', '*.pdf: no such file, and none fits it as a pattern'], ['news/x.png', 'news/x.png: its kind cannot be told from ".png"'], ['news/*.png', 'news/x.png: its kind cannot be told from ".png"']])('%s is misuse', async (file, message) => {
  await expect(names([file])).rejects.toThrow(message)
})

test.each([
  ['a.txt', 'txt'], ['a.TXT.GZ', 'txt'], ['a.gz', 'txt'], ['a.htm', 'html'], ['a.jsonl.gz', 'jsonl'], ['feed.xml', 'feed'], ['a.rss', 'feed'], ['a.atom', 'feed'], ['a.json', 'ninjs'], ['CC-NEWS-1.warc.gz', 'warc'], ['a.wet.gz', 'warc'],
])('%s holds %s', (file, kind) => {
  expect(inputOf(file, null).kind).toBe(kind)
})
