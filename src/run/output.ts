import { open, realpath, type FileHandle } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { codeOf, reasonOf, UsageError } from './io'

/** The reader of standard output has left (`onrecord … | head`): nothing more need be done. */
export class ReaderGone extends Error {}

/** Where results go. */
export interface Sink {
  /** Resolves when the text is taken, so that no more is made than can be written. */
  write(text: string | Uint8Array): Promise<void>
  close(): Promise<void>
}

/** Standard output as a sink. @throws from `write`, ReaderGone where nobody reads any more, UsageError where it cannot be written */
export function streamSink(stream: Writable): Sink {
  // Each write's own callback tells of an error; without a listener the stream's event would end the process.
  stream.on('error', () => undefined)
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve()
          else reject(['EPIPE', 'ERR_STREAM_DESTROYED'].includes(codeOf(error) ?? '') ? new ReaderGone() : new UsageError(`standard output: cannot be written: ${reasonOf(error)}`))
        })
      }),
    close: async () => undefined,
  }
}

/** A file as a sink, made at the first write. @throws UsageError from `write` where it cannot be written */
export function fileSink(path: string): Sink {
  let handle: FileHandle | null = null
  return {
    async write(text) {
      try {
        handle ??= await open(path, 'w')
        await handle.appendFile(text)
      } catch (error) {
        throw new UsageError(`${path}: cannot be written: ${codeOf(error) === 'ENOENT' ? 'no such folder' : reasonOf(error)}`)
      }
    },
    close: async () => handle?.close(),
  }
}

/** Refuses to write over a file that is still to be read. @throws UsageError where the output is one of the inputs */
export async function refuseOverwriting(output: string, inputs: readonly (string | null)[]): Promise<void> {
  const real = async (path: string): Promise<string | null> => realpath(path).catch(() => null)
  const target = await real(output)
  if (target === null) return
  for (const input of inputs) if (input !== null && (await real(input)) === target) throw new UsageError(`${output}: is read as well; write to another file`)
}
