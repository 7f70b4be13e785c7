import { firstEndingAfter, type AttributedSpeaker, type Attribution, type EventedDocument, type Range } from '../document'
import { spanOf, wordsOf } from './spans'
import type { Quote, Speaker } from './types'

const MARKS = /[“”"«»„‟「」『』]/g

/** The id of the quote at a position in `attributions`. */
export const quoteId = (position: number): string => `q${position + 1}`

/** The public quotes of a document. */
export function quotesOf(doc: EventedDocument, explain: boolean): Quote[] {
  const persons = doc.mentions.filter((mention) => mention.entity !== null)
  return doc.attributions.map((attribution, position) => {
    const quote: Quote = {
      id: quoteId(position),
      kind: attribution.kind,
      text: wordsOf(doc, attribution.content).replace(MARKS, ''),
      within: attribution.within === null ? null : quoteId(attribution.within),
      parts: attribution.parts.map((part) => spanOf(doc, part)),
      content: attribution.content.map((part) => spanOf(doc, part)),
      speaker: attribution.speaker && speakerOf(doc, attribution.speaker),
      addressee: attribution.addressee && spanOf(doc, attribution.addressee),
      cue: attribution.cue && { ...spanOf(doc, attribution.cue), lemma: attribution.cue.lemma },
      rule: attribution.rule,
      confidence: round(attribution.confidence),
      mentions: {
        people: unique(inside(persons, attribution).flatMap((m) => (m.kind === 'person' && m.form === 'name' && m.entity ? [m.entity] : []))),
        countries: unique(inside(doc.countryMentions, attribution).map((m) => m.code)),
        events: unique(doc.events.flatMap((event, i) => (event.mentions.some((m) => holds(attribution, m)) ? [`e${i + 1}`] : []))),
      },
    }
    if (explain) quote.candidates = attribution.candidates.map(({ mention, score }) => ({ mention: spanOf(doc, mention), score: round(score) }))
    return quote
  })
}

/** The name of a person, an organization or a country by its id; null where there is none. */
export function entityName(doc: EventedDocument, id: string | null): string | null {
  if (id === null) return null
  return doc.persons.find((p) => p.id === id)?.name ?? doc.organizations.find((o) => o.id === id)?.name ?? null
}

function speakerOf(doc: EventedDocument, speaker: AttributedSpeaker): Speaker {
  const members = speaker.members.map((index) => {
    const mention = doc.mentions[index]!
    return { id: mention.entity, name: entityName(doc, mention.entity) ?? wordsOf(doc, [mention]) }
  })
  const printed = wordsOf(doc, [speaker])
  const name = members.length > 0 ? joined(members.map((m) => m.name)) : (entityName(doc, speaker.entity) ?? printed)
  return { mention: spanOf(doc, speaker), form: speaker.form, kind: speaker.kind, id: speaker.entity, name, members }
}

const joined = (names: string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)

const holds = (attribution: Attribution, range: Range): boolean => attribution.content.some((c) => c.start <= range.start && range.end <= c.end)

/** The ranges (in order) that lie inside the attribution's content. */
function inside<R extends Range>(ranges: readonly R[], attribution: Attribution): R[] {
  return attribution.content.flatMap(({ start, end }) => {
    const found: R[] = []
    for (let i = firstEndingAfter(ranges, start); i < ranges.length && ranges[i]!.start < end; i++) {
      if (ranges[i]!.start >= start && ranges[i]!.end <= end) found.push(ranges[i]!)
    }
    return found
  })
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** Four digits are all that a probability is worth. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4
