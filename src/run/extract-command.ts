import type { ExportDocument, Exporter } from '../export'
import { extract } from '../extract'
import type { Options } from '../options'
import { complain, reasonOf, UsageError, type Io } from './io'
import { documentsOf, type Input } from './inputs'
import type { InputDocument } from './json-lines'
import { fileSink, refuseOverwriting, streamSink, type Sink } from './output'
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
  const sink = output === null ? streamSink(io.stdout) : fileSink(output)
  const show = terminalOptions(io, output !== null)
  const many = inputs.length > 1 || inputs.some(({ kind }) => kind === 'jsonl')
  const { open, item, between, close } = exporter.many
  let written = 0
  let failed = 0
  try {
    if (io.stdin.isTTY && inputs.some(({ path }) => path === null)) complain(io, 'reading standard input; end it with Ctrl-D')
    for (const input of inputs) {
      for await (const found of documentsOf(input, io)) {
        if ('reason' in found) {
          if (found.missing && inputs.length === 1 && written === 0) throw new UsageError(`${found.name}: ${found.reason}`)
          complain(io, `${found.name}: ${found.reason}`)
          failed++
          continue
        }
        const document = extracted(found, options)
        if (typeof document === 'string') {
          complain(io, `${found.name}: cannot be extracted: ${document}`)
          failed++
          continue
        }
        await sink.write(many ? `${written === 0 ? open : between}${item(document, show, written)}` : exporter.one(document, show))
        written++
      }
    }
    if (many) await sink.write(written === 0 ? `${open}${close}` : close)
  } finally {
    await closeQuietly(sink)
  }
  return failed > 0 ? 1 : 0
}

/** A document with its record, or why there is none: one that fails must not stop the others. */
function extracted({ text, source }: InputDocument, options: Options): ExportDocument | string {
  try {
    return { record: extract(text, { ...options, source }), text }
  } catch (error) {
    return reasonOf(error)
  }
}

/** Closes a sink; what went wrong in writing was told before. */
async function closeQuietly(sink: Sink): Promise<void> {
  await sink.close().catch((error: unknown) => {
    throw new UsageError(`the output cannot be closed: ${reasonOf(error)}`)
  })
}
