import { EXPORTERS, type ExportDocument, type ExportOptions } from '../../export'
import { extract } from '../../extract'
import type { Options } from '../../options'
import { documentsOf, type FailedItem, type Input, type InputItem } from '../inputs'
import { reasonOf, type Io } from '../io'

/** How every document of a run is read and written. */
export interface WorkSettings {
  readonly format: string
  readonly options: Options
  readonly show: ExportOptions
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
  /** Of the text that was read. */
  readonly size: number
}

export type Outcome = Piece | FailedItem

// Memory and time grow with the text: 200 MB and 5 s a million characters. A long novel has three million.
const LONGEST = 5_000_000

/** Reads a file where it has to, makes the records, and writes them as the format says. Throws nothing. */
export async function work(task: Task, io: Io | null): Promise<Outcome[]> {
  const { found } = task
  if (!('file' in found)) return [written(found, task)]
  const outcomes: Outcome[] = []
  for await (const item of documentsOf(found.file, io ?? NO_STREAMS)) outcomes.push('reason' in item ? item : written(item, task))
  return outcomes
}

// A thread reads files alone.
const NO_STREAMS = {} as Io

function written({ name, text, source, carried = false }: InputItem, { position, many, settings }: Task): Outcome {
  const { format, options, show } = settings
  try {
    if (text.length > LONGEST) throw new Error(`too large: a document may have ${LONGEST / 1_000_000} million characters`)
    const record = extract(text, { ...options, source })
    const document: ExportDocument = { record: carried ? { ...record, text } : record, text }
    const exporter = EXPORTERS.find((known) => known.name === format)!
    const piece = many ? exporter.many.item(document, show, position) : exporter.one(document, show)
    return { bytes: new TextEncoder().encode(piece), size: Buffer.byteLength(text) }
  } catch (error) {
    return { name, reason: `cannot be extracted: ${reasonOf(error)}`, missing: false }
  }
}
