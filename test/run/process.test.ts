import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const ROOT = resolve(__dirname, '../..')
const CLI = ['--import', 'tsx', resolve(ROOT, 'src/run/cli.ts')]
const TEXT = '“We will not wait,” said Ann Lee.'

/** The command line as its users run it: a process of its own. */
const run = (args: string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [...CLI, ...args], { cwd: ROOT, encoding: 'utf8', input, env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '' } })

test('it prints the package’s version', () => {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')) as { version: string }
  expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
}, 30_000)

test('a text through a pipe comes out as a record', () => {
  const { status, stdout, stderr } = run(['extract', '--format', 'jsonl'], TEXT)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({ id: null, version: '1', quotes: [{ text: 'We will not wait,' }] })
}, 30_000)

test.each([
  [['extract', 'no-such-file.txt'], 2, 'onrecord: no-such-file.txt: no such file\n'],
  [['extract', '--no-such-option'], 2, "onrecord: unknown option '--no-such-option'\n"],
  [['extract', '--from', 'jsonl', '-'], 1, 'onrecord: standard input:1: has no "text"\n'],
])('%j ends with %i and one line', (args, status, stderr) => {
  expect(run(args, '{}')).toMatchObject({ status, stderr })
}, 30_000)

test('it ends quietly when its reader leaves, and reads no more', async () => {
  const child = spawn(process.execPath, [...CLI, 'extract', '--from', 'jsonl', '--format', 'jsonl'], { cwd: ROOT, stdio: 'pipe' })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  let told = ''
  let left = false
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  child.stdin.on('error', () => undefined)
  child.stdout.once('data', () => {
    left = true
    child.stdout.destroy()
  })
  const line = `${JSON.stringify({ text: TEXT })}\n`
  const feed = setInterval(() => child.stdin.write(line.repeat(50)), 20)
  const code = await ended
  clearInterval(feed)
  expect({ code, told, left }).toEqual({ code: 0, told: '', left: true })
}, 60_000)

test('records come while the input is still open', async () => {
  const child = spawn(process.execPath, [...CLI, 'extract', '--from', 'jsonl', '--format', 'jsonl'], { cwd: ROOT, stdio: 'pipe' })
  child.stdin.write(`${JSON.stringify({ id: 'first', text: TEXT })}\n`)
  const first = await new Promise<string>((done) => child.stdout.once('data', (chunk: Buffer) => done(chunk.toString())))
  expect(first).toMatch(/^\{"id":"first"/)
  child.stdin.end()
  expect(await new Promise((done) => child.on('close', done))).toBe(0)
}, 60_000)
