import type { AttributedDocument, EventEntity } from '../document'
import { placeAt, placeNear, placeOpening, timeNear, tokenAt } from './circumstances'
import type { ClaimOf } from './claims'
import type { Draft } from './draft'
import { atHome } from './home'

/** How many events of one kind are looked back at for the same one told before. */
const MOST_LOOKED_AT = 24

/** An event with what is compared of it, made once. */
interface Told {
  readonly event: EventEntity
  readonly actors: Side
  readonly recipients: Side
  readonly where: string | null
}

/** Drafts as events: those that tell the same thing again become mentions of the first. In order of first mention. */
export function mergeDrafts(doc: AttributedDocument, drafts: readonly Draft[], claimOf: ClaimOf): EventEntity[] {
  const events: Told[] = []
  const byKind = new Map<string, number[]>()
  for (const draft of drafts) {
    const told = compared(toEvent(doc, draft, claimOf))
    const key = `${told.event.type} ${told.event.mode ?? ''}`
    const known = byKind.get(key) ?? []
    const same = known.find((index) => isSame(events[index]!, told))
    if (same !== undefined) events[same] = compared(joined(events[same]!.event, told.event))
    else {
      byKind.set(key, [...known.slice(1 - MOST_LOOKED_AT), events.length])
      events.push(told)
    }
  }
  return events.map(({ event }) => event)
}

const compared = (event: EventEntity): Told => ({ event, actors: known(event, false), recipients: known(event, true), where: whereOf(event) })

/** A draft as an event of its own. */
export function toEvent(doc: AttributedDocument, draft: Draft, claimOf: ClaimOf): EventEntity {
  const { type, mode, cameo, trigger, modality, confidence } = draft
  // "visited Tokyo" needs no preposition.
  const place = placeNear(doc, trigger) ?? (mode === 'visit' ? placeAt(doc, tokenAt(doc.tokens, trigger.end - 1) + 1) : null) ?? placeOpening(doc, trigger)
  const participants = atHome(draft, place?.country ?? null, {
    words: ({ start, end }) => doc.text.slice(start, end),
    holdsOffice: ({ kind, entity }) => kind === 'person' && entity !== null && holdsOffice(doc.persons[Number(entity.slice(1)) - 1]?.titles ?? []),
  })
  return {
    kind: 'interaction', name: null, main: false, type, mode, cameo, trigger, modality, participants,
    place, time: timeNear(doc, trigger), claimedIn: claimOf(trigger), mentions: [trigger], confidence,
  }
}

/** Offices of one country: a secretary-general serves many. */
const holdsOffice = (titles: readonly string[]): boolean => titles.length > 0 && !titles.some((title) => /secretary[- ]general|high commissioner|\bU\.?N\b|united nations|\bEU\b|european|nato|league|union/i.test(title))

type Side = ReadonlySet<string>

/** Who is on a side, as far as they are known: ids, or the countries of those without one. */
function known({ participants }: EventEntity, recipients: boolean): Side {
  const side = new Set<string>()
  for (const { role, entity, country } of participants) {
    const key = entity ?? country
    if (key !== null && (role === 'recipient') === recipients) side.add(key)
  }
  return side
}

function shares(a: Side, b: Side): boolean {
  for (const key of a) if (b.has(key)) return true
  return false
}

const agrees = (a: Side, b: Side): boolean => a.size === 0 || b.size === 0 || shares(a, b)

/** The country where it takes place, or to which the visit goes. */
const whereOf = (event: EventEntity): string | null => event.place?.country ?? (event.mode === 'visit' ? (event.participants.find(({ role, country }) => role === 'recipient' && country !== null)?.country ?? null) : null)

/**
 * Whether two events of one type and mode are the same: who acts is shared, nobody and nothing speaks against it (another
 * recipient, another place, another time, told as done against told as planned with another date).
 */
function isSame(x: Told, y: Told): boolean {
  const [a, b] = [x.event, y.event]
  if (x.where !== null && y.where !== null && x.where !== y.where) return false
  if (a.time?.value && b.time?.value && !compatible(a.time.value, b.time.value)) return false
  if ((a.modality === 'negated') !== (b.modality === 'negated')) return false
  if (a.mode === 'visit') return (shares(x.actors, y.actors) || sameOffice(a, b)) && !(x.where === null && y.where === null)
  if (a.participants.some(({ role }) => role === 'participant') && b.participants.some(({ role }) => role === 'participant')) {
    const both = [...x.actors].filter((key) => y.actors.has(key)).length
    return both > 0 && both >= Math.min(2, x.actors.size, y.actors.size)
  }
  if (!agrees(x.actors, y.actors) || !agrees(x.recipients, y.recipients)) return false
  return shares(x.actors, y.actors) || (shares(x.recipients, y.recipients) && x.actors.size + y.actors.size < 2)
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
  // Whoever turns out to be the one at the head is not named twice.
  const others = [...first.participants.slice(1), ...added].filter(({ entity }) => entity === null || entity !== known?.entity)
  return {
    ...first, participants: [...head, ...others],
    modality: first.modality === 'asserted' && second.modality === 'planned' ? 'planned' : first.modality, place: first.place ?? second.place, time: first.time ?? second.time,
    claimedIn: first.claimedIn === null || second.claimedIn === null ? null : first.claimedIn, mentions: [...first.mentions, ...second.mentions],
    confidence: Math.min(0.95, Math.max(first.confidence, second.confidence) + 0.05),
  }
}
