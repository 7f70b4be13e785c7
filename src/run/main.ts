import { CommanderError } from 'commander'
import { complain, reasonOf, UsageError, type Io } from './io'
import { ReaderGone } from './output'
import { program } from './program'

/** Done, or nothing more to do. */
const DONE = 0
/** Some documents failed. */
const FAILED = 1
/** Used wrongly. */
const MISUSED = 2

/**
 * Runs the command line. Never throws: what goes wrong is one line on standard error.
 *
 * @param args without Node's and the script's own
 * @returns the exit code: 0 done; 1 some documents failed; 2 used wrongly
 */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let code = DONE
  try {
    await program(io, (result) => (code = result)).parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof ReaderGone) return DONE
    // commander has told of its own errors, and of help and version that they are none.
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : MISUSED
    if (error instanceof UsageError) {
      complain(io, error.message)
      return MISUSED
    }
    complain(io, `unexpected: ${reasonOf(error)}`)
    return FAILED
  }
}
