import type { Table } from '../exporter'
import { countries } from './countries'
import { events } from './events'
import { people } from './people'
import { quotes } from './quotes'
import type { TableShape } from './table'

export type { ColumnType, TableShape, Value } from './table'

/** The tables that formats of rows write. */
export const TABLE_SHAPES: Readonly<Record<Table, TableShape>> = { quotes, people, countries, events }
