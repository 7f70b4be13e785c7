import type { Outcome, Task } from './tasks'
import { work } from './work'

/** A thread's work: the records of a task, as they are written. */
export default async function worker(task: Task): Promise<Outcome[]> {
  return work(task, null)
}
