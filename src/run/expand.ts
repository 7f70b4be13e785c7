import { stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { EXTENSIONS, extensionOf, inputOf, type Input, type Kind } from './inputs'
import { UsageError } from './io'

/** What a command line tells of its files beside their names. */
export interface Told {
  readonly from: Kind | null
  readonly encoding?: string | undefined
}

/**
 * The files that a command line means: each FILE as it is; in place of a folder those in it and below whose names tell what
 * they hold; in place of a pattern ("news/**\/*.html") those that it fits. In the order given, those of a folder or pattern
 * by name; none twice. Links that lie in a folder are not followed, so none leads in a circle.
 *
 * @param files none means standard input
 * @throws UsageError where nothing in a folder can be read, nothing fits a pattern, or a file's kind cannot be told
 */
export async function inputsOf(files: readonly string[], told: Told): Promise<Input[]> {
  const found = new Map<string, Input>()
  for (const file of files.length > 0 ? files : ['-']) {
    for (const path of await pathsOf(file, told.from)) if (!found.has(path)) found.set(path, inputOf(path, told.from, told.encoding))
  }
  return [...found.values()]
}

async function pathsOf(file: string, from: Kind | null): Promise<string[]> {
  if (file === '-') return [file]
  if (file === '') throw new UsageError('a file with an empty name cannot be read')
  const there = await stat(file).catch(() => null)
  if (there !== null && !there.isDirectory()) return [file]
  // Loaded here: most are files.
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (there === null && !isDynamicPattern(file)) return [file]
  const options = { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false } as const
  const paths = there === null ? await glob(file, { ...options, absolute: isAbsolute(file) }) : (await glob('**/*', { ...options, cwd: file })).map((path) => join(file, path))
  const read = there === null ? paths : paths.filter((path) => (from !== null || isKnown(path)) && !isOurs(path))
  // It fails as the file that its name makes of it, so that the others are read.
  if (read.length === 0 && there !== null && isKnown(file)) return [file]
  if (read.length === 0) throw new UsageError(there === null ? `${file}: no such file, and none fits it as a pattern` : `${file}: a folder without a file that can be read`)
  return read.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

// What a batch leaves in the folder of its results, or beside its file.
const isOurs = (path: string): boolean => /(?:^|[\\/])onrecord\.journal$|\.failures\.jsonl$/.test(path)

// A name without an extension is read when it is named, not where it lies about.
const isKnown = (path: string): boolean => extensionOf(path) !== '' && EXTENSIONS[extensionOf(path)] !== undefined
