import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, browserPath, installPacked, shownInPage, type Consumer } from './consumer'

const TEXT = '“We will not wait,” said Ann Lee, the mayor of Paris, France.'
const LOOP = `
  const shown = []
  for await (const { index, record, error } of extractAll([${JSON.stringify(TEXT)}, 5, { text: 'Hi.' }], { workers: 2 })) shown.push([index, record?.quotes[0]?.speaker.name ?? null, error?.name ?? null])
`
const EXPECTED = [[0, 'Ann Lee', null], [1, null, 'TypeError'], [2, null, null]]

const browser = browserPath()
const inBrowser = browser === null && process.env['CI'] !== 'true' ? test.skip : test

let consumer: Consumer
beforeAll(() => {
  consumer = installPacked()
}, 60_000)
afterAll(() => consumer?.remove())

const file = (name: string): string => join(consumer.folder, name)
const cli = (): string => file('node_modules/onrecord/dist/cli.js')

test.each([
  ['use-batch.mjs', `import { extractAll } from 'onrecord/batch'\n${LOOP}\nconsole.log(JSON.stringify(shown))`],
  ['use-batch.cjs', `const { extractAll } = require('onrecord/batch')\nvoid (async () => {${LOOP}\nconsole.log(JSON.stringify(shown)) })()`],
])('its batches run on threads from %s, and the process ends', (name, source) => {
  writeFileSync(file(name), source)
  expect(JSON.parse(execFileSync(process.execPath, [name], { cwd: consumer.folder, encoding: 'utf8', timeout: 60_000 }))).toEqual(EXPECTED)
}, 60_000)

test.each(['esnext:bundler', 'nodenext:nodenext'])('a TypeScript project has their types (%s)', (kind) => {
  const [module, resolution] = kind.split(':')
  writeFileSync(
    file('use-batch.ts'),
    `import type { Extraction } from 'onrecord'\nimport { extractAll } from 'onrecord/batch'\nexport async function first(): Promise<Extraction | Error> {\n  for await (const result of extractAll(['x'])) return result.error ?? result.record\n  throw new Error()\n}\n// @ts-expect-error a number is no document\nextractAll([1])\n`,
  )
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', module!, '--moduleResolution', resolution!, 'use-batch.ts']
  expect(() => execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options], { cwd: consumer.folder, encoding: 'utf8' })).not.toThrow()
}, 60_000)

inBrowser('a browser runs them in its one thread, bundled', async () => {
  writeFileSync(file('page-batch.mjs'), `import { extractAll } from 'onrecord/batch'\nglobalThis.shown = (async () => {${LOOP}\nreturn JSON.stringify(shown) })()`)
  expect(await shownInPage(browser!, file('page-batch.mjs'))).toEqual(EXPECTED)
}, 60_000)

/** Runs the command line, and does something to it while it runs. */
async function ran(args: readonly string[], meanwhile: (kill: (signal: NodeJS.Signals) => void) => void): Promise<{ code: number | null; told: string }> {
  const child = spawn(process.execPath, [cli(), 'extract', ...args], { cwd: consumer.folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const code = new Promise<number | null>((done) => child.on('close', done))
  meanwhile((signal) => child.kill(signal))
  return { code: await code, told }
}

/** Calls back when a file has some length. */
function whenLong(path: string, length: number, then: () => void): void {
  const look = setInterval(() => {
    if (!existsSync(file(path)) || readFileSync(file(path)).length < length) return
    clearInterval(look)
    then()
  }, 5)
  look.unref()
}

const makeDocuments = (number: number): void => {
  const article = readFileSync(join(ROOT, 'corpus/lavrov-china-visit/article.txt'), 'utf8')
  writeFileSync(file('docs.jsonl'), Array.from({ length: number }, (_, i) => `${JSON.stringify(i % 50 === 7 ? { id: i } : { id: i, text: `${i}. ${article.slice(i, i + 900)}` })}\n`).join(''))
}

test('killed again and again, a batch gives every record once', async () => {
  makeDocuments(600)
  await ran(['docs.jsonl', '-f', 'jsonl', '-o', 'whole.jsonl'], () => undefined)
  const whole = readFileSync(file('whole.jsonl'))
  let killed = 0
  for (let code: number | null = null; code !== 1; ) {
    const wanted = (killed + 1) * Math.floor(whole.length / 8)
    ;({ code } = await ran(['docs.jsonl', '-f', 'jsonl', '-o', 'killed.jsonl', '--resume'], (kill) => {
      if (killed < 6) whenLong('killed.jsonl', wanted, () => kill('SIGKILL'))
    }))
    if (code === null) killed++
  }
  expect(killed).toBe(6)
  expect(readFileSync(file('killed.jsonl')).equals(whole)).toBe(true)
  expect(readFileSync(file('killed.jsonl.failures.jsonl'), 'utf8')).toBe(readFileSync(file('whole.jsonl.failures.jsonl'), 'utf8'))
}, 300_000)

test('Ctrl-C finishes what is in work', async () => {
  makeDocuments(600)
  rmSync(file('stopped.jsonl'), { force: true })
  const { code, told } = await ran(['docs.jsonl', '-f', 'jsonl', '-o', 'stopped.jsonl'], (kill) => whenLong('stopped.jsonl', 50_000, () => kill('SIGINT')))
  expect(code).toBe(130)
  expect(told).toMatch(/onrecord: stopped after \d+ documents; --resume goes on\n$/)
  expect(readFileSync(file('stopped.jsonl'), 'utf8').endsWith('}\n')).toBe(true)
  expect((await ran(['docs.jsonl', '-f', 'jsonl', '-o', 'stopped.jsonl', '--resume'], () => undefined)).code).toBe(1)
  expect(readFileSync(file('stopped.jsonl')).equals(readFileSync(file('whole.jsonl')))).toBe(true)
}, 300_000)
