import type { Extraction } from './types'

/**
 * The record without the quotes and events below a confidence. Ids stay as they were, so that a quote keeps its name
 * whatever the threshold; nothing refers to what is left out. An event that only a left-out quote tells goes with it:
 * without its quote it would read as the article's own claim.
 */
export function atLeast(record: Extraction, minConfidence: number): Extraction {
  if (minConfidence <= 0) return record
  const outer = new Map(record.quotes.map(({ id, within }) => [id, within]))
  const quotes = record.quotes.filter(({ confidence }) => confidence >= minConfidence)
  const kept = new Set(quotes.map(({ id }) => id))
  const events = record.events.filter(({ confidence, claimedIn }) => confidence >= minConfidence && (claimedIn === null || kept.has(claimedIn)))
  const told = new Set(events.map(({ id }) => id))
  const spoken = <E extends { quotes: string[] }>(entity: E): E => ({ ...entity, quotes: entity.quotes.filter((id) => kept.has(id)) })
  return {
    ...record,
    quotes: quotes.map((quote) => ({
      ...quote,
      within: keptAround(quote.within, outer, kept),
      mentions: { ...quote.mentions, events: quote.mentions.events.filter((id) => told.has(id)) },
    })),
    people: record.people.map(spoken),
    organizations: record.organizations.map(spoken),
    events,
  }
}

/** The nearest quote around that is kept. */
function keptAround(within: string | null, outer: ReadonlyMap<string, string | null>, kept: ReadonlySet<string>): string | null {
  let around = within
  while (around !== null && !kept.has(around)) around = outer.get(around) ?? null
  return around
}
