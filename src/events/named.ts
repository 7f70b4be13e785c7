import { rangeAt, type AttributedDocument, type EventEntity, type NamedEventMention } from '../document'
import { placeBefore, placeNear, timeNear } from './circumstances'
import type { ClaimOf } from './claims'
import type { Draft } from './draft'
import { partakersOf } from './partakers'
import { countryOfPlace } from './places'
import type { Scene } from './scene'

/** How many mentions of a name are read for who takes part. */
const MOST_READ = 4

/**
 * The named events of a document, one for each name as it is printed, in order of first mention.
 *
 * @param drafts what their nouns tell ("the Russian invasion of Georgia"): who takes part
 * @param claimOf whose claim a range is
 */
export function namedEntities(scene: Scene, drafts: readonly Draft[], claimOf: ClaimOf): EventEntity[] {
  const { doc } = scene
  const byName = new Map<string, NamedEventMention[]>()
  for (const mention of doc.namedEvents) {
    const key = keyOf(mention.name)
    const known = byName.get(key)
    if (known) known.push(mention)
    else byName.set(key, [mention])
  }
  const told = new Map<number, Draft>()
  for (const draft of drafts) {
    const mention = rangeAt(doc.namedEvents, draft.trigger.start)
    if (mention && !told.has(mention.start)) told.set(mention.start, draft)
  }
  return [...byName.values()].map((mentions) => toEvent(scene, mentions, claimOf, told))
}

/** Names are the same without case, determiner, full stops and a plural ending. @example keyOf('U.N. summits') // 'un summit' */
const keyOf = (name: string): string => name.toLowerCase().replace(/[.’']/g, '').replace(/^the /, '').replace(/s$/, '')

function toEvent(scene: Scene, mentions: readonly NamedEventMention[], claimOf: ClaimOf, told: ReadonlyMap<number, Draft>): EventEntity {
  const { doc } = scene
  const first = mentions[0]!
  const draft = mentions.map(({ start }) => told.get(start)).find((one) => one !== undefined)
  const kind = draft ?? typeOf(scene, first.name)
  return {
    kind: 'named', name: first.name, main: false, type: kind?.type ?? null, mode: kind?.mode ?? null, cameo: kind?.cameo ?? null, trigger: { start: first.start, end: first.end },
    modality: draft?.modality ?? 'asserted', participants: draft?.participants ?? partaking(scene, mentions),
    place: placeNear(doc, first) ?? placeBefore(doc, first) ?? placeInName(doc, first), time: timeNear(doc, first), claimedIn: claimOf(first),
    mentions: mentions.map(({ start, end }) => ({ start, end })), confidence: CONFIDENCE[first.rule] ?? 0.6,
  }
}

/** Of the first mentions, those who take part by the first verb that says so. */
function partaking(scene: Scene, mentions: readonly NamedEventMention[]): EventEntity['participants'] {
  for (const mention of mentions.slice(0, MOST_READ)) {
    const found = partakersOf(scene, mention)
    if (found.length > 0) return found
  }
  return []
}

/** "Croydon tram crash": a place that opens the name; whose war or summit it is ("Russia's") tells no place. */
function placeInName(doc: AttributedDocument, { start, end }: NamedEventMention): EventEntity['place'] {
  const name = rangeAt(doc.names, start)
  const country = rangeAt(doc.countryMentions, start)
  const place = country?.form === 'name' ? country : name?.type === 'place' && !country ? name : null
  if (!place || place.end >= end || /^['’]/.test(doc.text.slice(place.end, end))) return null
  return { mention: { start: place.start, end: place.end }, country: country?.code ?? countryOfPlace(doc, place) }
}

/** The type that the name's last noun tells: a summit is a meeting, a bombing an assault; null for an election. */
function typeOf(scene: Scene, name: string): { type: string; mode: string | null; cameo: string } | null {
  for (const word of name.toLowerCase().split(/\s+(?:of|in|on|at)\s+/)[0]!.split(/\s+/).reverse()) {
    const sense = scene.lexicon.nouns.get(word)?.find(({ before }) => before === null)
    if (sense) return sense.cls
  }
  return null
}

/** By rule: the share right on crossner-politics-train where it has cases enough, else on a reading of news; see docs/experiments/events.md. */
const CONFIDENCE: Readonly<Record<string, number>> = {
  'head-name': 0.9, 'head-date': 0.7, 'head-ordinal': 0.6, name: 0.85, prefix: 0.85, 'head-of-name': 0.85, 'occurrence-name': 0.7, 'occurrence-date': 0.7, 'occurrence-place': 0.6,
}
