import type { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import type { Extraction } from '../records'
import type { Encoder, Exporter, Table, TableOptions } from './exporter'
import { TABLE_SHAPES, type ColumnType, type TableShape, type Value } from './tables'

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema']

/** Rows of a row group: enough to pack well, few enough to hold. */
const GROUP_ROWS = 20_000
/** Letters of the lines that make up a row group at most. */
const GROUP_SIZE = 16_000_000

const TYPES: Readonly<Record<Exclude<ColumnType, 'list'>, Omit<Schema[number], 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, integer: { type: 'INT32' }, number: { type: 'DOUBLE' }, boolean: { type: 'BOOLEAN' },
}

function schemaOf({ columns }: TableShape): Schema {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(({ name, type }): Schema =>
      type === 'list'
        ? [
          { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
          { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
          { name: 'element', repetition_type: 'REQUIRED', ...TYPES.text },
        ]
        : [{ name, repetition_type: 'OPTIONAL', ...TYPES[type] }]),
  ]
}

/** Gathers rows, and writes a row group whenever there are enough: no more than one is held. */
async function encoderOf(table: Table): Promise<Encoder> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const shape = TABLE_SHAPES[table]
  const bytes: ByteWriter = new ByteWriter()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(shape), createdBy: 'onrecord' })
  let rows: Value[][] = []
  let size = 0
  const writeGroup = (): void => {
    if (rows.length > 0) void writer.write({ columnData: shape.columns.map(({ name }, i) => ({ name, data: rows.map((row) => row[i] ?? null) })), rowGroupSize: rows.length })
    rows = []
    size = 0
  }
  const taken = (): Uint8Array => {
    const written = bytes.getBytes().slice()
    bytes.index = 0
    return written
  }
  return {
    add(piece) {
      for (const line of piece.split('\n')) if (line !== '') rows.push(JSON.parse(line) as Value[])
      size += piece.length
      if (rows.length >= GROUP_ROWS || size >= GROUP_SIZE) writeGroup()
      return taken()
    },
    end() {
      writeGroup()
      void writer.finish()
      return taken()
    },
  }
}

/** A document's rows as JSON lines, which the encoder reads. */
const rowLines = (record: Extraction, table: Table): string => TABLE_SHAPES[table].rows(record).map((row) => `${JSON.stringify(row)}\n`).join('')

/**
 * Records as a Parquet file (Snappy), the columns those of {@link toCsv}, lists as lists.
 *
 * @param records one record or several
 * @param options what has a row
 * @returns the bytes of the file
 */
export async function toParquet(records: Extraction | readonly Extraction[], options: TableOptions = {}): Promise<Uint8Array> {
  const { table = 'quotes' } = options
  const encoder = await encoderOf(table)
  const list = Array.isArray(records) ? (records as readonly Extraction[]) : [records as Extraction]
  const parts = [...list.map((record) => encoder.add(rowLines(record, table))), encoder.end()]
  const file = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

const parquetOf = (table: Table): Omit<Exporter, 'tables'> => ({
  name: table === 'quotes' ? 'parquet' : `parquet:${table}`,
  summary: 'Parquet, for column stores and data frames, a row a quote, or what --table says',
  mediaType: 'application/vnd.apache.parquet',
  extension: '.parquet',
  encoder: () => encoderOf(table),
  one: ({ record }) => rowLines(record, table),
  many: { open: '', item: ({ record }) => rowLines(record, table), between: '', close: '' },
})

const quotes = parquetOf('quotes')

export const parquet: Exporter = { ...quotes, tables: { quotes, people: parquetOf('people'), countries: parquetOf('countries'), events: parquetOf('events') } }
