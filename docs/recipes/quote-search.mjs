// Puts articles into a store and searches what was said in them, by the command line.
//
//   node docs/recipes/quote-search.mjs [WORD...]     "water" where none is given
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { articles } from './lib.mjs'

const words = process.argv.length > 2 ? process.argv.slice(2) : ['water']
const command = join(dirname(createRequire(import.meta.url).resolve('onrecord/package.json')), 'dist/cli.js')
const onrecord = (args, input = '') => execFileSync(process.execPath, [command, ...args], { encoding: 'utf8', input })

// A line of JSON a document: {"id", "title", "published", "text"}. Files can be named as well: onrecord index said.db *.txt
const lines = articles([]).map(({ text, source }) => JSON.stringify({ ...source, text }))

const folder = mkdtempSync(join(tmpdir(), 'onrecord-recipe-'))
try {
  const store = join(folder, 'said.db')
  onrecord(['index', store, '--from', 'jsonl'], lines.join('\n'))

  console.log(`onrecord search said.db ${words.join(' ')}\n`)
  console.log(onrecord(['search', store, ...words]))

  // The same for a program: a line of JSON a quote, with every document that tells it.
  const found = onrecord(['search', store, ...words, '--format', 'jsonl', '--limit', '1000']).split('\n').filter(Boolean).map((line) => JSON.parse(line))
  const speakers = new Set(found.map(({ speaker }) => speaker?.person ?? speaker?.name ?? 'nobody named'))
  console.log(`${found.length} quotes by ${speakers.size} speakers`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
