import type { Event, Organization, Person, Quote } from '../records'
import { count, listed, type Lookup } from './names'

/** What the formats for readers say of a quote beside its words: how it was said, quoted by whom, how sure. */
export function quoteNotes(quote: Quote, { quotes }: Lookup): string[] {
  const { kind, speaker, cue, addressee, within } = quote
  const outer = within === null ? undefined : quotes.get(within)
  return [
    ...(cue ? [cue.text] : []),
    ...(speaker && speaker.form !== 'name' && speaker.mention.text !== speaker.name ? [`as “${speaker.mention.text}”`] : []),
    ...(addressee ? [`to ${addressee.text}`] : []),
    ...(kind === 'direct' ? [] : [kind === 'mixed' ? 'partly in its own words' : 'not in its own words']),
    ...(outer ? [`quoted by ${outer.speaker?.name ?? 'another quote'}`] : []),
    ...(within !== null && !outer ? ['inside another quote'] : []),
  ]
}

/** What the text tells of a person: titles, whom they stand for, other names. */
export function personNotes({ titles, organization, country, aliases }: Person, { names }: Lookup): string[] {
  const own = [...titles, ...[organization, country].flatMap((id) => (id === null ? [] : [names.get(id) ?? id]))]
  return [...(own.length > 0 ? [own.join(', ')] : []), ...(aliases.length > 0 ? [`also ${aliases.join(', ')}`] : [])]
}

/** "12 mentions", "12 mentions, 9 quotes" */
export const counts = ({ mentions, quotes }: Pick<Person | Organization, 'quotes'> & { mentions: readonly unknown[] }): string =>
  [count(mentions.length, 'mention'), ...(quotes.length > 0 ? [count(quotes.length, 'quote')] : [])].join(', ')

/** What to call an event: its name, else its trigger. */
export const eventTitle = ({ name, trigger }: Event): string => name ?? trigger.text

/** What to call the events of some ids; one that stands for nothing is left out. */
export const eventTitles = (ids: readonly string[], { events }: Lookup): string[] => ids.flatMap((id) => { const event = events.get(id); return event ? eventTitle(event) : [] })

/** What the record tells of an event: what kind, who, where, when, and who says so. */
export function eventNotes(event: Event, { names, quotes }: Lookup): string[] {
  const { type, mode, modality, participants, place, time, claimedIn } = event
  const who = (role: string): string => listed(participants.filter((p) => p.role === role).map(({ id, mention }) => (id === null ? undefined : names.get(id)) ?? mention.text))
  const [actors, recipients, both] = [who('actor'), who('recipient'), who('participant')]
  const kind = [modality === 'asserted' ? '' : modality, (mode ?? type ?? '').toLowerCase()].filter(Boolean).join(' ')
  const claim = claimedIn === null ? null : quotes.get(claimedIn)
  return [
    kind,
    both,
    actors && recipients ? `${actors} → ${recipients}` : actors || (recipients && `→ ${recipients}`),
    place ? `in ${place.mention.text}` : '',
    time ? (time.value ?? time.mention.text) : '',
    claimedIn === null ? '' : `told by ${claim?.speaker?.name ?? 'a quote'}`,
  ].filter(Boolean)
}
