import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openSqlite } from '../../src/store/sqlite'
import { command } from './command'

// Persons of one name and two countries, days that come back, and documents that are told of twice.
const speakers = ['Ann Lee, the mayor of Paris, France', 'Russian Foreign Minister Sergei Lavrov', 'Chinese Foreign Minister Wang Yi', 'Carl Novak, a fisherman']
const DOCUMENTS = Array.from({ length: 60 }, (_, i) => `${JSON.stringify({
  id: `d${i % 50}`, title: `Title ${i}`, published: `2014-04-${String(10 + (i % 7))}`, text: `“We will not wait ${i % 9} more days for China,” said ${speakers[i % 4]}. “No comment,” he said.`,
})}\n`)

const ROOT = resolve(__dirname, '../..')
const CLI = ['--import', createRequire(__filename).resolve('tsx'), resolve(ROOT, 'src/run/cli.ts')]
let folder: string
const here = process.cwd()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-index-'))
  process.chdir(folder)
  writeFileSync('docs.jsonl', DOCUMENTS.map((line, i) => (i % 20 === 3 ? '{"text": 5}\n' : line)).join(''))
  mkdirSync('news')
  for (const name of ['a.txt', 'b.txt']) writeFileSync(`news/${name}`, `“We will see about ${name.slice(0, 1)},” said Ann Lee.`)
})
afterEach(() => {
  process.chdir(here)
  rmSync(folder, { recursive: true, force: true })
})

const run = async (args: string, setting: Parameters<typeof command>[1] = {}): ReturnType<typeof command> => command(args.split(' '), setting)

/** What is told, without how it stands now and then. */
const told = (err: string): string[] => err.trim().split('\n').filter((line) => !line.includes('MB/s'))

/** All rows of a store's tables. */
async function content(path: string): Promise<unknown> {
  const db = await openSqlite(path, 'read')
  try {
    return ['document', 'person', 'quote', 'said'].map((table) => db.all(`select rowid, * from ${table} order by rowid`))
  } finally {
    db.close()
  }
}

// Threads from the source need a loader, which takes its time.
const SLOW = 120_000

test('the store holds the same whatever the number of workers', async () => {
  const ran = { code: 1, out: expect.stringMatching(/^indexed 59 documents, \d+ quotes in /) as string }
  for (const workers of [0, 1, 2]) expect(await run(`index w${workers}.db docs.jsonl news -w ${workers}`)).toMatchObject(ran)
  const alone = await content('w0.db')
  expect(await content('w1.db')).toEqual(alone)
  expect(await content('w2.db')).toEqual(alone)
  await run('extract docs.jsonl news -f jsonl -o records.jsonl')
  expect(await run('index records.db records.jsonl --records -w 2')).toMatchObject({ ...ran, code: 0 })
  expect(await content('records.db')).toEqual(alone)
}, SLOW)

test('failures stand in a file beside the store, or where told', async () => {
  const { err } = await run('index said.db docs.jsonl nope.txt -w 0')
  expect(told(err)).toEqual([...[4, 24, 44].map((line) => `onrecord: docs.jsonl:${line}: "text" must be a string`), 'onrecord: nope.txt: no such file'])
  const lines = readFileSync('said.db.failures.jsonl', 'utf8')
  expect(lines.split('\n')[0]).toBe('{"name":"docs.jsonl:4","reason":"\\"text\\" must be a string"}')
  await run('index said.db docs.jsonl nope.txt -w 0 --failures told.jsonl')
  expect(readFileSync('told.jsonl', 'utf8')).toBe(lines)
  expect(await run('index said.db news -w 0')).toMatchObject({ code: 0, err: '' })
  expect(existsSync('said.db.failures.jsonl')).toBe(false)
})

