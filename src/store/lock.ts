import { readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { StoreError } from './sqlite'

// SQLite's package keeps a folder beside the file while it reads or writes. A process that is killed leaves it behind,
// and nobody would ever open the store again.
/** The folder that stands for SQLite's lock. */
export const lockOf = (path: string): string => `${path}.lock`
const writerOf = (path: string): string => `${path}.writer`
/** No transaction takes as long. */
const STALE = 20_000

/** Says beside the store that this process writes to it, until `release`. @throws StoreError where another one says so */
export function claim(path: string): { release(): void } {
  const release = (): void => rmSync(writerOf(path), { force: true })
  // What is there and runs no more, or is our own, gives way; of two that come at once, one makes the file.
  for (const last of [false, true]) {
    try {
      writeFileSync(writerOf(path), `${process.pid} ${hostname()}\n`, { flag: 'wx' })
      return { release }
    } catch (error) {
      const exists = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST'
      if (!exists) throw new StoreError('cannot be written: nothing can be made beside it')
      refuseSecond(path)
      if (last) throw new StoreError('is being written by another process')
      release()
    }
  }
  return { release }
}

/** @throws StoreError where another process says that it is writing to the store */
export function refuseSecond(path: string): void {
  const writer = writerAt(path)
  if (writer?.runs === true && writer.pid !== process.pid) throw new StoreError(`is being written by another process, ${writer.pid} (if it is none of onrecord's, remove ${resolve(writerOf(path))})`)
}

/** The process that says it is writing: its number, and whether it runs still (null where another machine's). */
export function writerAt(path: string): { pid: number; runs: boolean | null } | null {
  try {
    const [pid, host] = readFileSync(writerOf(path), 'utf8').trim().split(' ')
    return { pid: Number(pid), runs: host === hostname() ? isRunning(Number(pid)) : null }
  } catch {
    return null
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM'
  }
}

/** Takes away a lock that a killed process left: its writer runs no more, or nobody says to be writing and it is old. */
export function clearStaleLock(path: string): void {
  const writer = writerAt(path)
  try {
    const age = Date.now() - statSync(lockOf(path)).mtimeMs
    if (writer?.runs === false || (writer === null && age > STALE)) rmdirSync(lockOf(path))
  } catch {
    // There is no lock, or it went by itself.
  }
}
