import type { Event, Extraction } from '../../../src'
import type { Gold, GoldEvent } from '../gold'
import { differ, type Difference, type Findings } from './difference'
import { pairUp, type Pair } from './pairs'
import { accepted, answers, beginning, clause, first, letters, plain } from './plain'

const STOP = new Set(['the', 'a', 'an', 'of', 'in', 'on', 'at', 'for', 'to', 'and'])
const content = (name: string): string[] => letters(name).split(' ').filter((word) => word !== '' && !STOP.has(word))

/** One name holds all the other's words, and at least half of them are shared. */
function near(a: string, b: string): boolean {
  const [x, y] = [new Set(content(a)), new Set(content(b))]
  const both = [...x].filter((word) => y.has(word)).length
  return both > 0 && both === Math.min(x.size, y.size) && 2 * both >= Math.max(x.size, y.size)
}

/** Named events pair by name; others where the trigger (or, weaker, a mention) stands in gold's words. */
function alike(gold: GoldEvent, event: Event, text: string): number {
  if (!answers(gold.kind).includes(event.kind)) return 0
  const weight = gold.optional === true ? 0.5 : 1
  if (gold.name !== undefined && answers(gold.name).some((name) => near(name, event.name ?? event.trigger.text))) return weight
  const places = answers(gold.at ?? []).map((at) => ({ start: text.indexOf(at), end: text.indexOf(at) + at.length }))
  const touches = (span: { start: number; end: number }): boolean => places.some(({ start, end }) => span.start < end && start < span.end)
  return weight * (touches(event.trigger) ? 1 : event.mentions.some(touches) ? 0.4 : 0)
}

/** How an event of gold is called. */
export const nameOf = (gold: GoldEvent): string => (gold.name === undefined ? beginning(first(gold.at ?? '')) : `“${first(gold.name)}”`)

/** The names by which a participant may be known: of the entity, of the country, as printed. */
function callings(participant: Event['participants'][number], record: Extraction): string[] {
  const entity = [...record.people, ...record.organizations].find(({ id }) => id === participant.id)
  return [participant.mention.text, ...(entity ? [entity.name, ...entity.aliases] : []), ...(participant.id === null ? [] : [participant.id]), ...(participant.kind === 'country' && participant.country ? [participant.country] : [])].map(plain)
}

function participantsOf({ gold, found }: Pair<GoldEvent, Event>, record: Extraction): Difference[] {
  if (gold.participants === undefined) return []
  const called = found.participants.map((participant) => callings(participant, record))
  const allowed = new Set([...gold.participants.flatMap((one) => answers(one)), ...(gold.optionalParticipants ?? [])].map(plain))
  const isCalled = (name: string): boolean => called.some((names) => names.includes(plain(name)))
  return [
    ...gold.participants.filter((one) => !answers(one).some(isCalled)).map((one) => differ('events', `missing participant ${first(one)} of ${nameOf(gold)}`)),
    ...found.participants.filter((_, i) => !called[i]!.some((name) => allowed.has(name))).map(({ mention }) => differ('events', `extra participant of ${nameOf(gold)}`, mention.text)),
  ]
}

/** Absent in gold: no quote in marks may claim it. */
function claimRight({ gold, found }: Pair<GoldEvent, Event>, record: Extraction): boolean {
  const quote = record.quotes.find(({ id }) => id === found.claimedIn)
  if (gold.claimedIn === undefined) return quote === undefined || quote.parts.length === 0
  return answers(gold.claimedIn).some((begins) => (begins === '' ? quote === undefined || quote.parts.length === 0 : quote !== undefined && clause(quote.text).startsWith(clause(begins))))
}

function fieldsOf(pair: Pair<GoldEvent, Event>, record: Extraction): Difference[] {
  const { gold, found } = pair
  const field = (what: string, asked: GoldEvent['type'], value: string | null): Difference[] =>
    asked === undefined || accepted(asked, value) ? [] : [differ('events', `${what} of ${nameOf(gold)}`, value ?? 'none')]
  return [
    ...field('type', gold.type, found.type),
    ...field('mode', gold.mode, found.mode),
    ...field('modality', gold.modality, found.modality),
    ...field('place', gold.place, found.place?.mention.text ?? null),
    ...field('time', gold.time, found.time?.value ?? null),
    ...(gold.main === true && !found.main ? [differ('events', `${nameOf(gold)} is not the main one`)] : []),
    ...(claimRight(pair, record) ? [] : [differ('events', `whose claim ${nameOf(gold)} is`, found.claimedIn ?? 'nobody’s')]),
    ...participantsOf(pair, record),
  ]
}

/** Events with all their fields. Right: found, and of the right type. */
export function compareEvents(gold: Gold, record: Extraction, text: string): Findings {
  const { pairs, missing, extra } = pairUp(gold.events, record.events, (one, event) => alike(one, event, text))
  const asked = pairs.filter((pair) => pair.gold.optional !== true)
  const allowed = gold.events.filter((one) => one.optional === true)
  return {
    area: 'events',
    gold: gold.events.filter((one) => one.optional !== true).length,
    right: asked.filter((pair) => pair.gold.type === undefined || accepted(pair.gold.type, pair.found.type)).length,
    differences: [
      ...asked.flatMap((pair) => fieldsOf(pair, record)),
      ...missing.filter((one) => one.optional !== true).map((one) => differ('events', `missing ${nameOf(one)}`)),
      ...extra.filter((event) => !allowed.some((one) => alike(one, event, text) > 0)).map((event) => differ('events', `extra ${event.kind} ${beginning(event.name ?? event.trigger.text)}`, event.type)),
    ],
  }
}
