import { checkOptions, type Options } from '../options'
import type { Extraction } from '../records'

/** A document of a batch: its text, and options of its own, which go before the batch's. */
export interface BatchDocument extends Options {
  text: string
}

/** What a batch takes beside its documents. */
export interface BatchOptions extends Options {
  /** Threads, in Node; one a core where not given. A browser reads in the page's own thread. */
  workers?: number
  /** Ends the batch: the iteration throws the signal's reason, and the threads end. */
  signal?: AbortSignal
}

/** The record of a document, or why there is none. */
export type BatchResult<D extends string | BatchDocument = string | BatchDocument> = {
  /** The document's place in the batch, from 0. */
  index: number
  /** The document as it was given. */
  document: D
} & ({ record: Extraction; error?: undefined } | { record?: undefined; error: Error })

/** What a thread is given. */
export interface ExtractTask {
  readonly text: string
  readonly options: Options
}

/** A batch's options apart. */
export interface CheckedBatch {
  readonly options: Options
  readonly workers: number | null
  readonly signal: AbortSignal | undefined
}

/** @throws TypeError where an option is unknown or of the wrong kind */
export function checkBatch(given: BatchOptions | undefined, caller: string): CheckedBatch {
  const { workers, signal, ...options } = given ?? {}
  checkOptions(options, caller)
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1)) throw new TypeError(`${caller}: option "workers" must be a whole number from 1, got ${String(workers)}`)
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new TypeError(`${caller}: option "signal" must be an AbortSignal`)
  return { options, workers: workers ?? null, signal }
}

/** A document as a thread takes it. @throws TypeError where it is none */
export function taskOf(document: string | BatchDocument, bound: Options, caller: string): ExtractTask {
  if (typeof document === 'string') return { text: document, options: bound }
  if (typeof document !== 'object' || document === null) throw new TypeError(`${caller}: a document must be a text or an object with one, got ${document === null ? 'null' : typeof document}`)
  const { text, ...own } = document
  if (typeof text !== 'string') throw new TypeError(`${caller}: a document's text must be a string, got ${typeof text}`)
  // A date of the document goes before one bound with a source, as in createExtractor.
  const { published: _, ...source } = bound.source ?? {}
  const options = { ...bound, ...(own.published !== undefined && bound.source ? { source } : {}), ...own }
  checkOptions(options, caller)
  return { text, options }
}

/** What was thrown, as an Error. */
export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)))