test('Ctrl-C finishes what is in work and keeps it; indexing again adds the rest', async () => {
  writeFileSync('long.jsonl', Array.from({ length: 600 }, (_, i) => DOCUMENTS[i % 60]!.replace(/"id":"d\d+"/, `"id":"d${i}"`)).join(''))
  const stopped = await run('index said.db long.jsonl -w 1', { onInterrupt: (listener) => {
    const timer = setTimeout(listener, 1500)
    return () => clearTimeout(timer)
  } })
  expect(stopped.code).toBe(130)
  expect(told(stopped.err).join()).toMatch(/^onrecord: stopped after \S+ documents?; what was done is in the store, and indexing again adds the rest$/)
  const number = Number(/indexed ([\d,]+) doc/.exec(stopped.out)![1]!.replace(',', ''))
  expect(number).toBeLessThan(600)
  const [documents] = (await content('said.db')) as unknown[][]
  expect(documents).toHaveLength(number)
  expect((await run('index said.db long.jsonl')).code).toBe(0)
  expect(((await content('said.db')) as unknown[][])[0]).toHaveLength(600)
}, SLOW)

test('killed while it writes, it leaves a store that is searched, and indexing again makes it whole', async () => {
  writeFileSync('long.jsonl', Array.from({ length: 300 }, (_, i) => DOCUMENTS[i % 60]!.replace(/"id":"d\d+"/, `"id":"d${i}"`)).join(''))
  // SQLite's journal stands there while something is written: first the tables, then documents.
  for (const [size, outcome] of [[0, { code: 2, err: 'onrecord: said.db: is empty; "onrecord index" fills it\n' }], [70_000, { code: 0, err: '' }]] as const) {
    const child = spawn(process.execPath, [...CLI, 'index', 'said.db', 'long.jsonl', '-w', '0'], { stdio: 'ignore' })
    const ended = new Promise((done) => child.on('close', done))
    const look = setInterval(() => { if (existsSync('said.db-journal') && statSync('said.db').size >= size) child.kill('SIGKILL') }, 1)
    await ended
    clearInterval(look)
    const searched = await run('search said.db said')
    // The first kill may come a moment late.
    if (size > 0 || searched.code !== 0) expect(searched).toMatchObject(outcome)
  }
  expect((await run('index said.db long.jsonl -w 0')).code).toBe(0)
  expect(((await content('said.db')) as unknown[][])[0]).toHaveLength(300)
}, SLOW)

test('of two who index one store at once, one is told to wait', async () => {
  const both = await Promise.all(['a', 'b'].map(async () => new Promise<string>((done) => {
    const child = spawn(process.execPath, [...CLI, 'index', 'said.db', 'docs.jsonl', '-w', '0'])
    let told = ''
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
    child.on('close', (code) => done(code === 2 ? told : String(code)))
  })))
  // A machine with much to do may run one after the other.
  for (const one of both) expect(one).toMatch(/^1$|^onrecord: said\.db: is being written by another process, \d+ \(if it is none of onrecord's, remove \S+said\.db\.writer\)\n$/)
  expect(both).toContain('1')
}, SLOW)

test('texts through a pipe are told apart by their words, and the same one replaces itself', async () => {
  for (const word of ['one', 'two', 'one']) await command(['index', 'said.db'], { stdin: `“We heard ${word} of them,” said Ann Lee.` })
  const { out } = await run('search said.db heard --format jsonl')
  expect(out.trim().split('\n').map((line) => (JSON.parse(line) as { text: string }).text).sort()).toEqual(['We heard one of them,', 'We heard two of them,'])
})

test('a terminal shows a bar', async () => {
  const { code, err } = await run('index said.db docs.jsonl -w 0', { errors: 'terminal' })
  expect(code).toBe(1)
  expect(err).toMatch(/█+ 100 %, 60 documents, \d+\.\d\d MB\/s, 0 s left, 3 failed/)
})

test.each<[string, RegExp]>([
  ['index news/a.txt news -w 0', /is the store, and cannot be indexed/],
  ['index said.db news --failures news/a.txt', /news\/a\.txt: is read as well/],
  ['index said.db nope.txt', /nope\.txt: no such file/],
  ['index said.db news -w two', /It must be a whole number from 0 to 256/],
  ['index said.db news --from pdf', /Allowed choices are/],
  ['index said.db news --encoding klingon', /It must be an encoding/],
  ['index no/said.db news', /no\/said\.db: cannot be made there/],
  ['index news news', /news: /],
])('%s: one line, exit code 2', async (args, message) => {
  const { code, out, err } = await run(args)
  expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
  expect(err).toMatch(message)
  expect(existsSync('said.db')).toBe(false)
})
