/**
 * Measures the store on generated news: how fast documents are indexed beside how fast they are extracted, and how long a search takes.
 *
 *   npx tsx scripts/store-bench.ts [quotes]     100,000 if not given
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { searchTimes, indexSpeeds, fillStore } from './lib/store-measures'

const quotes = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'))
try {
  const speeds = await indexSpeeds(join(folder, 'speed.db'), 600)
  console.log(`extraction ${speeds.extraction.toFixed(0)} documents/s, indexing ${speeds.indexing.toFixed(0)} documents/s: ${(speeds.indexing / speeds.extraction).toFixed(2)} of it`)
  const path = join(folder, 'many.db')
  const filled = await fillStore(path, quotes)
  console.log(`${quotes} quotes of ready records: ${(quotes / filled).toFixed(0)} quotes/s, ${(statSync(path).size / 1e6).toFixed(1)} MB`)
  console.log('| search | sort | found | median ms | processor ms |\n|---|---|---|---|---|')
  for (const { name, sort, found, median, processor } of await searchTimes(path)) console.log(`| ${name} | ${sort} | ${found} | ${median.toFixed(1)} | ${processor.toFixed(1)} |`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
