import { inOrder } from '../../batch/ordered'
import type { FailedItem } from '../inputs'
import { complain, reasonOf, UsageError, type Io } from '../io'
import { startEngine, type Engine } from './engine'
import { itemsOf, type Item } from './items'
import { makeFolder, removeFile } from './part'
import type { Plan } from './plan'
import { counted, startProgress } from './progress'
import { standingOf } from './standing'
import type { Outcome, Task } from './work'
import { startWriter, type Writer } from './writer'

const DONE = 0
const FAILED = 1
const INTERRUPTED = 130

/** UTF-16 code units of text held at once, unless a single document has more. */
const HEAVIEST = 16_000_000
const JOURNALED_EACH = 500

/**
 * Runs a batch.
 *
 * @returns the exit code
 * @throws UsageError where the only file cannot be opened or the output cannot be written; what is done until then stays in
 *   the journal
 */
export async function runPlan(plan: Plan, io: Io): Promise<number> {
  const { settings, place, journal, from, fingerprint } = plan
  if (plan.complete) {
    complain(io, `${settings.output}: is complete: ${counted(from.written, 'document')}${from.failed === 0 ? '' : `, ${from.failed} failed`}`)
    return from.failed > 0 ? FAILED : DONE
  }
  if (from.steps > 0) complain(io, `going on after ${counted(from.written + from.failed, 'document')}`)
  else if (place.failures !== null) await removeFile(place.failures)
  if (place.folder !== null) await makeFolder(place.folder)
  const keep = async (writer: Writer, complete: boolean): Promise<void> => {
    await writer.settle()
    await journal?.write({ fingerprint, point: writer.point, complete })
  }
  const writer = await startWriter(plan, io)
  const stop = new AbortController()
  const heardNoMore = io.onInterrupt?.(() => stop.abort())
  try {
    await keep(writer, false)
    await writeAll(plan, io, writer, stop.signal, async () => keep(writer, false))
    if (stop.signal.aborted && journal !== null) return await stopped(writer, io, async () => keep(writer, false))
    await writer.end()
    if (settings.resume) await keep(writer, true)
    else await journal?.remove()
  } finally {
    heardNoMore?.()
    await writer.close()
  }
  return stop.signal.aborted ? INTERRUPTED : writer.point.failed > 0 ? FAILED : DONE
}

async function stopped({ point }: Writer, io: Io, keep: () => Promise<void>): Promise<number> {
  await keep()
  complain(io, `stopped after ${counted(point.written + point.failed, 'document')}; --resume goes on`)
  return INTERRUPTED
}

/** Does and writes all that is left, until the user stops it. */
async function writeAll(plan: Plan, io: Io, writer: Writer, stop: AbortSignal, keep: () => Promise<void>): Promise<void> {
  const { settings, batch } = plan
  const standing = standingOf(plan, writer)
  const engine = startEngine(plan.workers, io)
  const progress = batch && settings.output !== null ? startProgress(io, standing.now) : null
  const tell = failureTeller(plan, io, writer, progress?.drawn ?? false)
  const items = itemsOf(settings.inputs, io, plan.from, standing.opened)
  // Standard input may stay open, and nothing more come.
  stop.addEventListener('abort', () => io.stdin.destroy(), { once: true })
  let kept = Date.now()
  try {
    for await (const { item, outcomes } of inOrder(items, doing(plan, engine), { limit: engine.limit, weigh: weightOf, heaviest: HEAVIEST, stop })) {
      const failures = outcomes.filter((outcome) => 'reason' in outcome)
      const pieces = outcomes.filter((outcome) => 'bytes' in outcome)
      for (const failure of failures) tell(failure)
      await writer.take(item, pieces.map(({ bytes }) => bytes), failures)
      standing.took(item, pieces)
      if (Date.now() - kept < JOURNALED_EACH) continue
      await keep()
      kept = Date.now()
    }
  } finally {
    progress?.end()
    await engine.close()
  }
  tell(null)
}

const weightOf = ({ found }: Item): number => ('text' in found ? found.text.length : 0)

/** What is done with an item: a failure of its thread is the item's own. */
function doing({ work: settings, many, from }: Plan, engine: Engine): (item: Item) => Promise<{ item: Item; outcomes: Outcome[] }> {
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
function failureTeller({ settings, place: { failures: file } }: Plan, io: Io, writer: Writer, drawn: boolean): (failure: FailedItem | null) => void {
  const most = file === null ? Infinity : drawn ? 0 : MOST_TOLD
  let told = 0
  return (failure) => {
    if (failure === null) {
      if (told > most) complain(io, `${counted(told, 'document')} failed; all are in ${file}`)
      return
    }
    if (failure.missing && settings.inputs.length === 1 && told === 0 && writer.point.written === 0) throw new UsageError(`${failure.name}: ${failure.reason}`)
    if (told++ < most) complain(io, `${failure.name}: ${failure.reason}`)
  }
}
