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

const ROUNDS = 21
const WARM_UP = 10

const texts = developmentTexts()
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
const pack = packFor('en')
const docs = texts.map((text) => tokeniseDocument({ ...readText(text, {}), language: 'en' }, pack))
countryIndex()

const seconds: number[] = []
let found = 0
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  const from = process.hrtime.bigint()
  found = docs.reduce((sum, doc) => sum + findCountryWords(doc).length, 0)
  if (round >= WARM_UP) seconds.push(Number(process.hrtime.bigint() - from) / 1e9)
}
const median = seconds.sort((a, b) => a - b)[ROUNDS >> 1]!
console.log(`${found} country words in ${megabytes.toFixed(2)} MB: ${(megabytes / median).toFixed(1)} MB/s (median of ${ROUNDS} rounds)`)
