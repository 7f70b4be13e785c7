import { writeBeside } from '../beside'
import { complain, type Io } from '../io'
import { makeFolder, removeFile } from './part'
import type { Plan } from './plan'
import { counted } from './progress'
import { takeSteps, type Steps, type Taker } from './steps'
import { startWriter, type Writer } from './writer'

const DONE = 0
const FAILED = 1
/** The exit code of a batch that the user stopped. */
export const INTERRUPTED = 130

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
    await takeSteps(stepsOf(plan), io, stop.signal, takerOf(plan, writer, async () => keep(writer, false)))
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

const stepsOf = ({ settings: { inputs, output }, survey, work, workers, from, many, place, batch }: Plan): Steps => ({
  inputs, survey, settings: work, workers, from, many, failures: place.failures, shown: batch && output !== null,
})

/** Writes what the steps give, and says now and then how far it has come. */
function takerOf({ settings, place }: Plan, writer: Writer, keep: () => Promise<void>): Taker {
  let kept = Date.now()
  return {
    get point() { return writer.point },
    async take(item, outcomes, failures) {
      const pieces = outcomes.filter((outcome) => 'bytes' in outcome)
      await writer.take(item, pieces.map(({ bytes }) => bytes), failures)
      for (const { beside } of pieces) if (beside !== undefined) await writeBeside(settings.exporter, beside, place.partOf(item.input), settings.inputs)
      if (Date.now() - kept < JOURNALED_EACH) return
      await keep()
      kept = Date.now()
    },
  }
}
