import { existsSync } from 'node:fs'
import { normalize } from 'node:path'
import type { Options } from '../options'
import { openStore, StoreError, type Store, type StoredDocument } from '../store'
import { counted, growingFile, identityOf, INTERRUPTED, isBatch, refuseUnwritable, removeFile, survey, takeSteps, workersFor, type GrowingFile, type Taker } from './batch'
import type { Input } from './inputs'
import { codeOf, complain, reasonOf, UsageError, type Io } from './io'
import { streamSink } from './output'

/** What `onrecord index` was told. */
export interface IndexSettings {
  readonly store: string
  readonly inputs: readonly Input[]
  /** Whether the files hold records, as `extract --format jsonl` writes them. */
  readonly records: boolean
  readonly options: Options
  /** Threads; 0 for none beside this one; where not given, as many as suit. */
  readonly workers?: number | undefined
  /** Where failures are written; where not given, beside the store. */
  readonly failures?: string | undefined
}

/** Documents that are written at once, and how long they may wait, in milliseconds. */
const BATCH = 200
const LONGEST = 2000

/**
 * Runs `onrecord index`: documents in, their quotes into the store. Threads read and extract; this one writes, in the documents' order.
 *
 * @returns the exit code: 0 done; 1 some documents failed, each named on standard error or in the file of failures; 130 stopped
 *   by the user
 * @throws UsageError where the store cannot be written or the only file cannot be opened
 */
export async function runIndex({ store: path, inputs, records, options, workers, failures: told }: IndexSettings, io: Io): Promise<number> {
  if (told !== undefined) refuseUnwritable(told)
  const known = survey(inputs)
  const failures = told ?? (isBatch(inputs) ? `${path}.failures.jsonl` : null)
  refuseInputs(path, inputs, known.identities, failures)
  if (io.stdin.isTTY && inputs.some((input) => input.path === null)) complain(io, 'reading standard input; end it with Ctrl-D')
  const store = await inStore(path, () => openStore(path, { write: true }))
  const stop = new AbortController()
  const heardNoMore = io.onInterrupt?.(() => stop.abort())
  const list = failures === null ? null : await growingFile(failures, 0)
  const filing = filingInto(store, path, list)
  try {
    if (failures !== null) await removeFile(failures)
    await takeSteps({
      inputs, survey: known, settings: { format: null, options, records }, workers: workersFor(inputs, known, workers),
      from: { input: 0, item: 0, steps: 0 }, many: () => true, failures, shown: isBatch(inputs),
    }, io, stop.signal, filing)
    await filing.end()
  } finally {
    heardNoMore?.()
    store.close()
    await list?.close()
  }
  const { written, failed, quotes } = filing.point
  if (stop.signal.aborted) complain(io, `stopped after ${counted(written + failed, 'document')}; what was done is in the store, and indexing again adds the rest`)
  await streamSink(io.stdout).write(`indexed ${counted(written, 'document')}, ${counted(quotes, 'quote')} in ${path}\n`)
  return stop.signal.aborted ? INTERRUPTED : failed > 0 ? 1 : 0
}

/** @throws UsageError where what is written would be read as well, or the only file is missing: no store is made then */
function refuseInputs(path: string, inputs: readonly Input[], identities: ReadonlySet<string>, failures: string | null): void {
  const isRead = (file: string): boolean => identities.has(identityOf(file)?.identity ?? '')
  if (isRead(path) || inputs.some((input) => input.path !== null && normalize(input.path) === normalize(path))) throw new UsageError(`${path}: is the store, and cannot be indexed`)
  if (failures !== null && isRead(failures)) throw new UsageError(`${failures}: is read as well; write failures to another file`)
  const [only] = inputs
  if (inputs.length === 1 && only?.path != null && !existsSync(only.path)) throw new UsageError(`${only.name}: no such file`)
}

interface Filing extends Taker {
  readonly point: { readonly written: number; readonly failed: number; readonly quotes: number }
  /** Writes what is left. */
  end(): Promise<void>
}

/** Puts documents into a store, many at once: it is locked only while they are written. */
function filingInto(store: Store, path: string, list: GrowingFile | null): Filing {
  const counts = { written: 0, failed: 0, quotes: 0 }
  let waiting: StoredDocument[] = []
  let since = Date.now()
  const flush = async (): Promise<void> => {
    counts.quotes += await inStore(path, () => (waiting.length === 0 ? 0 : store.put(waiting)))
    waiting = []
    since = Date.now()
  }
  return {
    point: counts,
    async take(_item, outcomes, failures) {
      for (const outcome of outcomes) if ('stored' in outcome) waiting.push(outcome.stored)
      counts.written += outcomes.length - failures.length
      counts.failed += failures.length
      for (const { name, reason } of failures) await list?.append(Buffer.from(`${JSON.stringify({ name, reason })}\n`))
      if (waiting.length >= BATCH || Date.now() - since > LONGEST) await flush()
    },
    end: flush,
  }
}

/** Does something with a store. @throws UsageError that names the file, where the store cannot */
export async function inStore<T>(path: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof StoreError || codeOf(error) !== undefined) throw new UsageError(`${path}: ${reasonOf(error)}`)
    throw error
  }
}
