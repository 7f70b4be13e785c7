import type { Event, Extraction, Person, Quote, Speaker } from '../records'

/** What a record's ids stand for. */
export interface Lookup {
  /** Of persons, organizations and countries. */
  readonly names: ReadonlyMap<string, string>
  readonly people: ReadonlyMap<string, Person>
  readonly quotes: ReadonlyMap<string, Quote>
  readonly events: ReadonlyMap<string, Event>
}

/** Makes the lookup of a record, once for all that is shown of it. */
export function lookupOf({ people, organizations, countries, quotes, events }: Extraction): Lookup {
  const named = [...people, ...organizations].map(({ id, name }) => [id, name] as const)
  return {
    names: new Map(named.concat(countries.map(({ code, name }) => [code, name] as const))),
    people: new Map(people.map((person) => [person.id, person])),
    quotes: new Map(quotes.map((quote) => [quote.id, quote])),
    events: new Map(events.map((event) => [event.id, event])),
  }
}

/** A quote's words to read: without the comma that led on to "said". */
export const quoteWords = (quote: Quote): string => (quote.kind === 'direct' ? `“${quote.text.replace(/,$/, '')}”` : partsMarked(quote))

/** A reported clause's mended words, with marks around what stood in marks. */
function partsMarked({ text, parts }: Quote): string {
  let marked = ''
  let from = 0
  for (const part of parts) {
    const words = part.text.replace(/\s+/g, ' ')
    const at = text.indexOf(words, from)
    if (at < 0) continue // damaged letters were mended in it
    marked += `${text.slice(from, at)}“${words}”`
    from = at + words.length
  }
  return marked + text.slice(from)
}

/** One speaker's quotes. */
export interface SpeakerGroup {
  readonly name: string
  /** Of the first quote; null for quotes whose speaker cannot be told. */
  readonly speaker: Speaker | null
  readonly quotes: readonly Quote[]
}

/** A record's quotes by who spoke, in order of first appearance; those of unknown speakers last. */
export function speakerGroups({ quotes }: Extraction): SpeakerGroup[] {
  const groups = new Map<string, { name: string; speaker: Speaker; quotes: Quote[] }>()
  const unknown: Quote[] = []
  for (const quote of quotes) {
    const { speaker } = quote
    if (speaker === null) {
      unknown.push(quote)
      continue
    }
    const key = speaker.id === null ? `name ${speaker.name.toLowerCase()}` : `id ${speaker.id}`
    const group = groups.get(key)
    if (group) group.quotes.push(quote)
    else groups.set(key, { name: speaker.name, speaker, quotes: [quote] })
  }
  return [...groups.values(), ...(unknown.length > 0 ? [{ name: 'Nobody named', speaker: null, quotes: unknown }] : [])]
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** A language's English name, its tag where there is none. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'Unknown language'
  try {
    return LANGUAGES.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** "1 quote", "2 quotes" */
export const count = (number: number, one: string, more = `${one}s`): string => `${number} ${number === 1 ? one : more}`

/** "A", "A and B", "A, B and C" */
export const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
