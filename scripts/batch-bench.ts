/**
 * Measures batches with the built command line (`npm run build` first): documents a second on two cores and on one, memory
 * over very many documents, and whether a batch that is killed again and again gives the same bytes.
 *
 *   npx tsx scripts/batch-bench.ts [speed] [memory] [kills] [--small]
 *
 * All three where none is named; --small takes a twentieth of the documents. Rounds take turns, since other work on the
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
  const number = Math.max(100, Math.round(2000 * share))
  const rounds = 3
  await writeDocuments(path('speed.jsonl'), number, articles())
  const runs: Record<'one' | 'two', Run[]> = { one: [], two: [] }
  for (let round = 0; round < rounds; round++) {
    for (const [name, cores] of [['one', '0'], ['two', '0,1']] as const) runs[name].push(await run(['extract', path('speed.jsonl'), '-f', 'jsonl', '-o', path(`${name}.jsonl`)], { cores }))
  }
  const rate = (name: 'one' | 'two'): number => number / median(runs[name].map(({ seconds }) => seconds))
  const work = (name: 'one' | 'two'): number => median(runs[name].map(({ processor }) => processor))
  say(`speed: ${number} articles; one core ${rate('one').toFixed(1)} documents/s, two ${rate('two').toFixed(1)}: ${(rate('two') / rate('one')).toFixed(2)} times (wanted: 1.80)`)
  say(`  processor time ${work('one').toFixed(1)} s on one core, ${work('two').toFixed(1)} s on two: on a machine without other work at most ${((2 * work('one')) / work('two')).toFixed(2)} times`)
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

try {
  for (const [name, measure] of Object.entries({ speed, memory, kills })) if (wanted(name)) await measure()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
