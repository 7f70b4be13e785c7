import { normalize } from 'node:path'
import { extract } from '../extract'
import type { Options } from '../options'
import { openStore, StoreError, type Indexed, type Store } from '../store'
import { documentsOf, type FailedItem, type Input, type InputItem } from './inputs'
import { complain, reasonOf, UsageError, type Io } from './io'
import { recordsIn } from './record-lines'

/** What `onrecord index` was told. */
export interface IndexSettings {
  readonly store: string
  readonly inputs: readonly Input[]
  /** Whether the files hold records, as `extract --format jsonl` writes them. */
  readonly records: boolean
  readonly options: Options
}

/** Documents that are written at once, and how long they may wait, in milliseconds. */
const BATCH = 200
const LONGEST = 2000

/**
 * Runs `onrecord index`: documents in, their quotes into the store.
 *
 * @returns the exit code: 0 done; 1 some documents failed, each named on standard error
 * @throws UsageError where the store cannot be written or the only file cannot be opened
 */
export async function runIndex({ store: path, inputs, records, options }: IndexSettings, io: Io): Promise<number> {
  if (inputs.some((input) => input.path !== null && normalize(input.path) === normalize(path))) throw new UsageError(`${path}: is the store, and cannot be indexed`)
  const store = await inStore(path, () => openStore(path, { write: true }))
  const counts = { documents: 0, quotes: 0, failed: 0 }
  if (io.stdin.isTTY && inputs.some((input) => input.path === null)) complain(io, 'reading standard input; end it with Ctrl-D')
  try {
    const batch = batchInto(store)
    for (const input of inputs) {
      for await (const found of records ? recordsIn(input, io) : documentsOf(input, io)) {
        const indexed = 'text' in found ? indexedOf(found, input, options) : found
        if ('reason' in indexed) {
          if (indexed.missing && inputs.length === 1 && counts.documents === 0) throw new UsageError(`${indexed.name}: ${indexed.reason}`)
          complain(io, `${indexed.name}: ${indexed.reason}`)
          counts.failed++
        } else {
          counts.documents++
          counts.quotes += await inStore(path, () => batch.add(indexed))
        }
      }
    }
    counts.quotes += await inStore(path, () => batch.flush())
  } finally {
    store.close()
  }
  io.stdout.write(`${summary(counts)} in ${path}\n`)
  return counts.failed > 0 ? 1 : 0
}

const summary = ({ documents, quotes }: { documents: number; quotes: number }): string =>
  `indexed ${documents} ${documents === 1 ? 'document' : 'documents'}, ${quotes} ${quotes === 1 ? 'quote' : 'quotes'}`

function indexedOf({ name, text, source }: InputItem, input: Input, options: Options): Indexed | FailedItem {
  try {
    // The same file is the same document, however its path is written.
    const key = source.id === undefined ? (source.url ?? name) : source.id === input.path ? normalize(source.id) : source.id
    return { key, record: extract(text, { ...options, source }) }
  } catch (error) {
    return { name, reason: `cannot be extracted: ${reasonOf(error)}`, missing: false }
  }
}

/** Collects documents: the store is locked only while many are written at once. */
function batchInto(store: Store): { add(document: Indexed): number; flush(): number } {
  let waiting: Indexed[] = []
  let since = Date.now()
  const flush = (): number => {
    const written = waiting.length === 0 ? 0 : store.put(waiting)
    waiting = []
    since = Date.now()
    return written
  }
  return {
    flush,
    add(document) {
      waiting.push(document)
      return waiting.length >= BATCH || Date.now() - since > LONGEST ? flush() : 0
    },
  }
}

/** Does something with a store. @throws UsageError that names the file, where the store cannot */
export async function inStore<T>(path: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof StoreError) throw new UsageError(`${path}: ${error.message}`)
    throw error
  }
}
