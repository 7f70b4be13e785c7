import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, browserPath, installPacked, shownInPage, type Consumer } from './consumer'

const TEXT = '“We will not wait,” said Ann Lee, the mayor of Paris, France.'
const SHOW = `JSON.stringify({ speaker: r.quotes[0].speaker.name, countries: r.countries.map((c) => c.code), quote: r.quotes[0].text })`
const EXPECTED = { speaker: 'Ann Lee', countries: ['FR'], quote: 'We will not wait,' }

const browser = browserPath()
const inBrowser = browser === null && process.env['CI'] !== 'true' ? test.skip : test
if (browser === null) console.warn('no Chromium on this machine: the browser test is skipped (set CHROMIUM_PATH to run it)')

let consumer: Consumer
beforeAll(() => {
  consumer = installPacked()
}, 60_000)
afterAll(() => consumer?.remove())

const node = (file: string, source: string): unknown => {
  writeFileSync(join(consumer.folder, file), source)
  return JSON.parse(execFileSync(process.execPath, [file], { cwd: consumer.folder, encoding: 'utf8' }))
}

test('an ESM project imports it', () => {
  expect(node('use.mjs', `import { extract } from 'onrecord'; const r = extract(${JSON.stringify(TEXT)}); console.log(${SHOW})`)).toEqual(EXPECTED)
}, 30_000)

test('a CommonJS project requires it', () => {
  expect(node('use.cjs', `const { extract } = require('onrecord'); const r = extract(${JSON.stringify(TEXT)}); console.log(${SHOW})`)).toEqual(EXPECTED)
}, 30_000)

test.each(['esnext:bundler', 'nodenext:nodenext'])('a TypeScript project has its types (%s)', (kind) => {
  const [module, resolution] = kind.split(':')
  writeFileSync(
    join(consumer.folder, 'use.ts'),
    `import { extract, type Quote } from 'onrecord'\nconst quotes: Quote[] = extract('x').quotes\n// @ts-expect-error a text is a string\nextract(1)\nexport { quotes }\n`,
  )
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', module!, '--moduleResolution', resolution!, 'use.ts']
  expect(() => execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options], { cwd: consumer.folder, encoding: 'utf8' })).not.toThrow()
}, 60_000)

test('its command runs', () => {
  const cli = join(consumer.folder, 'node_modules/onrecord/dist/cli.js')
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  expect(execFileSync(process.execPath, [cli, '--version'], { encoding: 'utf8' }).trim()).toBe(version)
  const record = JSON.parse(execFileSync(process.execPath, [cli, 'extract', '--from', 'txt'], { encoding: 'utf8', input: TEXT })) as { quotes: { speaker: { name: string } }[] }
  expect(record.quotes[0]!.speaker.name).toBe('Ann Lee')
}, 30_000)

test('its store is made and searched', () => {
  const cli = join(consumer.folder, 'node_modules/onrecord/dist/cli.js')
  const run = (args: string[], input = ''): string => execFileSync(process.execPath, [cli, ...args], { cwd: consumer.folder, encoding: 'utf8', input })
  expect(run(['index', 'said.db', '--from', 'txt'], TEXT)).toBe('indexed 1 document, 1 quote in said.db\n')
  expect(run(['search', 'said.db', 'waiting', '--speaker', 'lee'])).toContain('“We will not *wait*,”\n  Ann Lee')
}, 30_000)

inBrowser('a page bundles it, and it runs there', async () => {
  if (browser === null) throw new Error('CI runs the browser test: install chromium')
  const entry = join(consumer.folder, 'page.mjs')
  writeFileSync(entry, `import { extract } from 'onrecord'; const r = extract(${JSON.stringify(TEXT)}); globalThis.shown = ${SHOW}`)
  expect(await shownInPage(browser, entry)).toEqual(EXPECTED)
}, 60_000)
