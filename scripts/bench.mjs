/**
 * Measures the built package: throughput beside wink-nlp's and compromise's on the same text in one run (warm, one
 * thread), start-up over bare Node's, peak memory. Writes docs/bench.md.
 *
 *   npm run bench
 *
 * The text: the development articles of the gold data where they are on this machine, else the shipped corpus.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, cpus, platform } from 'node:os'
import { resolve } from 'node:path'

const require = createRequire(import.meta.url)
const ROUNDS = 5
/** Rounds that don't count: the engine compiles what runs often, for all of them alike; of onrecord it goes on for nine. */
const WARM_UP = 10

const gold = resolve(process.env.ONRECORD_SHARED ?? '../shared', 'data/polnear/dev.jsonl')
const articles = existsSync(gold)
  ? readFileSync(gold, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text)
  : readdirSync('corpus', { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => readFileSync(`corpus/${entry.name}/article.txt`, 'utf8'))
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const words = articles.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

const { extract } = await import('../dist/index.js')
const winkNLP = require('wink-nlp')
const nlp = winkNLP(require('wink-eng-lite-web-model'))
const compromise = (await import('compromise')).default
// The peers do their full job: all of wink-nlp's annotations, all of compromise's (its default entry).
const tools = {
  onrecord: (text) => extract(text, { published: '2016-11-01' }),
  'wink-nlp (full pipe)': (text) => nlp.readDoc(text),
  'compromise (full parse)': (text) => compromise(text),
}

const seconds = (work) => {
  const from = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - from) / 1e9
}
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

// Rounds take turns, so that a busy machine slows all alike. compromise is slow: it gets the first articles only.
const share = { 'compromise (full parse)': 0.25 }
/** MB/s of the first round, as a short job has it. */
const cold = {}
const times = Object.fromEntries(Object.keys(tools).map((name) => [name, []]))
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  for (const [name, work] of Object.entries(tools)) {
    const part = articles.slice(0, Math.ceil(articles.length * (share[name] ?? 1)))
    const partBytes = part.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    const taken = seconds(() => part.forEach(work))
    if (round === 0) cold[name] = partBytes / taken / 1e6
    if (round >= WARM_UP) times[name].push(taken / partBytes)
  }
}
const rate = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, 1 / median(list) / 1e6]))

const startUp = (source) =>
  median(Array.from({ length: 7 }, () => seconds(() => execFileSync(process.execPath, ['--input-type=module', '-e', source], { stdio: 'ignore' })))) * 1000
const bare = startUp('')
const loaded = startUp(`await import(${JSON.stringify(resolve('dist/index.js'))})`)
const first = startUp(`const { extract } = await import(${JSON.stringify(resolve('dist/index.js'))}); extract('“We agree,” said Ann Lee.')`)

const peak = (source) => Number(execFileSync(process.execPath, ['--input-type=module', '-e', `${source}; console.log(process.resourceUsage().maxRSS)`], { encoding: 'utf8' })) / 1024
const corpusFile = JSON.stringify(gold)
const article = existsSync(gold) ? `JSON.parse((await import('node:fs')).readFileSync(${corpusFile}, 'utf8').split('\\n')[0]).text` : JSON.stringify(articles[0])
const peakArticle = peak(`const { extract } = await import(${JSON.stringify(resolve('dist/index.js'))}); extract(${article})`)
const peakMegabyte = peak(`const { extract } = await import(${JSON.stringify(resolve('dist/index.js'))}); const a = ${article}; extract(Array.from({ length: Math.ceil(1e6 / a.length) }, () => a).join('\\n\\n'))`)

const perMegabyte = words / (bytes / 1e6)
const rows = Object.entries(rate).map(([name, mbs]) => `| ${name} | ${mbs.toFixed(2)} | ${Math.round(mbs * perMegabyte).toLocaleString('en')} | ${(mbs / rate['compromise (full parse)']).toFixed(1)} | ${cold[name].toFixed(2)} |`)
const report = `# Throughput, start-up, memory

Printed by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)} (${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.versions.node}):
${articles.length} news articles, ${(bytes / 1e3).toFixed(0)} KB, warm, one thread, median of ${ROUNDS} rounds that take turns, after ${WARM_UP} to warm up; the last
column is the first round of all, before the engine has compiled anything.

| | MB/s | words/s | times compromise | MB/s, first round |
|---|---|---|---|---|
${rows.join('\n')}

| | |
|---|---|
| start-up over bare Node (${bare.toFixed(0)} ms) | ${(loaded - bare).toFixed(0)} ms |
| start-up and the first record | ${(first - bare).toFixed(0)} ms |
| peak memory, one article | ${peakArticle.toFixed(0)} MB |
| peak memory, one text of a megabyte | ${peakMegabyte.toFixed(0)} MB |
`
console.log(report)
if (!process.argv.includes('--no-write')) writeFileSync('docs/bench.md', report)
