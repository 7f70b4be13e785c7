import type { Extraction } from '../../records'
import { lookupOf } from '../names'
import { counts, eventNotes, eventTitle, personNotes } from '../told'
import { padded, visible, widthOf, wrapped } from './layout'
import type { Style } from './style'

/** A row of a list: what it is called, and what is told of it. */
interface Row {
  readonly name: string
  readonly notes: readonly string[]
}

const GAP = 2
const BAR = 10

/** People, organizations, countries and events, a list each; a list without entries is left out. */
export function entityLines(record: Extraction, style: Style, width: number): string[] {
  const lookup = lookupOf(record)
  const lists: [string, Row[]][] = [
    ['People', record.people.map((person) => ({ name: person.name, notes: [...personNotes(person, lookup), counts(person)] }))],
    ['Organizations', record.organizations.map((o) => ({ name: o.name, notes: [...(o.aliases.length > 0 ? [`also ${o.aliases.join(', ')}`] : []), counts(o)] }))],
    ['Countries', record.countries.map(({ name, code, focus, mentions }) => ({ name, notes: [`${bar(focus)} ${focus.toFixed(2)}`, counts({ mentions, quotes: [] }), code] }))],
    ['Events', record.events.map((event) => ({ name: `${eventTitle(event)}${event.main ? ' ★' : ''}`, notes: eventNotes(event, lookup) }))],
  ]
  return lists.filter(([, rows]) => rows.length > 0).flatMap(([title, rows]) => ['', style.bold(title), ...rowLines(rows, style, width)])
}

const bar = (share: number): string => {
  const filled = Math.round(share * BAR)
  return '■'.repeat(filled) + '·'.repeat(BAR - filled)
}

/** Names in one column, notes in another, both wrapped. */
function rowLines(rows: readonly Row[], style: Style, width: number): string[] {
  const shown = rows.map(({ name, notes }) => ({ name: visible(name), notes: visible(notes.join(' · ')) }))
  const column = Math.min(Math.floor(width * 0.4), shown.reduce((most, { name }) => Math.max(most, widthOf(name)), 0))
  return shown.flatMap(({ name, notes }) => {
    const left = wrapped(name, column)
    const right = wrapped(notes, width - column - 2 * GAP)
    return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
      const note = right[i] ?? ''
      return `${' '.repeat(GAP)}${note === '' ? (left[i] ?? '') : `${padded(left[i] ?? '', column)}${' '.repeat(GAP)}${style.dim(note)}`}`
    })
  })
}
