import { exporterNamed, type ExportDocument } from '../../export'
import { extract } from '../../extract'
import { documentsOf, type FailedItem, type InputItem } from '../inputs'
import { reasonOf, type Io } from '../io'
import { filed } from './filed'
import { withinLimits } from './limits'
import type { FormatSettings, Outcome, Piece, Task } from './tasks'

/** Reads a file where it has to, makes the records, and makes of them what is written. Throws nothing. */
export async function work(task: Task, io: Io | null): Promise<Outcome[]> {
  const { found } = task
  if (!('file' in found)) return [made(found, task)]
  const outcomes: Outcome[] = []
  for await (const item of documentsOf(found.file, io ?? NO_STREAMS)) outcomes.push(doneWith(withinLimits(item), task))
  return outcomes
}

const doneWith = (item: InputItem | FailedItem, task: Task): Outcome => ('reason' in item ? item : made(item, task))

// A thread reads files alone.
const NO_STREAMS = {} as Io

function made(item: InputItem, { position, many, settings, found }: Task): Outcome {
  try {
    return settings.format === null ? filed(item, settings, 'file' in found ? found.file.path : null) : written(item, settings, many, position)
  } catch (error) {
    return { name: item.name, reason: `cannot be extracted: ${reasonOf(error)}`, missing: false }
  }
}

function written({ text, source, carried = false }: InputItem, { format, options, show }: FormatSettings, many: boolean, position: number): Piece {
  const record = extract(text, { ...options, source })
  const document: ExportDocument = { record: carried ? { ...record, text } : record, text }
  const exporter = exporterNamed(format)!
  const piece = many ? exporter.many.item(document, show, position) : exporter.one(document, show)
  return { bytes: new TextEncoder().encode(piece), size: Buffer.byteLength(text), ...(exporter.beside ? { beside: exporter.beside.content(document) } : {}) }
}
