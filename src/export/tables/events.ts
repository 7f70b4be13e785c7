import type { Event } from '../../records'
import { namesOf, table, type Context } from './table'

/** Who takes part in a role: the resolved name, else the words. */
const inRole = (role: string) => ({ participants }: Event, context: Context): string[] =>
  participants.filter((participant) => participant.role === role).map(({ id, mention }) => namesOf([id ?? ''], context)[0] ?? mention.text)

/** Whom those in a role act for, where the text tells it. */
const countriesInRole = (role: string) => ({ participants }: Event): string[] =>
  [...new Set(participants.filter((participant) => participant.role === role).flatMap(({ kind, id, country }) => country ?? (kind === 'country' ? (id ?? []) : [])))]

/** A row an event. */
export const events = table(({ events }) => events, [
  { name: 'event', type: 'text', of: ({ id }) => id },
  { name: 'kind', type: 'text', of: ({ kind }) => kind },
  { name: 'name', type: 'text', of: ({ name }) => name },
  { name: 'main', type: 'boolean', of: ({ main }) => main },
  { name: 'type', type: 'text', of: ({ type }) => type },
  { name: 'mode', type: 'text', of: ({ mode }) => mode },
  { name: 'cameo', type: 'text', of: ({ cameo }) => cameo },
  { name: 'trigger', type: 'text', of: ({ trigger }) => trigger.text },
  { name: 'modality', type: 'text', of: ({ modality }) => modality },
  { name: 'actors', type: 'list', of: inRole('actor') },
  { name: 'actor_countries', type: 'list', of: countriesInRole('actor') },
  { name: 'recipients', type: 'list', of: inRole('recipient') },
  { name: 'recipient_countries', type: 'list', of: countriesInRole('recipient') },
  { name: 'participants', type: 'list', of: inRole('participant') },
  { name: 'participant_countries', type: 'list', of: countriesInRole('participant') },
  { name: 'place', type: 'text', of: ({ place }) => place?.mention.text ?? null },
  { name: 'place_country', type: 'text', of: ({ place }) => place?.country ?? null },
  { name: 'time', type: 'text', of: ({ time }) => time?.value ?? null },
  { name: 'time_mention', type: 'text', of: ({ time }) => time?.mention.text ?? null },
  { name: 'claimed_in', type: 'text', of: ({ claimedIn }) => claimedIn },
  { name: 'start', type: 'integer', of: ({ trigger }) => trigger.start },
  { name: 'end', type: 'integer', of: ({ trigger }) => trigger.end },
  { name: 'confidence', type: 'number', of: ({ confidence }) => confidence },
])
