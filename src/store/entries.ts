import { createHash } from 'node:crypto'
import type { Extraction, Person, Quote } from '../records'
import { exact, foldedName, foldedWords, storable } from './fold'
import { countryTag, kindTag } from './query'

/** What a store keeps of a quote beside the document it stands in. */
export interface StoredQuote {
  /** The quote's id in its record. */
  readonly id: string
  readonly kind: Quote['kind']
  readonly text: string
  /** The passages in quotation marks. */
  readonly parts: readonly string[]
  readonly start: number
  readonly end: number
  readonly speaker: StoredSpeaker | null
  /** Codes of the countries named in it. */
  readonly countries: readonly string[]
  readonly rule: string
  readonly confidence: number
}

/** Who spoke, as one document tells it. */
export interface StoredSpeaker {
  readonly name: string
  readonly kind: 'person' | 'organization' | 'country' | 'group' | 'unknown'
  /** The words that name them beside the quote. */
  readonly mention: string
  /** Whether anybody is named: not "two officials". */
  readonly named: boolean
  readonly titles: readonly string[]
  /** The person's country; empty where it is not told. */
  readonly country: string
}

/** A quote on its way into the tables: plain values alone, which threads hand over fast. */
export interface Entry {
  readonly text: string
  readonly confidence: number
  /** What the store keeps of it, a {@link StoredQuote} as JSON. */
  readonly stored: string
  /** Equal for equal words. */
  readonly same: string
  /** Words of all names that the speaker goes by. */
  readonly people: string
  readonly tags: string
  /** The speaker's profile; null where no full name is told. */
  readonly person: EntryPerson | null
}

/** A speaker as one document tells of them: the folded full name, the country (empty where it is not told), and the titles as JSON. */
export interface EntryPerson {
  readonly name: string
  readonly country: string
  readonly titles: string
}

/** A record's quotes as entries. */
export function entriesOf(record: Extraction): Entry[] {
  const people = new Map(record.people.map((person) => [person.id, person]))
  return record.quotes.flatMap((quote) => {
    const [first, last] = [quote.content[0], quote.content.at(-1)]
    if (first === undefined || last === undefined) return []
    const person = quote.speaker?.id == null ? undefined : people.get(quote.speaker.id)
    const { id, kind, rule, confidence, mentions } = quote
    const text = storable(quote.text)
    const stored: StoredQuote = {
      id, kind, rule, confidence, text,
      parts: quote.parts.map((part) => storable(part.text)),
      start: first.start, end: last.end,
      speaker: speakerOf(quote, person),
      countries: mentions.countries,
    }
    const tags = [kindTag(kind), ...mentions.countries.map(countryTag)].join(' ')
    return [{ text, confidence, stored: JSON.stringify(stored), same: sameKey(text), people: peopleWords(quote, person), tags, person: profileOf(quote, person, stored.speaker) }]
  })
}

function profileOf({ speaker }: Quote, person: Person | undefined, stored: StoredSpeaker | null): EntryPerson | null {
  if (!person || speaker?.kind !== 'person' || foldedWords(person.name).length < 2) return null
  return { name: foldedName(person.name), country: stored?.country ?? '', titles: JSON.stringify([...new Set(stored?.titles ?? [])].sort()) }
}

function speakerOf({ speaker }: Quote, person: Person | undefined): StoredSpeaker | null {
  if (speaker === null) return null
  const { name, kind, mention, id, members } = speaker
  const named = id !== null || speaker.form === 'name' || members.some((member) => member.id !== null)
  return { name: storable(name), kind, mention: storable(mention.text), named, titles: (person?.titles ?? []).map(storable), country: person?.country ?? '' }
}

function peopleWords({ speaker }: Quote, person: Person | undefined): string {
  if (speaker === null) return ''
  const names = [speaker.name, ...(person ? [person.name, ...person.aliases] : []), ...speaker.members.map(({ name }) => name)]
  return [...new Set(names.flatMap(foldedWords))].map(exact).join(' ')
}

/** A key of a quote's words, the same whatever the case, the marks and the spaces. */
const sameKey = (text: string): string => createHash('sha1').update(foldedName(text)).digest('base64url').slice(0, 16)
