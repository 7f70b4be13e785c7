import { accessSync, closeSync, constants, existsSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { StoreError } from './sqlite'

// SQLite's package locks a file by a folder beside it. Where none can stand there, the file is read through a link that lies
// elsewhere, under a lock that nobody else sees, and what was read counts only where nobody wrote meanwhile.

/** Whether a file or folder may be written. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** A link to a file in a folder of its own, beside which a lock can stand. @throws StoreError where none can be made */
export function linkTo(path: string): { readonly path: string; remove(): void } {
  let folder: string | null = null
  const remove = (): void => {
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
  try {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
    const link = join(folder, basename(path))
    symlinkSync(path, link)
    return { path: link, remove }
  } catch {
    remove()
    throw new StoreError(`cannot be searched: a lock can stand neither in ${dirname(path)} nor in ${tmpdir()}`)
  }
}

/** How long somebody may write before we give up, and how often we look, in milliseconds. */
const PATIENCE = 5000
const LOOKED_EACH = 50

/**
 * Reads without a lock: again, where somebody wrote meanwhile.
 *
 * @param path of the file itself
 * @throws StoreError where somebody writes all the time, or was killed while writing; what `act` throws
 */
export function undisturbed<T>(path: string, act: () => T, patience = PATIENCE): T {
  const until = Date.now() + patience
  for (;;) {
    const before = stateOf(path)
    const done = before === null ? null : outcomeOf(act)
    if (done !== null && before === stateOf(path)) {
      if ('thrown' in done) throw done.thrown
      return done.value
    }
    if (Date.now() > until) throw new StoreError(`is being written, or a killed process left it so (${basename(path)}-journal): search it once where its folder can be written`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOKED_EACH)
  }
}

function outcomeOf<T>(act: () => T): { readonly value: T } | { readonly thrown: unknown } {
  try {
    return { value: act() }
  } catch (thrown) {
    return { thrown }
  }
}

/** Bytes of SQLite's header that change with every transaction. */
const COUNTER = { at: 24, length: 4 }

/** What differs once a transaction has written to the file; null while one is at it: its journal stands beside the file then. */
function stateOf(path: string): string | null {
  if (existsSync(`${path}-journal`)) return null
  const file = openSync(path, 'r')
  try {
    const counter = Buffer.alloc(COUNTER.length)
    readSync(file, counter, 0, COUNTER.length, COUNTER.at)
    const { size, mtimeMs } = fstatSync(file)
    return `${counter.toString('hex')} ${size} ${mtimeMs}`
  } finally {
    closeSync(file)
  }
}
