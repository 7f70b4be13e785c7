import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXPORTERS } from '../../src/export'
import { command } from './command'

const TEXT = '“We will not wait,” said Ann Lee, the mayor of Paris, France.'
const DOCUMENTS = Array.from({ length: 30 }, (_, i) => `${JSON.stringify({ id: `d${i}`, text: `${i}. ${TEXT}` })}\n`)
const BROKEN = DOCUMENTS.map((line, i) => (i % 10 === 3 ? '{"text": 5}\n' : line)).join('')

let folder: string
const here = process.cwd()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-batch-'))
  process.chdir(folder)
  writeFileSync('docs.jsonl', DOCUMENTS.join(''))
  writeFileSync('broken.jsonl', BROKEN)
  for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(name, `${name} ${TEXT}`)
})
afterEach(() => {
  process.chdir(here)
  rmSync(folder, { recursive: true, force: true })
})

const run = async (args: string, setting: Parameters<typeof command>[1] = {}): ReturnType<typeof command> => command(['extract', ...args.split(' ')], setting)
const content = (path: string): string => readFileSync(path, 'utf8')
const tree = (path: string): string[] => (readdirSync(path, { recursive: true }) as string[]).filter((name) => !name.endsWith('sub')).sort()

/** Calls the listener, as Ctrl-C does, once a file has some length. */
const interruptedAt = (path: string, length: number) => ({
  onInterrupt: (listener: () => void) => {
    const look = setInterval(() => {
      if (existsSync(path) && readFileSync(path).length >= length) listener()
    }, 1)
    return () => clearInterval(look)
  },
})

// Threads from the source need a loader, which takes its time.
const SLOW = 120_000

// A format with a second file beside each document's takes one document a file: test/run/formats.test.ts has it.
test.each(EXPORTERS.filter(({ beside }) => !beside).map(({ name }) => [name]))('as %s, threads write what this thread alone does', async (format) => {
  await run(`docs.jsonl a.txt b.txt -f ${format} -o alone -w 0`)
  await run(`docs.jsonl a.txt b.txt -f ${format} -o threads -w 2`)
  expect(readFileSync('threads').equals(readFileSync('alone'))).toBe(true)
  expect(readFileSync('alone').length).toBeGreaterThan(1000)
}, SLOW)

test('in a folder each input has a file, named and nested as it is', async () => {
  mkdirSync('sub')
  writeFileSync('sub/a.txt', TEXT)
  expect(await run('a.txt sub/a.txt docs.jsonl nope.txt -f json -o out/')).toMatchObject({ code: 1, err: 'onrecord: nope.txt: no such file\n' })
  expect(tree('out')).toEqual(['a.txt.json', 'docs.jsonl.json', 'onrecord.failures.jsonl', 'sub/a.txt.json'])
  expect(content('out/a.txt.json')).toBe((await run('a.txt')).out)
  expect(content('out/docs.jsonl.json')).toBe((await run('docs.jsonl')).out)
  expect(JSON.parse(content('out/sub/a.txt.json'))).toMatchObject({ source: { id: 'sub/a.txt' } })
  expect(await run('docs.jsonl nope.txt -f json -o out', {})).toMatchObject({ code: 1 })
}, SLOW)

test('failures stand in a file with their reasons, beside the output or where told', async () => {
  expect(await run('broken.jsonl nope.txt -f jsonl -o out.jsonl')).toMatchObject({ code: 1 })
  const failures = content('out.jsonl.failures.jsonl')
  expect(failures.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
    ...[4, 14, 24].map((number) => ({ name: `broken.jsonl:${number}`, reason: '"text" must be a string' })),
    { name: 'nope.txt', reason: 'no such file' },
  ])
  await run('broken.jsonl nope.txt -f jsonl --failures told.jsonl')
  expect(content('told.jsonl')).toBe(failures)
  expect((await run('docs.jsonl -f jsonl -o out.jsonl')).code).toBe(0)
  expect(tree('.')).not.toContain('out.jsonl.failures.jsonl')
}, SLOW)

test('many failures are told of in one line', async () => {
  writeFileSync('bad.jsonl', 'x\n'.repeat(50))
  const { code, err } = await run('bad.jsonl -f jsonl -o out.jsonl')
  expect(code).toBe(1)
  expect(err.trim().split('\n')).toHaveLength(21)
  expect(err).toMatch(/onrecord: 50 documents failed; all are in out\.jsonl\.failures\.jsonl\n$/)
})

