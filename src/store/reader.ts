import type { StoredQuote } from './entries'
import { joinProfiles } from './persons'
import type { Telling } from './same'
import { numberOf, textOf, type Prepared, type Row, type Sqlite, type Values } from './sqlite'

/** Copies of one quote that are looked at. */
const COPIES_MOST = 1000

/** A document that a quote stands in. */
export interface Source {
  readonly document: string
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
  readonly quote: StoredQuote
}

/** Single rows of the tables, read by statements that are prepared once. */
export interface Reader {
  quote(number: number): { readonly same: string; readonly confidence: number }
  /** The tellings of the same words within a range of numbers, oldest first; `number`'s is among them. */
  copies(same: string, number: number, range: readonly [number, number]): Telling[]
  source(telling: Telling): Source
  finish(): void
}

/** Makes a reader. */
export function readerOf(db: Sqlite): Reader {
  const prepared: Prepared[] = []
  const rowsOf = (sql: string): ((values: Values) => Row[]) => {
    const statement = db.prepare(sql)
    prepared.push(statement)
    return (values) => statement.all(values)
  }
  const quote = rowsOf('select same, confidence from quote where id = ?')
  const copies = rowsOf(`select id, person, record from quote where same = ? and id between ? and ? order by id limit ${COPIES_MOST}`)
  const one = rowsOf('select id, person, record from quote where id = ?')
  const source = rowsOf('select key, title, url, published from document where id = (select document from quote where id = ?)')
  const personKey = personKeys(rowsOf('select id, name, country, titles from person where name = (select name from person where id = ?)'))
  const telling = (row: Row): Telling => ({ number: numberOf(row['id']), quote: JSON.parse(textOf(row['record'])) as StoredQuote, person: row['person'] == null ? null : personKey(numberOf(row['person'])) })
  return {
    quote: (number) => {
      const row = quote([number])[0]
      return { same: textOf(row?.['same']), confidence: numberOf(row?.['confidence']) }
    },
    copies: (same, number, [from, to]) => {
      const rows = copies([same, from, to])
      return (rows.some(({ id }) => numberOf(id) === number) ? rows : [...rows, ...one([number])]).map(telling)
    },
    source: ({ number, quote: told }) => {
      const row = source([number])[0]
      const cell = (name: string): string | null => (row?.[name] == null ? null : textOf(row[name]))
      return { document: textOf(row?.['key']), title: cell('title'), url: cell('url'), published: cell('published'), quote: told }
    },
    finish: () => prepared.forEach((statement) => statement.finalize()),
  }
}

/** Keys of persons, joined a name at a time, when one is asked for. */
function personKeys(profiles: (values: Values) => Row[]): (id: number) => string | null {
  const keys = new Map<number, string>()
  return (id) => {
    if (!keys.has(id)) {
      const rows = profiles([id]).map((row) => ({ id: numberOf(row['id']), name: textOf(row['name']), country: textOf(row['country']), titles: JSON.parse(textOf(row['titles'])) as string[] }))
      for (const [profile, key] of joinProfiles(rows)) keys.set(profile, key)
    }
    return keys.get(id) ?? null
  }
}
