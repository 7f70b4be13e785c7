import { inOrder } from '../../batch/ordered'
import { isWhole, type FailedItem, type Input } from '../inputs'
import { complain, reasonOf, UsageError, type Io } from '../io'
import { SMALL, startEngine, type Engine, type Workers } from './engine'
import { itemsOf, type Item } from './items'
import { counted, startProgress } from './progress'
import { standingOf } from './standing'
import type { Survey } from './survey'
import type { Outcome, Task, WorkSettings } from './tasks'

/** The steps of a batch, whatever becomes of their results. */
export interface Steps {
  readonly inputs: readonly Input[]
  readonly survey: Survey
  readonly settings: WorkSettings
  readonly workers: Workers
  /** Where to begin, and how many steps lie before it. */
  readonly from: { readonly input: number; readonly item: number; readonly steps: number }
  /** Whether there may be more than one document in an input's result. */
  readonly many: (input: number) => boolean
  /** The file that has all failures; null where they are told alone. */
  readonly failures: string | null
  /** Whether to show how the batch stands. */
  readonly shown: boolean
}

/** Takes what the steps give, in their order. */
export interface Taker {
  /** What was taken so far. */
  readonly point: { readonly written: number; readonly failed: number }
  take(item: Item, outcomes: readonly Outcome[], failures: readonly FailedItem[]): Promise<void>
}

/** UTF-16 code units of text held at once, unless a single document has more. */
const HEAVIEST = 16_000_000

/** Whether there may be more than one document in the inputs. */
export const isBatch = (inputs: readonly Input[]): boolean => inputs.length > 1 || inputs.some(({ kind }) => !isWhole(kind))

/** Threads for a batch: those that were asked for, else as many as suit. */
export const workersFor = (inputs: readonly Input[], { total }: Survey, asked: number | undefined): Workers => (!isBatch(inputs) ? 0 : (asked ?? (total < SMALL ? 'as needed' : 'all')))

/**
 * Does all steps, until the user stops it: what is in work then is finished and taken.
 *
 * @throws UsageError where the only file cannot be opened; what the taker throws
 */
export async function takeSteps(steps: Steps, io: Io, stop: AbortSignal, taker: Taker): Promise<void> {
  const { settings } = steps
  const standing = standingOf(steps, taker)
  const engine = startEngine(steps.workers, io)
  const progress = steps.shown ? startProgress(io, standing.now) : null
  const tell = failureTeller(steps, io, taker, progress?.drawn ?? false)
  const items = itemsOf(steps.inputs, io, steps.from, standing.opened, settings.format === null && settings.records)
  // Standard input may stay open, and nothing more come.
  stop.addEventListener('abort', () => io.stdin.destroy(), { once: true })
  try {
    for await (const { item, outcomes } of inOrder(items, doing(steps, engine), { limit: engine.limit, weigh: weightOf, heaviest: HEAVIEST, stop })) {
      const failures = outcomes.filter((outcome) => 'reason' in outcome)
      for (const failure of failures) tell(failure)
      await taker.take(item, outcomes, failures)
      standing.took(item, outcomes)
    }
  } finally {
    progress?.end()
    await engine.close()
  }
  tell(null)
}

const weightOf = ({ found }: Item): number => ('text' in found ? found.text.length : 0)

/** What is done with an item: a failure of its thread is the item's own. */
function doing({ settings, many, from }: Steps, engine: Engine): (item: Item) => Promise<{ item: Item; outcomes: Outcome[] }> {
  let position = from.steps
  return async (item) => {
    const { found, input } = item
    if ('reason' in found) {
      position++
      return { item, outcomes: [found] }
    }
    const task: Task = { position: position++, found, settings, many: many(input) }
    const name = 'file' in found ? found.file.name : found.name
    return { item, outcomes: await engine.run(task).catch((error: unknown) => [{ name, reason: `cannot be extracted: ${reasonOf(error)}`, missing: false }]) }
  }
}

const MOST_TOLD = 20

/** Tells of failures on standard error: all, where no file has them. @throws UsageError where the only file is missing */
function failureTeller({ inputs, failures: file }: Steps, io: Io, taker: Taker, drawn: boolean): (failure: FailedItem | null) => void {
  const most = file === null ? Infinity : drawn ? 0 : MOST_TOLD
  let told = 0
  return (failure) => {
    if (failure === null) {
      if (told > most) complain(io, `${counted(told, 'document')} failed; all are in ${file}`)
      return
    }
    if (failure.missing && inputs.length === 1 && told === 0 && taker.point.written === 0) throw new UsageError(`${failure.name}: ${failure.reason}`)
    if (told++ < most) complain(io, `${failure.name}: ${failure.reason}`)
  }
}
