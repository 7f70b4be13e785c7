// Who gets quoted, and how often: a table of speakers, and what share of all quotes each kind of speaker has.
//
//   node docs/recipes/newsroom-audit.mjs [FILE...]     the articles that come with onrecord where none is named
import { createExtractor } from 'onrecord'
import { articles, table } from './lib.mjs'

const extractor = createExtractor({ minConfidence: 0.5 })
const speakers = new Map()
const shares = { 'people called “she”': 0, 'people called “he”': 0, 'people, no pronoun': 0, organizations: 0, 'unnamed or groups': 0, 'nobody named': 0 }
let total = 0

for (const { text, source } of articles(process.argv.slice(2))) {
  const record = extractor.extract(text, { source })
  const people = new Map(record.people.map((person) => [person.id, person]))
  for (const { speaker, kind, text: words, within } of record.quotes) {
    if (within !== null) continue // a quote inside a quote is the outer speaker's choice, not the newsroom's
    total++
    const person = people.get(speaker?.id)
    shares[shareOf(speaker, person)]++
    if (speaker === null || speaker.id === null) continue
    // One name in two articles counts as one speaker: for archives with namesakes, index and search tells them apart.
    const counted = speakers.get(speaker.name) ?? { quotes: 0, direct: 0, words: 0, articles: new Set() }
    speakers.set(speaker.name, counted)
    counted.quotes++
    counted.direct += kind === 'direct' ? 1 : 0
    counted.words += words.split(/\s+/).length
    counted.articles.add(source.id)
  }
}

/** The pronoun is the one that the article uses; nothing is guessed from a name. */
function shareOf(speaker, person) {
  if (speaker === null) return 'nobody named'
  if (person) return { she: 'people called “she”', he: 'people called “he”' }[person.pronouns] ?? 'people, no pronoun'
  return speaker.kind === 'organization' || speaker.kind === 'country' ? 'organizations' : 'unnamed or groups'
}

const rows = [...speakers].sort(([a, x], [b, y]) => y.quotes - x.quotes || y.words - x.words || (a < b ? -1 : 1)).slice(0, 15)
table(['speaker', 'quotes', 'direct', 'words', 'articles'], rows.map(([name, { quotes, direct, words, articles: { size } }]) => [name, quotes, direct, words, size]))
console.log()
table(['who', 'quotes', 'share'], Object.entries(shares).map(([who, quotes]) => [who, quotes, `${((100 * quotes) / Math.max(1, total)).toFixed(1)}%`]))
