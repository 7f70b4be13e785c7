// What countries do to and with each other: events counted by pair and type, as tables of relations between states have them.
//
//   node docs/recipes/country-pairs.mjs [FILE...]     the articles that come with onrecord where none is named
import { createExtractor } from 'onrecord'
import { articles, table } from './lib.mjs'

const extractor = createExtractor({ minConfidence: 0.5 })
const counts = new Map()

for (const { text, source } of articles(process.argv.slice(2))) {
  for (const event of extractor.extract(text, { source }).events) {
    // What is planned, denied or only possible has not happened.
    if (event.kind !== 'interaction' || event.modality !== 'asserted') continue
    for (const pair of pairsOf(event)) {
      const key = `${pair}\t${event.type}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
}

/** "RU → CN" for what one does to the other, "CN – RU" for what they do together; each pair once an event. */
function pairsOf({ participants }) {
  const countriesOf = (...roles) => [...new Set(participants.filter(({ role }) => roles.includes(role)).map(({ country, kind, id }) => country ?? (kind === 'country' ? id : null)).filter(Boolean))]
  const acting = countriesOf('actor').flatMap((actor) => countriesOf('recipient').filter((recipient) => recipient !== actor).map((recipient) => `${actor} → ${recipient}`))
  const together = countriesOf('participant').sort()
  return [...acting, ...together.flatMap((one, i) => together.slice(i + 1).map((other) => `${one} – ${other}`))]
}

const rows = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
table(['countries', 'event', 'count'], rows.map(([key, count]) => [...key.split('\t'), count]))
