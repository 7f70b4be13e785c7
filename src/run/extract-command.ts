import type { ExportDocument, Exporter } from '../export'
import { extract } from '../extract'
import type { Options } from '../options'
import { complain, reasonOf, UsageError, type Io } from './io'
import { documentsOf, isWhole, type FailedItem, type Input, type InputItem } from './inputs'
import { besideOf, refuseSeveral } from './beside'
import { encodedSink, fileSink, refuseOverwriting, streamSink, type Sink } from './output'
import { terminalOptions } from './terminal'

/** What `onrecord extract` was told. */
export interface ExtractSettings {
  readonly inputs: readonly Input[]
  readonly exporter: Exporter
  /** A file, or null for standard output. */
  readonly output: string | null
  readonly options: Options
}

/**
 * Runs `onrecord extract`: documents in, records out, one at a time.
 *
 * @returns the exit code: 0 done; 1 some documents failed, each named on standard error
 * @throws UsageError where the only file cannot be opened or the output cannot be written
 * @throws ReaderGone where standard output was closed
 */
export async function runExtract({ inputs, exporter, output, options }: ExtractSettings, io: Io): Promise<number> {
  if (output !== null) await refuseOverwriting(output, inputs.map(({ path }) => path))
  const plain = output === null ? streamSink(io.stdout) : fileSink(output)
  const sink = exporter.encoder ? await encodedSink(plain, exporter.encoder) : plain
  const show = terminalOptions(io, output !== null)
  const many = inputs.length > 1 || inputs.some(({ kind }) => !isWhole(kind))
  if (many) refuseSeveral(exporter)
  const { open, item, between, close } = exporter.many
  let written = 0
  let failed = 0
  if (io.stdin.isTTY && inputs.some(({ path }) => path === null)) complain(io, 'reading standard input; end it with Ctrl-D')
  try {
    for await (const found of recordsOf(inputs, options, io)) {
      if ('reason' in found) {
        if (found.missing && inputs.length === 1 && written === 0) throw new UsageError(`${found.name}: ${found.reason}`)
        complain(io, `${found.name}: ${found.reason}`)
        failed++
      } else {
        await sink.write(many ? `${written === 0 ? open : between}${item(found, show, written)}` : exporter.one(found, show))
        await besideOf(exporter, found, output, inputs)
        written++
      }
    }
    if (many) await sink.write(written === 0 ? `${open}${close}` : close)
    await sink.end?.()
  } finally {
    await closeQuietly(sink)
  }
  return failed > 0 ? 1 : 0
}

/** The record of every document, one at a time, or why there is none: one that fails must not stop the others. */
async function* recordsOf(inputs: readonly Input[], options: Options, io: Io): AsyncGenerator<ExportDocument | FailedItem> {
  for (const input of inputs) {
    for await (const found of documentsOf(input, io)) {
      if ('reason' in found) yield found
      else yield extracted(found, options)
    }
  }
}

function extracted({ name, text, source, carried = false }: InputItem, options: Options): ExportDocument | FailedItem {
  try {
    const record = extract(text, { ...options, source })
    return { record: carried ? { ...record, text } : record, text }
  } catch (error) {
    return { name, reason: `cannot be extracted: ${reasonOf(error)}`, missing: false }
  }
}

/** Closes a sink; what went wrong in writing was told before. */
async function closeQuietly(sink: Sink): Promise<void> {
  await sink.close().catch((error: unknown) => {
    throw new UsageError(`the output cannot be closed: ${reasonOf(error)}`)
  })
}
