import type { Readable, Writable } from 'node:stream'

/** What a command talks to: the process's own streams, or a test's. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
  /** The package's. */
  readonly version: string
  /** Is told of each file that is opened to be read. */
  readonly opened?: (file: { readonly bytesRead: number }) => void
  /** Calls back once when the user wants it to end (Ctrl-C), in place of ending the process. @returns takes that back */
  readonly onInterrupt?: (listener: () => void) => () => void
}

/** Used wrongly: one line that says how, exit code 2. */
export class UsageError extends Error {}

/** What an error says, without its stack: system errors in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  const known = code === undefined ? undefined : SYSTEM[code]
  return known ?? (typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error))
}

/** A system error's code ("ENOENT"), or undefined. */
export const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const SYSTEM: Readonly<Record<string, string>> = {
  EACCES: 'permission denied', EISDIR: 'is a directory', ELOOP: 'links that lead in a circle', EMFILE: 'too many open files', ENAMETOOLONG: 'its name is too long', ENOENT: 'no such file', ENOSPC: 'no space left', ENOTDIR: 'not in a directory',
  EROFS: 'read-only file system', ERR_STRING_TOO_LONG: 'too large',
}

const LONGEST = 300
/** Of what is too long, the end that is kept: there the reason stands. */
const END_KEPT = 140

/** A message as one printable line: it may hold a file's name or a text's words. */
export function oneLine(message: string): string {
  const line = message.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - END_KEPT)}…${line.slice(-END_KEPT)}` : line
}

/** Writes one line to standard error, in onrecord's name. */
export function complain(io: Io, message: string): void {
  io.stderr.write(`onrecord: ${oneLine(message)}\n`)
}
