import type { EventParticipant } from '../document'
import type { Draft } from './draft'

/** Types of what goes on inside a country: its people against its government, its police against its people. */
const DOMESTIC_TYPES: ReadonlySet<string> = new Set(['PROTEST', 'COERCE', 'CONCEDE'])
/** Nouns for a country's own, whatever is done with them. */
const DOMESTIC = /(?:protest[eo]rs?|demonstrators?|opposition|opponents?|dissidents?|students?|voters?|citizens?|residents?|villagers?|inmates|prisoners?|curfew|lawmakers?|parliament|police|rioters?|strikers?|farmers?|journalists?|activists?|candidates?)$/i

/**
 * Gives those who take part without a country of their own the one country that the clause tells of, where the event goes on
 * inside a country: "Turkish police dispersed students". Never where two countries are named.
 *
 * @param place the country of the event's place, or null
 * @param words the words of a range, for the nouns
 */
export function atHome(draft: Draft, place: string | null, words: (range: EventParticipant['mention']) => string): readonly EventParticipant[] {
  const countries = new Set(draft.participants.flatMap(({ country }) => country ?? []))
  const home = countries.size === 1 ? [...countries][0]! : countries.size === 0 ? place : null
  if (home === null) return draft.participants
  return draft.participants.map((one) => {
    if (one.country !== null || one.kind === 'country') return one
    return DOMESTIC_TYPES.has(draft.type) || DOMESTIC.test(words(one.mention)) ? { ...one, country: home } : one
  })
}
