import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Extraction } from '../../src'
import { makeBadInputs, type BadInput } from '../support/bad-inputs'
import { command } from './command'

const GOOD = 'good.txt'
const TEXT = '“We will not wait,” said Ann Lee, the mayor of Paris, France.'

let folder: string
let inputs: BadInput[]
let ran: Awaited<ReturnType<typeof command>>
const reasons = new Map<string, string>()
const records = new Map<string, Extraction>()
const here = process.cwd()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-bad-'))
  process.chdir(folder)
  inputs = makeBadInputs(folder)
  writeFileSync(GOOD, TEXT)
  // The good one comes last: it is read only where none of the bad ones stopped the batch.
  ran = await command(['extract', ...inputs.map(({ name }) => name), GOOD, '--format', 'jsonl', '--output', 'out/'])
  for (const line of readFileSync('out/onrecord.failures.jsonl', 'utf8').trim().split('\n')) {
    const { name, reason } = JSON.parse(line) as { name: string; reason: string }
    reasons.set(name.replace(/(\.jsonl):\d+$/, '$1'), reason)
  }
  for (const { name } of [...inputs, { name: GOOD }]) {
    const written = read(`out/${name}.jsonl`)
    if (written.trim() !== '') records.set(name, JSON.parse(written) as Extraction)
  }
}, 300_000)
afterAll(() => {
  process.chdir(here)
  rmSync(folder, { recursive: true, force: true })
})

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const isEmpty = ({ quotes, people, organizations, countries, events, dates }: Extraction): boolean => [quotes, people, organizations, countries, events, dates].every(({ length }) => length === 0)
const named = (names: readonly string[]): string[] => names.map((name) => JSON.stringify(name))

test('there are three hundred, and none stops the batch', () => {
  expect(inputs.length).toBeGreaterThanOrEqual(300)
  expect(ran.code).toBe(1)
  expect(records.get(GOOD)?.quotes).toHaveLength(1)
})

test('none gives a record that holds something', () => {
  expect(named(inputs.map(({ name }) => name).filter((name) => records.has(name) && !isEmpty(records.get(name)!)))).toEqual([])
})

test('those that must have a reason have one, and no record', () => {
  const without = inputs.filter(({ name, fate }) => fate === 'reason' && (!reasons.has(name) || records.has(name)))
  expect(named(without.map(({ name }) => name))).toEqual([])
})

test('those that hold nothing fail not', () => {
  expect(named(inputs.filter(({ name, fate }) => fate === 'nothing' && reasons.has(name)).map(({ name }) => `${name}: ${reasons.get(name)}`))).toEqual([])
})

test('reasons are in words', () => {
  const odd = [...reasons].filter(([, reason]) => !/^[a-zA-Z"][^\n]{5,299}$/.test(reason) || /undefined|\[object|\bat .+:\d+:\d+|Cannot read|is not a function|\bE[A-Z]{4,}\b/.test(reason))
  expect(odd).toEqual([])
})

test('the names of files cannot act on the terminal', () => {
  expect(ran.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
})
