import type { AttributedDocument, EventEntity, EventParticipant } from '../document'
import { placeAt, placeNear, timeNear, tokenAt } from './circumstances'
import { claims } from './claims'
import type { Draft } from './draft'
import { atHome } from './home'

/** How many events of one kind are looked back at for the same one told before. */
const MOST_LOOKED_AT = 24

/** Drafts as events: those that tell the same thing again become mentions of the first. In order of first mention. */
export function mergeDrafts(doc: AttributedDocument, drafts: readonly Draft[]): EventEntity[] {
  const claimOf = claims(doc)
  const events: EventEntity[] = []
  const byKind = new Map<string, number[]>()
  for (const draft of drafts) {
    const told = toEvent(doc, draft, claimOf)
    const key = `${told.type} ${told.mode ?? ''}`
    const known = byKind.get(key) ?? []
    const same = known.slice(-MOST_LOOKED_AT).find((index) => isSame(events[index]!, told))
    if (same !== undefined) events[same] = joined(events[same]!, told)
    else {
      byKind.set(key, [...known.slice(-MOST_LOOKED_AT), events.length])
      events.push(told)
    }
  }
  return events
}

function toEvent(doc: AttributedDocument, draft: Draft, claimOf: ReturnType<typeof claims>): EventEntity {
  const { type, mode, cameo, trigger, modality, confidence } = draft
  // "visited Tokyo" needs no preposition.
  const place = placeNear(doc, trigger) ?? (mode === 'visit' ? placeAt(doc, tokenAt(doc.tokens, trigger.end - 1) + 1) : null)
  const participants = atHome(draft, place?.country ?? null, ({ start, end }) => doc.text.slice(start, end))
  return {
    kind: 'interaction', name: null, main: false, type, mode, cameo, trigger, modality, participants,
    place, time: timeNear(doc, trigger), claimedIn: claimOf(trigger), mentions: [trigger], confidence,
  }
}

type Side = ReadonlySet<string>

/** Who is on a side, as far as they are known: ids, or the countries of those without one. */
function known(event: EventEntity, ...roles: EventParticipant['role'][]): Side {
  return new Set(event.participants.filter(({ role }) => roles.includes(role)).flatMap(({ entity, country }) => entity ?? country ?? []))
}

const shares = (a: Side, b: Side): boolean => [...a].some((key) => b.has(key))
const agrees = (a: Side, b: Side): boolean => a.size === 0 || b.size === 0 || shares(a, b)

/** The country where it takes place, or to which the visit goes. */
const whereOf = (event: EventEntity): string | null => event.place?.country ?? (event.mode === 'visit' ? (event.participants.find(({ role, country }) => role === 'recipient' && country !== null)?.country ?? null) : null)

/**
 * Whether two events of one type and mode are the same: who acts is shared, nobody and nothing speaks against it (another
 * recipient, another place, another time, told as done against told as planned with another date).
 */
function isSame(a: EventEntity, b: EventEntity): boolean {
  const actorsA = known(a, 'actor', 'participant')
  const actorsB = known(b, 'actor', 'participant')
  const placeA = whereOf(a)
  const placeB = whereOf(b)
  if (placeA !== null && placeB !== null && placeA !== placeB) return false
  if (a.time?.value && b.time?.value && !compatible(a.time.value, b.time.value)) return false
  if ((a.modality === 'negated') !== (b.modality === 'negated')) return false
  if (a.mode === 'visit') return (shares(actorsA, actorsB) || sameOffice(a, b)) && !(placeA === null && placeB === null)
  if (a.participants.some(({ role }) => role === 'participant') && b.participants.some(({ role }) => role === 'participant')) {
    const both = [...actorsA].filter((key) => actorsB.has(key)).length
    return both > 0 && both >= Math.min(2, actorsA.size, actorsB.size)
  }
  const recipientsA = known(a, 'recipient')
  const recipientsB = known(b, 'recipient')
  if (!agrees(actorsA, actorsB) || !agrees(recipientsA, recipientsB)) return false
  return shares(actorsA, actorsB) || (shares(recipientsA, recipientsB) && actorsA.size + actorsB.size < 2)
}

/** One visitor is named, the other told by office ("the Russian President"), and no country speaks against it. */
function sameOffice(a: EventEntity, b: EventEntity): boolean {
  const [x] = a.participants
  const [y] = b.participants
  if (!x || !y || x.kind !== 'person' || y.kind !== 'person' || (x.entity === null) === (y.entity === null)) return false
  return x.country === null || y.country === null || x.country === y.country
}

/** One value holds the other: "2014-04" and "2014-04-15". */
const compatible = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** The first telling with what the second adds. */
function joined(first: EventEntity, second: EventEntity): EventEntity {
  const roles = new Set(first.participants.map(({ role }) => role))
  const people = new Set(first.participants.map(({ entity }) => entity))
  const added = second.participants.filter(({ role, entity }) => (!roles.has(role) && !(entity !== null && people.has(entity))) || (role === 'participant' && entity !== null && !people.has(entity)))
  const actor = first.participants[0]
  const better = actor && second.participants.find((other) => other.role === actor.role && other.entity !== null && other.kind === actor.kind)
  // "the Russian President" and "Putin": the name, and the country that only the office told.
  const known = actor && better && (actor.entity === null || actor.entity === better.entity) ? { ...better, mention: actor.entity === null ? better.mention : actor.mention, country: better.country ?? actor.country } : actor
  const country = second.participants.find((other) => known && other.role === known.role && other.entity === null && other.kind === known.kind)?.country ?? null
  const head = known ? [{ ...known, country: known.country ?? country }] : []
  return {
    ...first, participants: [...head, ...first.participants.slice(1), ...added.filter(({ entity }) => entity === null || entity !== known?.entity)],
    modality: first.modality === 'asserted' && second.modality === 'planned' ? 'planned' : first.modality, place: first.place ?? second.place, time: first.time ?? second.time,
    claimedIn: first.claimedIn === null || second.claimedIn === null ? null : first.claimedIn, mentions: [...first.mentions, ...second.mentions],
    confidence: Math.min(0.95, Math.max(first.confidence, second.confidence) + 0.05),
  }
}