test.each(['json', 'jsonl', 'html'])('Ctrl-C finishes what is in work; --resume goes on to the same bytes: %s', async (format) => {
  await run(`a.txt broken.jsonl b.txt -f ${format} -o whole`)
  expect(tree('.').filter((name) => name.includes('journal'))).toEqual([])
  const stopped = await run(`a.txt broken.jsonl b.txt -f ${format} -o out`, interruptedAt('out', 20_000))
  expect(stopped.code).toBe(130)
  expect(stopped.err).toMatch(/onrecord: stopped after \d+ documents; --resume goes on\n$/)
  expect(content('out').length).toBeLessThan(content('whole').length)
  // What a kill leaves behind: more was written than the journal knows of.
  writeFileSync('out', `${content('out')}{"torn`)
  const resumed = await run(`a.txt broken.jsonl b.txt -f ${format} -o out --resume`)
  expect(resumed).toMatchObject({ code: 1, out: '' })
  expect(resumed.err).toMatch(/^onrecord: going on after \d+ documents\n/)
  expect(content('out')).toBe(content('whole'))
  expect(content('out.failures.jsonl')).toBe(content('whole.failures.jsonl'))
}, SLOW)

test('a folder is gone on with as well', async () => {
  await run('a.txt broken.jsonl b.txt c.txt -f json -o whole/')
  expect((await run('a.txt broken.jsonl b.txt c.txt -f json -o out/', interruptedAt('out/broken.jsonl.json', 10_000))).code).toBe(130)
  expect((await run('a.txt broken.jsonl b.txt c.txt -f json -o out/ --resume')).code).toBe(1)
  expect(tree('out').filter((name) => name !== 'onrecord.journal')).toEqual(tree('whole'))
  for (const name of tree('whole')) expect(content(`out/${name}`)).toBe(content(`whole/${name}`))
}, SLOW)

test('what was begun with --resume and is complete stays so', async () => {
  expect((await run('docs.jsonl a.txt -f jsonl -o out.jsonl --resume')).code).toBe(0)
  const whole = content('out.jsonl')
  expect(await run('docs.jsonl a.txt -f jsonl -o out.jsonl --resume')).toEqual({ code: 0, out: '', err: 'onrecord: out.jsonl: is complete: 31 documents\n' })
  expect(content('out.jsonl')).toBe(whole)
}, SLOW)

test('what cannot be gone on with is told of, and nothing is lost', async () => {
  await run('docs.jsonl -f jsonl -o out.jsonl --resume')
  const begun = 'onrecord: out.jsonl: was begun with other files or options; begin anew without --resume\n'
  for (const args of ['docs.jsonl -f json', 'docs.jsonl a.txt -f jsonl', 'docs.jsonl -f jsonl --explain', 'broken.jsonl -f jsonl']) expect(await run(`${args} -o out.jsonl --resume`)).toMatchObject({ code: 2, err: begun })
  writeFileSync('docs.jsonl', DOCUMENTS.join('') + DOCUMENTS[0])
  expect(await run('docs.jsonl -f jsonl -o out.jsonl --resume')).toMatchObject({ code: 2, err: begun })
  writeFileSync('out.jsonl.journal', 'x')
  expect(await run('docs.jsonl -f jsonl -o out.jsonl --resume')).toMatchObject({ code: 2, err: 'onrecord: out.jsonl.journal: cannot be read: no journal of a batch\n' })
  rmSync('out.jsonl.journal')
  expect(await run('docs.jsonl -f jsonl -o out.jsonl --resume')).toMatchObject({ code: 2, err: "onrecord: out.jsonl: has no journal beside it: it is complete, or no batch's; remove it or leave out --resume\n" })
  expect(content('out.jsonl').split('\n')).toHaveLength(31)
}, SLOW)

test.each([
  ['a.txt b.txt -o b.txt', 'b.txt'],
  ['a.txt docs.jsonl.failures.jsonl -f jsonl -o docs.jsonl', 'docs.jsonl.failures.jsonl'],
  ['a.txt a.txt.json --from txt -o .', 'a.txt.json'],
])('it does not write over what it reads: %s', async (args, path) => {
  writeFileSync(path, TEXT)
  if (args.includes('docs.jsonl -f') || args.endsWith('docs.jsonl')) rmSync('docs.jsonl')
  expect(await run(args)).toMatchObject({ code: 2, err: `onrecord: ${path}: is read as well; write to another file\n` })
  expect(content(path)).toBe(TEXT)
})

test('a terminal shows a bar', async () => {
  const { code, err } = await run('broken.jsonl a.txt -f jsonl -o out.jsonl', { errors: 'terminal' })
  expect(code).toBe(1)
  expect(err).toMatch(/█+ 100 %, 31 documents, \d+\.\d\d MB\/s, 0 s left, 3 failed/)
  expect(err).toMatch(/onrecord: 3 documents failed; all are in out\.jsonl\.failures\.jsonl\n$/)
}, SLOW)
