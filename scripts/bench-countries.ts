/**
 * Megabytes of text a second that the country matcher takes, alone and in one thread: the look-up of every country word
 * in tokens that are already there. The development articles of the gold data, else the shipped corpus.
 *
 *   npx tsx scripts/bench-countries.ts
 */
import { packFor } from '../src/languages'
import { countryIndex } from '../src/lexicons/countries'
import { findCountryWords } from '../src/mentions/countries-find'
import { readText } from '../src/read'
import { tokeniseDocument } from '../src/tokens'
import { developmentTexts } from './lib/data'

const ROUNDS = 100
const WARM_UP = 10

const texts = developmentTexts()
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
const pack = packFor('en')
const docs = texts.map((text) => tokeniseDocument({ ...readText(text, {}), language: 'en' }, pack))
countryIndex()

let found = 0
const round = (): void => {
  found = docs.reduce((sum, doc) => sum + findCountryWords(doc).length, 0)
}
for (let i = 0; i < WARM_UP; i++) round()
// The processor's own clock, over all rounds at once: it is coarse, and wall time tells of whoever else is on the machine.
const from = process.cpuUsage()
for (let i = 0; i < ROUNDS; i++) round()
const { user, system } = process.cpuUsage(from)
console.log(`${found} country words in ${megabytes.toFixed(2)} MB: ${((megabytes * ROUNDS * 1e6) / (user + system)).toFixed(1)} MB/s of processor time (${ROUNDS} rounds)`)
