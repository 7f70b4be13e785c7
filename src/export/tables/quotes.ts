import type { Person, Quote } from '../../records'
import { eventTitles } from '../told'
import { namesOf, table, type Context } from './table'

const personOf = ({ speaker }: Quote, { lookup }: Context): Person | undefined => (speaker?.id == null ? undefined : lookup.people.get(speaker.id))

/** A row a quote: who said what, where it stands, and what it names. */
export const quotes = table(({ quotes }) => quotes, [
  { name: 'quote', type: 'text', of: ({ id }) => id },
  { name: 'kind', type: 'text', of: ({ kind }) => kind },
  { name: 'text', type: 'text', of: ({ text }) => text },
  { name: 'speaker', type: 'text', of: ({ speaker }) => speaker?.name ?? null },
  { name: 'speaker_id', type: 'text', of: ({ speaker }) => speaker?.id ?? null },
  { name: 'speaker_kind', type: 'text', of: ({ speaker }) => speaker?.kind ?? null },
  { name: 'speaker_form', type: 'text', of: ({ speaker }) => speaker?.form ?? null },
  { name: 'speaker_mention', type: 'text', of: ({ speaker }) => speaker?.mention.text ?? null },
  { name: 'speaker_titles', type: 'list', of: (quote, context) => personOf(quote, context)?.titles ?? [] },
  { name: 'speaker_organization', type: 'text', of: (quote, context) => namesOf([personOf(quote, context)?.organization ?? ''], context)[0] ?? null },
  { name: 'speaker_country', type: 'text', of: (quote, context) => personOf(quote, context)?.country ?? (quote.speaker?.kind === 'country' ? quote.speaker.id : null) },
  { name: 'joint_speakers', type: 'list', of: ({ speaker }) => speaker?.members.map(({ name }) => name) ?? [] },
  { name: 'addressee', type: 'text', of: ({ addressee }) => addressee?.text ?? null },
  { name: 'cue', type: 'text', of: ({ cue }) => cue?.text ?? null },
  { name: 'cue_lemma', type: 'text', of: ({ cue }) => cue?.lemma ?? null },
  { name: 'within', type: 'text', of: ({ within }) => within },
  { name: 'people', type: 'list', of: ({ mentions }, context) => namesOf(mentions.people, context) },
  { name: 'countries', type: 'list', of: ({ mentions }) => mentions.countries },
  { name: 'events', type: 'list', of: ({ mentions }, { lookup }) => eventTitles(mentions.events, lookup) },
  { name: 'start', type: 'integer', of: ({ content }) => content[0]?.start ?? null },
  { name: 'end', type: 'integer', of: ({ content }) => content.at(-1)?.end ?? null },
  { name: 'rule', type: 'text', of: ({ rule }) => rule },
  { name: 'confidence', type: 'number', of: ({ confidence }) => confidence },
])
