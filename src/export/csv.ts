import Papa from 'papaparse'
import type { Extraction } from '../records'
import type { Exporter, Table, TableOptions } from './exporter'
import { TABLE_SHAPES, type Value } from './tables'

// What spreadsheets take for the beginning of a formula, the wide forms of East Asian keyboards too. A semicolon parts cells
// where the decimal sign is a comma, and what follows it may begin a cell in quotation marks of its own.
const FORMULA = /((?:^|;)[\s"]*)(?=[=+\-@＝＋－＠])/g

/** A value as a cell: on one line, no formula whatever program opens it. Lists are joined by " | ". */
function cell(value: Value): string | number | boolean | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  const text = typeof value === 'string' ? value : value.join(' | ')
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim().replace(FORMULA, "$1'")
}

// RFC 4180: rows end in CRLF, a quotation mark within is doubled.
const written = (rows: readonly (readonly Value[])[]): string =>
  rows.length === 0 ? '' : `${Papa.unparse(rows.map((row) => row.map(cell)), { newline: '\r\n', quotes: (value: unknown) => typeof value === 'string' && value !== '' })}\r\n`

const headOf = (table: Table): string => `${TABLE_SHAPES[table].columns.map(({ name }) => name).join(',')}\r\n`

/**
 * Records as comma-separated values, UTF-8 by RFC 4180, a line of column names first. White space within a cell is one
 * space, and a text that a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @param records one record or several
 * @param options what has a row
 * @returns the lines, each ended by CRLF
 * @example toCsv(extract(text), { table: 'people' }) // 'document,url,…\r\n'
 */
export function toCsv(records: Extraction | readonly Extraction[], options: TableOptions = {}): string {
  const { table = 'quotes' } = options
  const list = Array.isArray(records) ? (records as readonly Extraction[]) : [records as Extraction]
  return headOf(table) + list.map((record) => written(TABLE_SHAPES[table].rows(record))).join('')
}

const csvOf = (table: Table): Omit<Exporter, 'tables'> => ({
  name: table === 'quotes' ? 'csv' : `csv:${table}`,
  summary: 'comma-separated values, a row a quote, or what --table says',
  mediaType: 'text/csv',
  extension: '.csv',
  one: ({ record }) => toCsv(record, { table }),
  many: { open: headOf(table), item: ({ record }) => written(TABLE_SHAPES[table].rows(record)), between: '', close: '' },
})

const quotes = csvOf('quotes')

export const csv: Exporter = { ...quotes, tables: { quotes, people: csvOf('people'), countries: csvOf('countries'), events: csvOf('events') } }
