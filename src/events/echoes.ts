import { byPosition, type EventEntity } from '../document'
import type { Draft } from './draft'

/** How far behind a telling its event is still the one spoken of, and how far in front (a headline's "blast"), in letters. */
const BEHIND = 2000
const AHEAD = 600

/**
 * Gives each echo ("the blast", "was wounded", ", killing ten") to the event it speaks of as a mention: the last of its kind
 * told shortly before it, or else the first told shortly behind. A solid echo without one is an event of its own.
 *
 * @param events in order of first mention
 * @param echoes in order
 * @param toEvent makes an event of a solid echo
 */
export function withEchoes(events: readonly EventEntity[], echoes: readonly Draft[], toEvent: (draft: Draft) => EventEntity): EventEntity[] {
  const all: Host[] = events.map((event) => ({ event, added: [] }))
  const kinds = tellingsByKind(all)
  for (const draft of echoes) {
    const kind = kindOf(draft)
    let told = kinds.get(kind)
    if (!told) kinds.set(kind, (told = { list: [], next: 0, last: null }))
    const host = hostOf(told, draft.trigger.start) ?? (draft.echo === 'solid' ? { event: toEvent(draft), added: [] } : null)
    if (!host) continue
    if (host.event.trigger.start === draft.trigger.start) all.push(host)
    else host.added.push(draft.trigger)
    told.last = { start: draft.trigger.start, host }
  }
  return all.map(({ event, added }) => (added.length === 0 ? event : { ...event, mentions: [...event.mentions, ...added].sort(byPosition) }))
}

interface Host { readonly event: EventEntity; readonly added: EventEntity['trigger'][] }
interface Telling { readonly start: number; readonly host: Host }
/** What is told of one kind: in order, the first behind the echo at hand, and the last before it. */
interface Told { readonly list: readonly Telling[]; next: number; last: Telling | null }

/** Visits are not meetings, nor what else is done by force an arrest: those are never spoken of in each other's words. */
const kindOf = ({ type, mode }: { readonly type: string | null; readonly mode: string | null }): string =>
  type === 'CONSULT' ? `CONSULT ${mode === 'visit' ? 'visit' : 'meet'}` : type === 'COERCE' ? `COERCE ${mode ?? ''}` : (type ?? '')

function tellingsByKind(hosts: readonly Host[]): Map<string, Told> {
  const lists = new Map<string, Telling[]>()
  for (const host of hosts) {
    const kind = kindOf(host.event)
    const list = lists.get(kind) ?? []
    for (const { start } of host.event.mentions) list.push({ start, host })
    lists.set(kind, list)
  }
  return new Map([...lists].map(([kind, list]) => [kind, { list: list.sort((a, b) => a.start - b.start), next: 0, last: null }]))
}

/** The event last told shortly before the echo, else the next; null for neither. Echoes come in order: each telling is passed once. */
function hostOf(told: Told, start: number): Host | null {
  while (told.next < told.list.length && told.list[told.next]!.start <= start) {
    const telling = told.list[told.next]!
    if (!told.last || telling.start >= told.last.start) told.last = telling
    told.next += 1
  }
  if (told.last && start - told.last.start < BEHIND) return told.last.host
  const ahead = told.list[told.next]
  return ahead && ahead.start - start < AHEAD ? ahead.host : null
}
