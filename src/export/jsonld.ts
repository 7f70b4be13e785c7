import type { Action, Country, Event as SchemaEvent, Graph, NewsArticle, Organization, Person, Quotation, Thing } from 'schema-dts'
import type { Event, Extraction, Quote } from '../records'
import type { ExportDocument, Exporter } from './exporter'
import { portableJson } from './json'
import { eventTitle } from './told'
import { documentUri, isDay, webAddress } from './source'

/** Says where in the graph a thing of the record stands. */
interface Ref { readonly '@id': string }
type RefTo = (id: string) => Ref

/** What is told as happening or going to: no fact is made of what the text denies or only supposes. */
const isTold = ({ modality }: Event): boolean => modality === 'asserted' || modality === 'planned'

function quotation(quote: Quote, article: Ref, ref: RefTo): Quotation {
  const { id, kind, text, speaker, within, mentions } = quote
  // Someone who has no record of their own stands there with what the text calls them.
  const unnamed = (name: string): Thing => ({ '@type': speaker?.kind === 'person' ? 'Person' : speaker?.kind === 'organization' ? 'Organization' : 'Thing', name }) as Thing
  const one = (of: { readonly id: string | null; readonly name: string }): Thing | Ref => (of.id === null ? unnamed(of.name) : ref(of.id))
  const speakers = speaker === null ? [] : speaker.members.length > 0 ? speaker.members.map(one) : [one(speaker)]
  const about = [...mentions.people, ...mentions.countries, ...mentions.events].map(ref)
  return {
    '@type': 'Quotation',
    ...ref(id),
    text,
    additionalType: kind,
    ...(speakers.length > 0 ? { spokenByCharacter: speakers as (Person | Ref)[] } : {}),
    isPartOf: within === null ? article : [article, ref(within)],
    ...(about.length > 0 ? { mentions: about } : {}),
  }
}

/** A named event, or an interaction as what somebody does. */
function happening(event: Event, ref: RefTo, known: ReadonlySet<string>): SchemaEvent | Action {
  const { id, kind, participants, place, time, modality } = event
  const location = place === null ? {} : { location: { '@type': 'Place' as const, name: place.mention.text, ...(place.country === null || !known.has(place.country) ? {} : { containedInPlace: ref(place.country) }) } }
  const start = time?.value != null && isDay(time.value) ? time.value : null
  const who = (...roles: string[]) => participants.filter(({ role }) => roles.includes(role)).map((p) => (p.id === null ? { '@type': 'Thing' as const, name: p.mention.text } : ref(p.id)) as Person | Ref)
  const [actors, others] = [who('actor'), who('recipient', 'participant')]
  const some = <Name extends string>(name: Name, list: readonly (Person | Ref)[]) => (list.length > 0 ? ({ [name]: list } as Record<Name, readonly (Person | Ref)[]>) : {})
  if (kind === 'named') return { '@type': 'Event', ...ref(id), name: eventTitle(event), ...location, ...(start === null ? {} : { startDate: start }), ...some('attendee', [...actors, ...others]) } as SchemaEvent
  return {
    '@type': 'Action', ...ref(id), name: eventTitle(event), ...(event.type === null ? {} : { additionalType: event.type }), ...some('agent', actors), ...some('participant', others), ...location,
    ...(start === null ? {} : { startTime: start }), actionStatus: { '@id': `schema:${modality === 'planned' ? 'PotentialActionStatus' : 'CompletedActionStatus'}` },
  } as Action
}

function graph({ record }: ExportDocument, position: number): Graph {
  const { source, language, quotes, people, organizations, countries, events } = record
  const uri = documentUri(record, position)
  const ref: RefTo = (id) => ({ '@id': `${uri}#${id}` })
  const told = events.filter(isTold)
  const ids = new Set(told.map(({ id }) => id))
  const codes = new Set(countries.map(({ code }) => code))
  const main = told.find((event) => event.main)
  const url = webAddress(source.url)
  const mentioned = [...people, ...organizations, ...told].map(({ id }) => ref(id)).concat(countries.map(({ code }) => ref(code)))
  const article: NewsArticle = {
    '@type': 'NewsArticle', '@id': uri,
    ...(source.title === undefined ? {} : { headline: source.title }), ...(url === null ? {} : { url }),
    ...(source.author === undefined ? {} : { author: { '@type': 'Person', name: source.author } }),
    ...(source.published !== undefined && isDay(source.published) ? { datePublished: source.published } : {}),
    ...(language === 'und' ? {} : { inLanguage: language }),
    ...(main ? { about: ref(main.id) } : {}),
    ...(quotes.length > 0 ? { hasPart: quotes.map(({ id }) => ref(id)) } : {}),
    ...(mentioned.length > 0 ? { mentions: mentioned } : {}),
  }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      article,
      ...quotes.map((quote) => quotation(dropUntold(quote, ids), { '@id': uri }, ref)),
      ...people.map(({ id, name, aliases, titles, organization }): Person => ({
        '@type': 'Person', ...ref(id), name, ...(aliases.length > 0 ? { alternateName: aliases } : {}), ...(titles.length > 0 ? { jobTitle: titles } : {}),
        ...(organization === null ? {} : { affiliation: ref(organization) }),
      })),
      ...organizations.map(({ id, name, aliases }): Organization => ({ '@type': 'Organization', ...ref(id), name, ...(aliases.length > 0 ? { alternateName: aliases } : {}) })),
      ...countries.map(({ code, name }): Country => ({ '@type': 'Country', ...ref(code), name, identifier: code })),
      ...told.map((event) => happening(event, ref, codes)),
    ],
  }
}

/** A quote without what the graph does not hold. */
const dropUntold = (quote: Quote, told: ReadonlySet<string>): Quote => ({ ...quote, mentions: { ...quote.mentions, events: quote.mentions.events.filter((id) => told.has(id)) } })

/**
 * A record as JSON-LD in the terms of schema.org: the article, a Quotation for each quote with who spoke it
 * (`spokenByCharacter`), the people, organizations and countries, and the events that are told as happening.
 *
 * @param record
 * @returns the JSON, a line feed at its end
 */
export const toJsonLd = (record: Extraction): string => `${portableJson(graph({ record, text: '' }, 0), 2)}\n`

export const jsonld: Exporter = {
  name: 'jsonld',
  summary: 'JSON-LD: schema.org quotations with their speakers, the article they are part of',
  mediaType: 'application/ld+json',
  extension: '.jsonld',
  one: ({ record }) => toJsonLd(record),
  many: { open: '[\n', item: (document, _options, position) => portableJson(graph(document, position), 2), between: ',\n', close: '\n]\n' },
}
