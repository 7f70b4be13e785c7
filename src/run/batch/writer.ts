import { streamSink } from '../output'
import type { FailedItem } from '../inputs'
import type { Io } from '../io'
import { growingFile, removeFile, type GrowingFile } from './part'
import type { Point } from './journal'
import type { Plan } from './plan'

/** Writes a batch's results in order, and knows how far it has come. */
export interface Writer {
  /** Where the batch stands: after the last step that was taken. */
  readonly point: Point
  /** Takes all that a step gave. */
  take(step: { readonly input: number; readonly number: number }, pieces: readonly Uint8Array[], failures: readonly FailedItem[]): Promise<void>
  /** Waits until all is on the disk that {@link point} counts. */
  settle(): Promise<void>
  /** Ends the last file as its format wants. */
  end(): Promise<void>
  close(): Promise<void>
}

/** Begins to write, or goes on, where the plan says. @throws UsageError where it cannot */
export async function startWriter({ settings, place, many, from }: Plan, io: Io): Promise<Writer> {
  const { open, between, close } = settings.exporter.many
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const fileOf = async (path: string | null, bytes: number): Promise<GrowingFile> => (path === null ? streamFile(io) : growingFile(path, bytes, place.folder !== null))
  let point = from
  let part = await fileOf(place.partOf(from.input), from.bytes)
  const failures = place.failures === null ? null : await growingFile(place.failures, from.failuresBytes)

  const finish = async (): Promise<void> => {
    // In a folder an input without a record has no file, nor keeps that of an earlier run.
    if (many(point.input) && (point.inPart > 0 || place.folder === null)) await part.append(encode(point.inPart === 0 ? `${open}${close}` : close))
    await part.close()
    if (place.folder !== null && point.inPart === 0) await removeFile(place.partOf(point.input)!)
  }
  const turnTo = async (input: number): Promise<void> => {
    if (place.folder === null || input === point.input) return
    await finish()
    part = await fileOf(place.partOf(input), 0)
    point = { ...point, input, item: 0, bytes: 0, inPart: 0 }
  }
  return {
    get point() { return point },
    async take({ input, number }, pieces, failed) {
      await turnTo(input)
      let { inPart } = point
      for (const piece of pieces) {
        await part.append(many(input) ? Buffer.concat([encode(inPart === 0 ? open : between), piece]) : piece)
        inPart++
      }
      for (const { name, reason } of failed) await failures?.append(encode(`${JSON.stringify({ name, reason })}\n`))
      point = {
        input, item: number + 1, steps: point.steps + 1, bytes: part.bytes, inPart,
        written: point.written + pieces.length, failed: point.failed + failed.length, failuresBytes: failures?.bytes ?? 0,
      }
    },
    settle: async () => void (await Promise.all([part.settle(), failures?.settle()])),
    end: finish,
    close: async () => void (await Promise.all([part.close(), failures?.close()])),
  }
}

/** Standard output as a file that grows. */
function streamFile(io: Io): GrowingFile {
  const sink = streamSink(io.stdout)
  let bytes = 0
  return {
    get bytes() { return bytes },
    append: async (more) => {
      await sink.write(more)
      bytes += more.length
    },
    settle: async () => undefined,
    close: sink.close,
  }
}
