/**
 * Measures batches with the built command line (`npm run build` first): documents a second on two cores and on one, memory
 * over very many documents, whether a batch that is killed again and again gives the same bytes,
 * and how fast documents go into a store.
 *
 *   npx tsx scripts/batch-bench.ts [speed] [memory] [kills] [index] [--small]
 *
 * All four where none is named; --small takes a twentieth of the documents. Rounds take turns, since other work on the
 * machine slows all alike; the processor's own time is printed beside the clock's.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articles, pieces, writeDocuments } from './lib/batch-documents'
import { digest, median, run, type Run } from './lib/batch-runs'

const asked = process.argv.slice(2)
const share = asked.includes('--small') ? 0.05 : 1
const wanted = (name: string): boolean => asked.every((word) => word.startsWith('--')) || asked.includes(name)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-batch-'))
const path = (name: string): string => join(folder, name)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function speed(): Promise<void> {
  const number = 2 * Math.max(50, Math.round(1000 * share))
  const rounds = 3
  await writeDocuments(path('speed.jsonl'), number, articles())
  await writeDocuments(path('half.jsonl'), number / 2, articles())
  const measured: Record<'one' | 'two' | 'apart', Run[]> = { one: [], two: [], apart: [] }
  const extract = async (input: string, output: string, cores: string): Promise<Run> => run(['extract', path(input), '-f', 'jsonl', '-o', path(output)], { cores })
  for (let round = 0; round < rounds; round++) {
    measured.one.push(await extract('speed.jsonl', 'one.jsonl', '0'))
    measured.two.push(await extract('speed.jsonl', 'two.jsonl', '0,1'))
    // What the machine allows: two commands that know nothing of each other, each with half the documents on a core of its own.
    const halves = await Promise.all([extract('half.jsonl', 'left.jsonl', '0'), extract('half.jsonl', 'right.jsonl', '1')])
    measured.apart.push(halves[0].seconds > halves[1].seconds ? halves[0] : halves[1])
  }
  const seconds = (name: keyof typeof measured): number => median(measured[name].map((run) => run.seconds))
  const times = (name: keyof typeof measured): string => (seconds('one') / seconds(name)).toFixed(2)
  const work = (name: keyof typeof measured): string => median(measured[name].map(({ processor }) => processor)).toFixed(1)
  say(`speed: ${number} articles; one core ${(number / seconds('one')).toFixed(1)} documents/s, two ${(number / seconds('two')).toFixed(1)}: ${times('two')} times (wanted: 1.80)`)
  say(`  two separate commands, a core and half the articles each: ${times('apart')} times, which is what this machine's two cores give`)
  say(`  processor time ${work('one')} s on one core, ${work('two')} s on two`)
  say(`  the same bytes: ${(await digest(path('one.jsonl'))) === (await digest(path('two.jsonl')))}`)
}

async function memory(): Promise<void> {
  const number = Math.round(200_000 * share)
  await writeDocuments(path('memory.jsonl'), number, pieces(300))
  const { code, seconds, peak } = await run(['extract', path('memory.jsonl'), '-f', 'jsonl', '-o', path('records.jsonl')])
  say(`memory: ${number} documents in ${seconds.toFixed(0)} s, exit ${code}: at most ${peak.toFixed(0)} MB (wanted: below 600)`)
}

async function kills(): Promise<void> {
  const number = Math.round(5000 * share)
  const times = 20
  await writeDocuments(path('kills.jsonl'), number, pieces(600))
  const args = (output: string): string[] => ['extract', path('kills.jsonl'), '-f', 'jsonl', '-o', path(output), '--resume']
  const { seconds } = await run(args('whole.jsonl'))
  let killed = 0
  let runs = 0
  for (let code: number | null = null; code !== 0 && runs < 500; runs++) {
    ;({ code } = await run(args('killed.jsonl'), killed < times ? { killAfter: 100 + Math.random() * ((2 * seconds * 1000) / times) } : {}))
    if (code === null) killed++
  }
  const same = (await digest(path('whole.jsonl'))) === (await digest(path('killed.jsonl')))
  say(`kills: ${number} documents, killed ${killed} times, ${runs} runs: ${same ? 'the same bytes as undisturbed' : 'NOT the same bytes'}`)
  if (!same) process.exitCode = 1
}

async function index(): Promise<void> {
  const number = Math.max(100, Math.round(2000 * share))
  await writeDocuments(path('index.jsonl'), number, articles())
  const kinds = { extract: [] as Run[], one: [] as Run[], two: [] as Run[] }
  const filed = async (workers: string, cores: string): Promise<Run> => {
    rmSync(path('said.db'), { force: true })
    return run(['index', path('said.db'), path('index.jsonl'), '-w', workers], { cores })
  }
  for (let round = 0; round < 3; round++) {
    kinds.extract.push(await run(['extract', path('index.jsonl'), '-f', 'jsonl', '-o', path('index.out'), '-w', '1'], { cores: '0,1' }))
    kinds.one.push(await filed('1', '0,1'))
    kinds.two.push(await filed('2', '0,1'))
  }
  const rate = (name: keyof typeof kinds): string => (number / median(kinds[name].map(({ seconds }) => seconds))).toFixed(1)
  const work = (name: keyof typeof kinds): string => median(kinds[name].map(({ processor }) => processor)).toFixed(1)
  say(`index: ${number} articles, two cores; one worker ${rate('one')} documents/s, two ${rate('two')}; extraction with one ${rate('extract')}`)
  say(`  processor time ${work('one')} s with one worker, ${work('two')} s with two, ${work('extract')} s of extraction alone`)
}

try {
  for (const [name, measure] of Object.entries({ speed, memory, kills, index })) if (wanted(name)) await measure()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
