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

/** A format that records can be written in: one file in this room and one line in the table. */
export interface Exporter {
  /** What `--format` takes. */
  readonly name: string
  /** One line for the help. */
  readonly summary: string
  readonly mediaType: string
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
