import { refuseSeveral } from '../beside'
import { UsageError, type Io } from '../io'
import { terminalOptions } from '../terminal'
import type { Workers } from './engine'
import { isWhole } from './items'
import { BEGINNING, journalAt, type Entry, type Journal, type Point } from './journal'
import { refuseUnwritable } from './part'
import { placeOf, type Place } from './places'
import type { ExtractSettings } from './settings'
import { isBatch, workersFor } from './steps'
import { fingerprint, identityOf, survey, type Survey } from './survey'
import type { WorkSettings } from './tasks'

/** A batch before it runs: everything is settled that can be told beforehand. */
export interface Plan {
  readonly settings: ExtractSettings
  readonly work: WorkSettings
  readonly survey: Survey
  readonly place: Place
  /** Whether there may be more than one document, and whether there may be in an input's result file. */
  readonly batch: boolean
  readonly many: (input: number) => boolean
  readonly workers: Workers
  readonly journal: Journal | null
  readonly fingerprint: string
  /** Where to begin. */
  readonly from: Point
  /** Whether an earlier run has done it all. */
  readonly complete: boolean
}

/** @throws UsageError where the batch cannot go on, or would write over what it reads */
export async function planBatch(settings: ExtractSettings, io: Io): Promise<Plan> {
  const { inputs, exporter, output, options } = settings
  if (settings.resume && exporter.encoder) throw new UsageError(`${exporter.name} is written as a whole and cannot be gone on with; leave out --resume`)
  if (settings.failures !== undefined) refuseUnwritable(settings.failures)
  const known = survey(inputs)
  const batch = isBatch(inputs)
  const usual = placeOf(output, settings.failures ?? null, inputs, known, exporter)
  const place = batch || settings.failures !== undefined ? usual : { ...usual, failures: null }
  if (exporter.beside && (place.folder === null ? batch : inputs.some(({ kind }) => !isWhole(kind)))) refuseSeveral(exporter)
  const work: WorkSettings = { format: exporter.name, options, show: terminalOptions(io, output !== null) }
  const journal = batch && place.journal !== null ? journalAt(place.journal) : null
  const named = fingerprint(inputs, known, { version: io.version, work, folder: place.folder !== null })
  const entry = settings.resume && journal !== null ? await journal.read() : null
  if (entry !== null && entry.fingerprint !== named) throw new UsageError(`${output}: was begun with other files or options; begin anew without --resume`)
  if (settings.resume && batch && entry === null) refuseUnknown(output!, place)
  return {
    settings, work, survey: known, place, batch, journal, fingerprint: named,
    // In a folder a file has as many documents as its input; elsewhere one file has all.
    many: (input) => (place.folder !== null ? !isWhole(inputs[input]!.kind) : batch),
    workers: workersFor(inputs, known, settings.workers),
    ...beginning(entry),
  }
}

const beginning = (entry: Entry | null): Pick<Plan, 'from' | 'complete'> => ({ from: entry?.point ?? BEGINNING, complete: entry?.complete ?? false })

/** Without a journal, a file may be anything: begun anew, it would be lost. */
function refuseUnknown(output: string, { folder, journal }: Place): void {
  if (journal === null) throw new UsageError(`${output}: is no file that could be gone on with; leave out --resume`)
  if (folder === null && identityOf(output) !== null) throw new UsageError(`${output}: has no journal beside it: it is complete, or no batch's; remove it or leave out --resume`)
}
