import type { Extraction } from '../records'
import { asError, taskOf, type BatchDocument, type BatchResult, type CheckedBatch, type ExtractTask } from './documents'
import { inOrder } from './ordered'

/** Something that makes records: threads, or this thread. */
export interface Engine {
  readonly workers: number
  run(task: ExtractTask): Promise<Extraction>
  close(): Promise<void>
}

// So that a thread that is done finds its next document waiting.
const AHEAD = 4
/** UTF-16 code units of text held at once, unless a single document has more. */
const HEAVIEST = 16_000_000

/**
 * The records of a batch in its documents' order.
 *
 * @param start makes the engine; called when the first result is asked for
 * @throws the signal's reason once it is aborted; what the documents' source throws
 */
export async function* runBatch<D extends string | BatchDocument>(documents: AsyncIterable<D> | Iterable<D>, { options, signal }: CheckedBatch, start: () => Engine): AsyncGenerator<BatchResult<D>, void, undefined> {
  signal?.throwIfAborted()
  const engine = start()
  let next = 0
  const work = async (document: D): Promise<BatchResult<D>> => {
    const index = next++
    try {
      return { index, document, record: await engine.run(taskOf(document, options, 'extractAll')) }
    } catch (error) {
      return { index, document, error: asError(error) }
    }
  }
  const weigh = (document: D): number => (typeof document === 'string' ? document.length : (document?.text?.length ?? 0))
  try {
    yield* inOrder(documents, work, { limit: engine.workers * AHEAD, weigh, heaviest: HEAVIEST, signal })
  } finally {
    await engine.close()
  }
}
