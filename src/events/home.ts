import type { EventParticipant } from '../document'
import type { Draft } from './draft'

/** Types of what goes on inside a country: its people against its government, its police against its people. */
const DOMESTIC_TYPES: ReadonlySet<string> = new Set(['PROTEST', 'COERCE', 'CONCEDE'])
/** Nouns for a country's own, whatever is done with them. */
const DOMESTIC = /(?:protest[eo]rs?|demonstrators?|opposition|opponents?|dissidents?|students?|voters?|citizens?|residents?|villagers?|inmates|prisoners?|curfew|lawmakers?|parliament|police|rioters?|strikers?|farmers?|journalists?|activists?|candidates?)$/i
/** Of these and more, those whom only their own country's officials deal with, as a rule. */
const RULED = /(?:officials?|workers?|civilians?|detainees?|separatists?|rebels?|guerrillas?|insurgents?|women|children|miners?|officers?|politicians?)$/i

/** Nouns for those who rule, judge or guard a country. */
const OFFICIAL = /(?:government|authorities|regime|president|premier|ministers?|ministry|judges?|court|tribunal|prosecutors?|officials?|officers?|army|military|soldiers|troops|police|policemen|forces|parliament|cabinet|junta|rulers?|king|commission|governor|mayor|company|management)$/i

/** What stands for one country in another. */
const FOREIGN_SEAT = /\b(?:embassy|consulate|ambassador|diplomats?|envoy|consul|flag)$/i

/** What is asked of the text and the persons in it. */
interface Speaks {
  /** The words of a range. */
  words(range: EventParticipant['mention']): string
  /** Whether a participant is a person with an office in front of the name: "President X". */
  holdsOffice(one: EventParticipant): boolean
}

/**
 * Gives those who take part without a country of their own the one country that the clause tells of, where the event goes on
 * inside a country: "Turkish police dispersed students". Never where two countries are named.
 *
 * An official without a country acts for that of the people whom the deed is done to: "the president banned Ugandan opposition
 * candidates".
 *
 * @param place the country of the event's place, or null
 */
export function atHome(draft: Draft, place: string | null, { words, holdsOffice }: Speaks): readonly EventParticipant[] {
  const countries = new Set(draft.participants.flatMap(({ country }) => country ?? []))
  // Who stands before the Japanese consulate need not be Japanese.
  if (draft.participants.some((one) => one.country !== null && FOREIGN_SEAT.test(words(one.mention)))) return draft.participants
  const home = countries.size === 1 ? [...countries][0]! : countries.size === 0 ? place : null
  if (home === null) return draft.participants
  const own = draft.participants.some((one) => one.kind !== 'country' && one.country === home && (DOMESTIC.test(words(one.mention)) || RULED.test(words(one.mention))))
  return draft.participants.map((one) => {
    if (one.country !== null || one.kind === 'country') return one
    if (own && (holdsOffice(one) || (one.entity === null && OFFICIAL.test(words(one.mention))))) return { ...one, country: home }
    return DOMESTIC_TYPES.has(draft.type) || DOMESTIC.test(words(one.mention)) ? { ...one, country: home } : one
  })
}
