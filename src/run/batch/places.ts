import { statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Exporter } from '../../export'
import type { Input } from '../inputs'
import { UsageError } from '../io'
import { identityOf, type Survey } from './survey'

/** Where a batch's results go: a file for each input, or one for all. */
export interface Place {
  /** The file of an input's results; null for standard output. */
  partOf(input: number): string | null
  /** The folder, where each input has a file of its own; else null. */
  readonly folder: string | null
  readonly journal: string | null
  readonly failures: string | null
}

const EXTENSIONS: Readonly<Record<string, string>> = { text: 'txt' }

/**
 * What `--output` means: a folder, where it is one or ends as one; else a file; standard output where it is not given.
 * Files in a folder are named and nested as their inputs are, with the format's extension behind.
 *
 * @throws UsageError where a result would be written over an input
 */
export function placeOf(output: string | null, failures: string | null, inputs: readonly Input[], known: Survey, exporter: Exporter): Place {
  if (output === null) return guarded({ partOf: () => null, folder: null, journal: null, failures }, [], known)
  if (!isFolder(output)) {
    const special = identityOf(output)?.regular === false
    return guarded({ partOf: () => output, folder: null, journal: special ? null : `${output}.journal`, failures: failures ?? (special ? null : `${output}.failures.jsonl`) }, [output], known)
  }
  const extension = EXTENSIONS[exporter.name] ?? exporter.name
  const root = commonFolder(inputs)
  const parts = inputs.map(({ path }) => join(output, `${path === null ? 'stdin' : relative(root, resolve(path))}.${extension}`))
  return guarded({ partOf: (input) => parts[input]!, folder: output, journal: join(output, 'onrecord.journal'), failures: failures ?? join(output, 'onrecord.failures.jsonl') }, parts, known)
}

function isFolder(path: string): boolean {
  if (path.endsWith('/') || path.endsWith(sep)) return true
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** The folder that all inputs lie in. */
function commonFolder(inputs: readonly Input[]): string {
  let common: string[] | null = null
  for (const { path } of inputs) {
    if (path === null) continue
    const folders = dirname(resolve(path)).split(sep)
    const apart: number = common === null ? folders.length : common.findIndex((name, i) => folders[i] !== name)
    common = (common ?? folders).slice(0, apart < 0 ? undefined : apart)
  }
  return common === null ? '.' : common.join(sep) || sep
}

function guarded(place: Place, parts: readonly string[], { identities }: Survey): Place {
  for (const path of [...parts, place.failures, place.journal]) {
    const there = path === null ? null : identityOf(path)
    if (there && identities.has(there.identity)) throw new UsageError(`${path}: is read as well; write to another file`)
  }
  return place
}
