import type { Event, Extraction, Quote } from '../../records'
import { lookupOf, type Lookup } from '../names'
import { eventTitles } from '../told'

/** What both indexes know of an article. */
function articleFields({ source, language }: Extraction): object {
  const { id, url, title, author, published } = source
  return { id: id ?? null, url: url ?? null, title: title ?? null, author: author ?? null, published: published ?? null, language }
}

const nameOf = (id: string | null, { names }: Lookup): string | null => (id === null ? null : (names.get(id) ?? null))
const namesOf = (ids: readonly string[], lookup: Lookup): string[] => ids.flatMap((id) => nameOf(id, lookup) ?? [])

function quoteDocument(quote: Quote, record: Extraction, lookup: Lookup): object {
  const { id, kind, text, within, speaker, addressee, cue, rule, confidence, mentions, content } = quote
  const person = speaker?.id == null ? undefined : lookup.people.get(speaker.id)
  return {
    article: articleFields(record),
    quote: id, kind, text, within, start: content[0]?.start ?? null, end: content.at(-1)?.end ?? null,
    speaker: speaker && {
      id: speaker.id, name: speaker.name, mention: speaker.mention.text, form: speaker.form, kind: speaker.kind, members: speaker.members.map(({ name }) => name),
      titles: person?.titles ?? [], organization: nameOf(person?.organization ?? null, lookup), country: person?.country ?? (speaker.kind === 'country' ? speaker.id : null),
    },
    addressee: addressee?.text ?? null, cue: cue?.text ?? null, lemma: cue?.lemma ?? null, rule, confidence,
    people: namesOf(mentions.people, lookup), countries: mentions.countries, events: eventTitles(mentions.events, lookup),
  }
}

function eventFields(event: Event, lookup: Lookup): object {
  const { kind, name, main, type, mode, cameo, trigger, modality, participants, place, time, claimedIn, confidence } = event
  const inRole = (role: string): string[] => participants.filter((one) => one.role === role).map(({ id, mention }) => nameOf(id, lookup) ?? mention.text)
  const countries = new Set(participants.flatMap((one) => one.country ?? (one.kind === 'country' ? (one.id ?? []) : [])))
  return {
    kind, name, main, type, mode, cameo, trigger: trigger.text, modality, actors: inRole('actor'), recipients: inRole('recipient'), participants: inRole('participant'),
    countries: [...countries], place: place?.mention.text ?? null, time: time?.value ?? null, claimed: claimedIn !== null, confidence,
  }
}

/** The article's document: whom and what it names. */
export function articleDocument(record: Extraction, text: string): object {
  const lookup = lookupOf(record)
  const { people, organizations, countries, events, quotes } = record
  return {
    ...articleFields(record),
    text,
    speakers: [...new Set(quotes.flatMap(({ speaker }) => speaker?.name ?? []))],
    people: people.map(({ name, aliases, titles, organization, country, mentions, quotes: own }) => ({ name, aliases, titles, organization: nameOf(organization, lookup), country, mentions: mentions.length, quotes: own.length })),
    organizations: organizations.map(({ name, aliases, mentions, quotes: own }) => ({ name, aliases, mentions: mentions.length, quotes: own.length })),
    countries: countries.map(({ code, name, focus, mentions }) => ({ code, name, focus, mentions: mentions.length })),
    events: events.map((event) => eventFields(event, lookup)),
  }
}

/** A document for each quote, with what is known of its speaker. */
export function quoteDocuments(record: Extraction): { readonly id: string; readonly document: object }[] {
  const lookup = lookupOf(record)
  return record.quotes.map((quote) => ({ id: quote.id, document: quoteDocument(quote, record, lookup) }))
}
