import { extract } from '../extract'
import { checkBatch, type BatchDocument, type BatchOptions, type BatchResult } from './documents'
import { runBatch } from './run'

export type { BatchDocument, BatchOptions, BatchResult } from './documents'
export type { Options } from '../options'
export type * from '../records/types'

/** Lets the page do what it must between two documents. */
const breathe = async (): Promise<void> => new Promise((done) => setTimeout(done, 0))

/**
 * The records of many documents, made one after another in the page's own thread, which is let go between them; otherwise
 * the same as in Node.
 *
 * @param documents texts, or objects with a `text` and options of its own, from any iterable
 * @param options those of {@link Options} for every document, and a `signal` that ends the batch; `workers` means nothing here
 * @returns for each document its index, itself, and its `record` or the `error` that stands for it
 * @throws TypeError where an option is unknown or of the wrong kind; in the loop, the signal's reason, and what the
 *   documents' source throws
 */
export function extractAll<D extends string | BatchDocument>(documents: AsyncIterable<D> | Iterable<D>, options?: BatchOptions): AsyncGenerator<BatchResult<D>, void, undefined> {
  const checked = checkBatch(options, 'extractAll')
  return runBatch(documents, checked, () => ({
    workers: 1,
    async run({ text, options: own }) {
      await breathe()
      return extract(text, own)
    },
    close: async () => undefined,
  }))
}
