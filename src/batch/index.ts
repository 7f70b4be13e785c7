import type { Extraction } from '../records'
import { checkBatch, type BatchDocument, type BatchOptions, type BatchResult, type ExtractTask } from './documents'
import { startPool, usualWorkers } from './pool'
import { runBatch } from './run'

export type { BatchDocument, BatchOptions, BatchResult } from './documents'
export type { Options } from '../options'
export type * from '../records/types'

const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './batch-worker.js', import.meta.url)

/**
 * The records of many documents, made on several threads and given in the documents' order. Documents are read only as
 * fast as records are taken, so that any number of them needs little memory; leaving the loop ends the threads.
 *
 * @param documents texts, or objects with a `text` and options of its own, from any iterable
 * @param options those of {@link Options} for every document, `workers` and a `signal` that ends the batch
 * @returns for each document its index, itself, and its `record` or the `error` that stands for it: one that fails does
 *   not stop the others
 * @throws TypeError where an option is unknown or of the wrong kind; in the loop, the signal's reason, and what the
 *   documents' source throws
 * @example
 * for await (const { document, record, error } of extractAll(articles, { workers: 4 })) {
 *   if (error) console.error(document.source.id, error.message)
 *   else save(record)
 * }
 */
export function extractAll<D extends string | BatchDocument>(documents: AsyncIterable<D> | Iterable<D>, options?: BatchOptions): AsyncGenerator<BatchResult<D>, void, undefined> {
  const checked = checkBatch(options, 'extractAll')
  return runBatch(documents, checked, () => startPool<ExtractTask, Extraction>(WORKER, checked.workers ?? usualWorkers()))
}
