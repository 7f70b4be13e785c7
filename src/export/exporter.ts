import type { Extraction } from '../records'

/** A record and the text that its offsets count in. */
export interface ExportDocument {
  readonly record: Extraction
  /** The text as the caller gave it; `record.text` where the record carries its own. */
  readonly text: string
}

/** What the place that shows a record is like; formats for machines ignore it. */
export interface ExportOptions {
  /** Whether ANSI colours are understood there. */
  readonly color: boolean
  /** Columns of a terminal's line. */
  readonly width: number
}

/** What a format of rows can hold a row for. */
export type Table = 'quotes' | 'people' | 'countries' | 'events'
/** All of them; the first is the usual one. */
export const TABLES: readonly Table[] = ['quotes', 'people', 'countries', 'events']

/** What a format of rows is told. */
export interface TableOptions {
  /** What has a row; `quotes` where it is not told. */
  readonly table?: Table
}

/** Makes bytes of what an exporter wrote, for formats that are no text. Its calls come in order, one after the other. */
export interface Encoder {
  /** @param piece what `one` or an `item` gave: its bytes, or none yet */
  add(piece: string): Uint8Array
  /** The bytes that end the file. */
  end(): Uint8Array
}

/** A format that records can be written in: one file in this room and one line in the table. */
export interface Exporter {
  /** What `--format` takes; with a colon and the table's name behind for one of its tables. */
  readonly name: string
  /** One line for the help. */
  readonly summary: string
  readonly mediaType: string
  /** Of its files, with the dot. */
  readonly extension: string
  /** For formats of rows: the format with a row for each of something; `quotes` is the exporter itself. */
  readonly tables?: Readonly<Record<Table, Exporter>>
  /** For formats that want a second file beside each document's, and so one file a document: what it holds. */
  readonly beside?: { readonly extension: string; content(document: ExportDocument): string }
  /** For formats that are no text: what turns the pieces, which are text lines, into the file. Loads what it needs. */
  readonly encoder?: () => Promise<Encoder>
  /** A whole file with one document. */
  one(document: ExportDocument, options: ExportOptions): string
  /** A file with any number of documents, piece by piece, so that it can be streamed. */
  readonly many: {
    readonly open: string
    /** @param position of the document in the file, from 0 */
    item(document: ExportDocument, options: ExportOptions, position: number): string
    readonly between: string
    readonly close: string
  }
}
