import type { Extraction, Span } from '../../records'
import { eventTitle } from '../told'

export const LABELS = ['Quote', 'Cue', 'Person', 'Organization', 'Country', 'Event', 'Date', 'Speaker', 'Addressee'] as const
export type Label = (typeof LABELS)[number]

/** A place in the text and what it is. */
export interface Annotation {
  readonly label: Label
  /** In order, each a piece of the text; more than one where other words stand between. */
  readonly pieces: readonly Span[]
  /** Id or code of what it is a mention of, in the record; null for what has none of its own. */
  readonly of: string | null
  /** What it stands for, resolved: "Sergei Lavrov" for "he". */
  readonly name: string
}

/** How two annotations belong together: a quote with who spoke it, to whom, and the word that reports it. */
export interface Relation {
  readonly label: 'speaker' | 'addressee' | 'cue' | 'within'
  /** The quote's. */
  readonly from: Annotation
  readonly to: Annotation
}

export interface Annotations {
  readonly annotations: readonly Annotation[]
  readonly relations: readonly Relation[]
}

const key = (label: string, { start, end }: Span): string => `${label} ${start} ${end}`

/**
 * What a record marks in its text, for the formats of annotation tools. A speaker's mention that is one of a person,
 * organization or country is that annotation; one that is none of them has one of its own.
 */
export function annotationsOf({ quotes, people, organizations, countries, events, dates }: Extraction): Annotations {
  const annotations: Annotation[] = []
  const at = new Map<string, Annotation>()
  const add = (label: Label, pieces: readonly Span[], of: string | null, name: string): Annotation => {
    const annotation = { label, pieces, of, name }
    annotations.push(annotation)
    if (pieces[0]) at.set(key(label, pieces[0]), annotation)
    return annotation
  }
  for (const { id, name, mentions } of people) for (const mention of mentions) add('Person', [mention], id, name)
  for (const { id, name, mentions } of organizations) for (const mention of mentions) add('Organization', [mention], id, name)
  for (const { code, name, mentions } of countries) for (const mention of mentions) add('Country', [mention], code, name)
  for (const event of events) for (const mention of event.mentions) add('Event', [mention], event.id, eventTitle(event))
  for (const date of dates) add('Date', [date], null, date.value ?? date.text)

  const relations: Relation[] = []
  const known = (mention: Span): Annotation | undefined => ['Person', 'Organization', 'Country', 'Speaker', 'Addressee'].map((label) => at.get(key(label, mention))).find((found) => found !== undefined)
  const quoted = new Map(quotes.map((quote) => [quote.id, add('Quote', quote.content, quote.id, quote.speaker?.name ?? '')]))
  for (const { id, speaker, addressee, cue, within } of quotes) {
    const from = quoted.get(id)!
    if (speaker) relations.push({ label: 'speaker', from, to: known(speaker.mention) ?? add('Speaker', [speaker.mention], speaker.id, speaker.name) })
    if (addressee) relations.push({ label: 'addressee', from, to: known(addressee) ?? add('Addressee', [addressee], null, addressee.text) })
    if (cue) relations.push({ label: 'cue', from, to: at.get(key('Cue', cue)) ?? add('Cue', [cue], null, cue.lemma) })
    const outer = within === null ? undefined : quoted.get(within)
    if (outer) relations.push({ label: 'within', from, to: outer })
  }
  const inOrder = annotations.filter(({ pieces }) => pieces.length > 0).sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start || b.pieces.at(-1)!.end - a.pieces.at(-1)!.end)
  return { annotations: inOrder, relations: relations.filter(({ from, to }) => from.pieces.length > 0 && to.pieces.length > 0) }
}
