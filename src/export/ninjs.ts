import type { Event, Extraction } from '../records'
import type { ExportDocument, Exporter } from './exporter'
import { portableJson } from './json'
import { documentUri, isMoment, webAddress } from './source'
import { eventTitle } from './told'

const VERSION = '3.1'

/** How an article has to do with someone or something: it quotes them, is about it, or names it. */
type Relation = 'quoted' | 'about' | 'mentioned'

const eventUri = (uri: string, { id }: Event): string => `${uri}#${id}`

function item({ record, text: given }: ExportDocument, position: number): object {
  const { source, language, people, organizations, countries, events } = record
  const text = record.text ?? given
  const uri = documentUri(record, position)
  const url = webAddress(source.url)
  const quoted = ({ quotes }: { readonly quotes: readonly string[] }): Relation => (quotes.length > 0 ? 'quoted' : 'mentioned')
  const printed = new Set(countries.flatMap(({ mentions }) => mentions.map((mention) => mention.text)))
  const most = Math.max(...countries.map(({ focus }) => focus))
  const places = [...new Set(events.flatMap(({ place }) => (place === null ? [] : [place.mention.text])))].filter((name) => !printed.has(name))
  return {
    uri,
    type: 'text',
    representationType: 'full',
    ...(language === 'und' ? {} : { language }),
    // The standard wants a moment; a day alone is none.
    ...(source.published !== undefined && isMoment(source.published) ? { contentCreated: source.published } : {}),
    ...(source.title === undefined ? {} : { title: source.title, headlines: [{ role: 'main', contentType: 'text/plain', value: source.title }] }),
    ...(source.author === undefined ? {} : { by: source.author }),
    bodies: [{ role: 'main', contentType: 'text/plain', charCount: text.length, value: text }],
    people: people.map((person) => ({ name: person.name, rel: quoted(person), literal: person.id })),
    organisations: organizations.map((organization) => ({ name: organization.name, rel: quoted(organization), literal: organization.id })),
    places: [
      ...countries.map(({ code, name, focus }) => ({ name, rel: (focus === most ? 'about' : 'mentioned') satisfies Relation, literal: code })),
      ...places.map((name) => ({ name, rel: 'mentioned' satisfies Relation })),
    ],
    events: events.map((event) => ({ id: event.id, name: eventTitle(event), rel: (event.main ? 'about' : 'mentioned') satisfies Relation, uri: eventUri(uri, event), ...(event.type === null ? {} : { literal: event.type }) })),
    ...(url === null ? {} : { renditions: [{ name: 'web', href: url, contentType: 'text/html' }] }),
    ...(source.id === undefined ? {} : { altIds: [{ role: 'onrecord', value: source.id }] }),
    standard: { name: 'ninjs', version: VERSION, schema: `https://www.iptc.org/std/ninjs/ninjs-schema_${VERSION}.json` },
  }
}

/**
 * A record as a news item in IPTC's ninjs 3.1: the article with its people, organisations, places and events. What is said
 * has no place there; `rel` tells who is quoted.
 *
 * @param record
 * @param text the text that the record is of
 * @returns the JSON, a line feed at its end
 */
export const toNinjs = (record: Extraction, text: string): string => `${portableJson(item({ record, text }, 0), 2)}\n`

export const ninjs: Exporter = {
  name: 'ninjs',
  summary: 'IPTC ninjs 3.1 news items with people, organisations, places, events',
  mediaType: 'application/json',
  extension: '.json',
  one: ({ record, text }) => toNinjs(record, text),
  many: { open: '[\n', item: (document, _options, position) => portableJson(item(document, position), 2), between: ',\n', close: '\n]\n' },
}
