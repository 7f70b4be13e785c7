import type { ExportOptions } from '../../export'
import type { Options } from '../../options'
import type { StoredDocument } from '../../store'
import type { FailedItem, Input, InputItem } from '../inputs'

/** How every document of a run is read and written: as a format says, or as a store takes it. */
export type WorkSettings = FormatSettings | StoreSettings

/** For a format. */
export interface FormatSettings {
  readonly format: string
  readonly options: Options
  readonly show: ExportOptions
}

/** For a store. */
export interface StoreSettings {
  readonly format: null
  readonly options: Options
  /** Whether what is read is records already, a line of JSON each. */
  readonly records: boolean
}

/** What is done at once: a document that was read, or a file that holds one. */
export interface Task {
  /** Of the document in the batch, from 0. */
  readonly position: number
  readonly found: InputItem | { readonly file: Input }
  /** Whether the file of its results may hold several documents. */
  readonly many: boolean
  readonly settings: WorkSettings
}

/** A record as it is written. */
export interface Piece {
  readonly bytes: Uint8Array
  /** For formats that want a second file: what it holds. */
  readonly beside?: string
  /** Of the text that was read. */
  readonly size: number
}

/** A record as a store takes it. */
export interface Filed {
  readonly stored: StoredDocument
  /** Of what was read. */
  readonly size: number
}

export type Outcome = Piece | Filed | FailedItem
