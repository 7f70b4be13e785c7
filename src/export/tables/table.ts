import type { Extraction } from '../../records'
import { lookupOf, type Lookup } from '../names'

export type Value = string | number | boolean | null | readonly string[]
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'list'

/** One document, and what its rows are read with. */
export interface Context {
  readonly record: Extraction
  readonly lookup: Lookup
}

/** A column and how its value is read off a row's record. */
export interface Column<Row> {
  readonly name: string
  readonly type: ColumnType
  of(row: Row, context: Context): Value
}

/** A table of flat rows, for formats that know nothing else. */
export interface TableShape {
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[]
  /** A record's rows, each with a value a column. */
  rows(record: Extraction): Value[][]
}

/** What every row says of its document. */
const DOCUMENT: readonly Column<unknown>[] = [
  { name: 'document', type: 'text', of: (_row, { record }) => record.source.id ?? null },
  { name: 'url', type: 'text', of: (_row, { record }) => record.source.url ?? null },
  { name: 'title', type: 'text', of: (_row, { record }) => record.source.title ?? null },
  { name: 'author', type: 'text', of: (_row, { record }) => record.source.author ?? null },
  { name: 'published', type: 'text', of: (_row, { record }) => record.source.published ?? null },
  { name: 'language', type: 'text', of: (_row, { record }) => record.language },
]

/** Makes a table of what a record holds a list of. */
export function table<Row>(listOf: (record: Extraction) => readonly Row[], own: readonly Column<Row>[]): TableShape {
  const columns: readonly Column<Row>[] = [...DOCUMENT, ...own]
  return {
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows(record) {
      const context = { record, lookup: lookupOf(record) }
      return listOf(record).map((row) => columns.map((column) => column.of(row, context)))
    },
  }
}

/** What ids and codes stand for; one that stands for nothing is left out. */
export const namesOf = (ids: readonly string[], { lookup }: Context): string[] => ids.flatMap((id) => lookup.names.get(id) ?? [])
