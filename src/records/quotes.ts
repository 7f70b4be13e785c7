import type { AttributedSpeaker, Attribution, EventedDocument, Mention, Range } from '../document'
import { entityNames, heldEntities, type Held, type NameOf } from './entities'
import { spanOf, wordsOf } from './spans'
import type { Quote, Speaker } from './types'
import { inside } from './within'
import { wordsWithoutMarks, type WordsOf } from './words'

/** The id of the quote at a position in `attributions`. */
export const quoteId = (position: number): string => `q${position + 1}`

/** Everything that the quotes of one document are looked up in, indexed once. */
interface Index {
  readonly doc: EventedDocument
  readonly nameOf: NameOf
  readonly held: Held
  readonly words: WordsOf
  /** Persons by name. */
  readonly people: readonly Mention[]
  /** Every mention of an event, in order of position. */
  readonly events: readonly (Range & { readonly id: string })[]
}

/** The public quotes of a document. @param explain whether to keep the ranked candidates */
export function quotesOf(doc: EventedDocument, explain: boolean): Quote[] {
  const index: Index = {
    doc,
    nameOf: entityNames(doc),
    held: heldEntities(doc),
    words: wordsWithoutMarks(doc),
    people: doc.mentions.filter(({ kind, form, entity }) => kind === 'person' && form === 'name' && entity !== null),
    events: doc.events
      .flatMap(({ mentions }, position) => mentions.map(({ start, end }) => ({ start, end, id: `e${position + 1}`, position })))
      .sort((a, b) => a.start - b.start || a.position - b.position),
  }
  return doc.attributions.map((attribution, position) => quoteOf(index, attribution, position, explain))
}

function quoteOf(index: Index, attribution: Attribution, position: number, explain: boolean): Quote {
  const { doc } = index
  const { kind, within, parts, content, speaker, addressee, cue, rule, confidence } = attribution
  const quote: Quote = {
    id: quoteId(position),
    kind,
    text: index.words(content),
    within: within === null ? null : quoteId(within),
    parts: parts.map((part) => spanOf(doc, part)),
    content: content.map((part) => spanOf(doc, part)),
    speaker: speaker && speakerOf(index, speaker),
    addressee: addressee && spanOf(doc, addressee),
    cue: cue && { ...spanOf(doc, cue), lemma: cue.lemma },
    rule,
    confidence: round(confidence),
    mentions: {
      people: unique(inside(index.people, content).map(({ entity }) => entity!)),
      countries: unique(inside(doc.countryMentions, content).map(({ code }) => code)),
      events: unique(inside(index.events, content).map(({ id }) => id)),
    },
  }
  if (explain) quote.candidates = attribution.candidates.map(({ mention, score }) => ({ mention: spanOf(doc, mention), score: round(score) }))
  return quote
}

function speakerOf({ doc, nameOf, held }: Index, speaker: AttributedSpeaker): Speaker {
  const members = speaker.members.map((position) => {
    const mention = doc.mentions[position]!
    return { id: held(mention.entity), name: nameOf(mention.entity) ?? wordsOf(doc, [mention]) }
  })
  const printed = wordsOf(doc, [speaker])
  const name = members.length > 0 ? joined(members.map((member) => member.name)) : (nameOf(speaker.entity) ?? (speaker.antecedent ? wordsOf(doc, [speaker.antecedent]) : printed))
  return { mention: spanOf(doc, speaker), form: speaker.form, kind: speaker.kind, id: held(speaker.entity), name, members }
}

const joined = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** Four digits are all that a probability is worth. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4
