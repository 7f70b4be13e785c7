import { setFlagsFromString } from 'node:v8'

/** V8's profiler counter before a function is compiled anew, in bytes of bytecode run; its own is 67584 in Node 20. */
const INTERRUPT_BUDGET = 400_000

/**
 * Has the engine compile later: with its own setting a batch of a hundred articles spends a third of its time in the optimising
 * compiler, in every thread anew. From Node 22 on a compiler between the two makes up for it, and the flag is gone.
 *
 * @param v8 the engine's version, as in `process.versions.v8`
 * @param set takes a flag of the engine
 */
export function compileLater(v8: string = process.versions.v8, set: (flag: string) => void = setFlagsFromString): void {
  if (Number.parseInt(v8, 10) < 12) set(`--interrupt-budget=${INTERRUPT_BUDGET}`)
}
