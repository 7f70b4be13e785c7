import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'

/** Threads that do one kind of work. */
export interface Pool<T, R> {
  readonly workers: number
  /** @throws what the work throws; an Error where the thread itself ends, which a new one follows */
  run(task: T): Promise<R>
  /** Ends the threads, and what they are at. */
  close(): Promise<void>
}

/** As many workers as the processor has cores for this process. */
export const usualWorkers = (): number => availableParallelism()

/**
 * Starts threads.
 *
 * @param file the address of the module that they run, whose default export does the work
 */
export function startPool<T, R>(file: URL, workers: number): Pool<T, R> {
  // From its source, as in the tests, a thread needs the same loader as this one.
  const execArgv = file.pathname.endsWith('.ts') ? ['--import', pathToFileURL(createRequire(file).resolve('tsx')).href] : []
  const pool = new Piscina<T, R>({ filename: file.href, minThreads: workers, maxThreads: workers, execArgv, recordTiming: false })
  // Every task tells its own fault. What is left is nobody's: a thread that ends while idle, which a new one follows, or an
  // answer that was on its way when the pool closed. Without a listener either would end the process.
  pool.on('error', () => undefined)
  return { workers, run: async (task) => pool.run(task).catch(told), close: async () => pool.destroy() }
}

/** Whether a document was too much for its thread's memory, in words. */
function told(error: unknown): never {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  throw code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Error('needs more memory than there is') : error
}
