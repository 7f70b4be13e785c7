import type { Extraction } from '../../records'
import { count, type Lookup, type SpeakerGroup } from '../names'
import { eventNotes, eventTitle, personNotes } from '../told'
import { hueClass } from './article'
import { meter } from './cards'
import { html, type Markup } from './markup'

interface Entry {
  /** What the marks carry: "p0"; for a speaker, the keys of all their quotes. */
  readonly keys: string
  readonly name: Markup
  readonly notes: Markup | string
  readonly count: number
  /** Its count in words, for those who listen. */
  readonly counted: string
}

/** Speakers, people, organizations, countries and events, with counts; each entry highlights its mentions. */
export function lists(record: Extraction, groups: readonly SpeakerGroup[], lookup: Lookup): Markup[] {
  const positions = new Map(record.quotes.map(({ id }, i) => [id, i]))
  const entry = (keys: string, name: Markup, notes: Markup | string, number: number, what = 'mention'): Entry => ({ keys, name, notes, count: number, counted: count(number, what) })
  const speakers = groups.map(({ name, speaker, quotes }, i) =>
    entry(quotes.map(({ id }) => `q${positions.get(id)}`).join(' '), html`<i class="dot ${hueClass(speaker === null ? null : i)}"></i>${named(name)}`, '', quotes.length, 'quote'))
  return [
    list('Speakers', speakers),
    list('People', record.people.map((person, i) => entry(`p${i}`, named(person.name), personNotes(person, lookup).join(' · '), person.mentions.length))),
    list('Organizations', record.organizations.map(({ name, aliases, mentions }, i) => entry(`o${i}`, named(name), aliases.length > 0 ? `also ${aliases.join(', ')}` : '', mentions.length))),
    list('Countries', record.countries.map(({ name, code, focus, mentions }, i) => entry(`c${i}`, html`${named(name)} <small>${code}</small>`, html`<span title="how much the article is about it">${meter(focus)}</span>`, mentions.length))),
    list('Events', record.events.map((event, i) => entry(`e${i}`, html`${named(eventTitle(event))}${event.main && html` <small>main event</small>`}`, eventNotes(event, lookup).join(' · '), event.mentions.length))),
  ]
}

const named = (name: string): Markup => html`<bdi>${name}</bdi>`

function list(title: string, entries: readonly Entry[]): Markup {
  if (entries.length === 0) return html``
  return html`<section><h2>${title} <small>${entries.length}</small></h2><ul>
${entries.map(
  ({ keys, name, notes, count: number, counted }) =>
    html`<li><button type="button" class="entry" data-keys="${keys}" aria-pressed="false"><span class="name" dir="auto">${name}</span><span class="count" aria-label="${counted}">${number}</span>${notes !== '' && html`<span class="notes" dir="auto">${notes}</span>`}</button></li>
`,
)}</ul></section>`
}
