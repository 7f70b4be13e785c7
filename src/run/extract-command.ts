import { planBatch, runPlan, type ExtractSettings } from './batch'
import { complain, UsageError, type Io } from './io'

export type { ExtractSettings } from './batch'

/**
 * Runs `onrecord extract`: documents in, records out, in the documents' order.
 *
 * @returns the exit code: 0 done; 1 some documents failed, each named on standard error or in the file of failures; 130 stopped
 *   by the user
 * @throws UsageError where the only file cannot be opened, the output cannot be written, or there is nothing to go on with
 * @throws ReaderGone where standard output was closed
 */
export async function runExtract(settings: ExtractSettings, io: Io): Promise<number> {
  const { inputs, output, resume = false } = settings
  const fromStdin = inputs.some(({ path }) => path === null)
  if (resume && output === null) throw new UsageError('--resume needs --output: standard output cannot be gone on with')
  if (io.stdin.isTTY && fromStdin) complain(io, 'reading standard input; end it with Ctrl-D')
  return runPlan(await planBatch(settings, io), io)
}
