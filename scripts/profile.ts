/**
 * Processor seconds per megabyte, stage by stage, on the development articles of the gold data (else the shipped corpus).
 *
 *   npx tsx scripts/profile.ts
 */
import { attribute } from '../src/attribution'
import { findEvents } from '../src/events'
import { packFor } from '../src/languages'
import { detectLanguage } from '../src/languages/detect'
import { mention } from '../src/mentions'
import { people } from '../src/people'
import { quote } from '../src/quotations'
import { readText } from '../src/read'
import { toExtraction } from '../src/records'
import { tokeniseDocument } from '../src/tokens'
import { developmentTexts } from './lib/data'

const ROUNDS = 4
const texts = developmentTexts()
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
const pack = packFor('en')

let spent: Map<string, number> = new Map()
const timed = <T>(stage: string, work: () => T): T => {
  const before = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(before)
  spent.set(stage, (spent.get(stage) ?? 0) + (user + system) / 1e6)
  return result
}

for (let round = 0; round < ROUNDS; round++) {
  spent = new Map() // the last round counts, the others warm up
  // Stage by stage over all texts, since the clock is coarse.
  const read = timed('read', () => texts.map((text) => readText(text, { published: '2016-10-10' })))
  const languages = timed('languages', () => read.map((doc) => detectLanguage(doc.text).language))
  const tokenised = timed('tokens', () => read.map((doc, i) => tokeniseDocument({ ...doc, language: languages[i]! }, pack)))
  const quoted = timed('quotations', () => tokenised.map((doc) => quote(doc)))
  const mentioned = timed('mentions', () => quoted.map((doc) => mention(doc, pack)))
  const peopled = timed('people', () => mentioned.map((doc) => people(doc, pack)))
  const attributed = timed('attribution', () => peopled.map((doc) => attribute(doc, pack, { explain: false })))
  const evented = timed('events', () => attributed.map((doc) => findEvents(doc, pack)))
  timed('records', () => evented.map((doc) => toExtraction(doc, { explain: false, minConfidence: 0, carriesText: false })))
}

const total = [...spent.values()].reduce((a, b) => a + b, 0)
for (const [stage, seconds] of spent) console.log(`${stage.padEnd(12)} ${(seconds / megabytes).toFixed(3)} s/MB  ${((100 * seconds) / total).toFixed(0).padStart(3)} %`)
console.log(`${'all'.padEnd(12)} ${(total / megabytes).toFixed(3)} s/MB  ${(megabytes / total).toFixed(2)} MB/s`)
