import { startPool, usualWorkers } from '../../batch/pool'
import type { Io } from '../io'
import type { Outcome, Task } from './tasks'

/** What does the tasks: this thread, or several. */
export interface Engine {
  /** Tasks that it takes at once. */
  readonly limit: number
  run(task: Task): Promise<Outcome[]>
  close(): Promise<void>
}

const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './cli-worker.js', import.meta.url)
// So that a thread that is done finds its next task waiting.
const AHEAD = 4

/** Threads: their number, 0 for none beside this one; one a core, from the start or once there is enough to do. */
export type Workers = number | 'all' | 'as needed'

/** Bytes of input below which threads cost more time to start than they save. */
export const SMALL = 200_000

/** What does the tasks. */
export function startEngine(workers: Workers, io: Io): Engine {
  if (workers === 0) return inThisThread(io)
  return workers === 'as needed' ? growing(io) : threads(workers === 'all' ? usualWorkers() : workers)
}

function threads(workers: number): Engine {
  const pool = startPool<Task, Outcome[]>(WORKER, workers)
  return { limit: workers * AHEAD, run: pool.run, close: pool.close }
}

/** This thread, until there was enough to do. */
function growing(io: Io): Engine {
  const alone = inThisThread(io)
  let pool: Engine | null = null
  let seen = 0
  return {
    limit: usualWorkers() * AHEAD,
    async run(task) {
      if (pool === null && seen < SMALL) {
        seen += 'text' in task.found ? task.found.text.length : 0
        return alone.run(task)
      }
      pool ??= threads(usualWorkers())
      return pool.run(task)
    },
    close: async () => pool?.close(),
  }
}

const inThisThread = (io: Io): Engine => ({
  limit: 1,
  async run(task) {
    // Loaded here: where threads work, this one needs no models.
    const { work } = await import('./work')
    return work(task, io)
  },
  close: async () => undefined,
})
