import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Exporter } from '../export'
import type { Input } from './inputs'
import { reasonOf, UsageError } from './io'

/** @throws UsageError that says how a format is written that has files of its own for each document */
export function refuseSeveral({ name }: Exporter): never {
  throw new UsageError(`${name} has a file of its own for each document: read one at a time, or texts and pages into a folder`)
}

/**
 * Writes the file that a format wants beside a document's, unless that is an input.
 *
 * @param content what it holds
 * @param output the document's file; null for standard output, which has nothing beside it
 * @throws UsageError where it cannot be written
 */
export async function writeBeside({ beside, extension }: Exporter, content: string, output: string | null, inputs: readonly Input[]): Promise<void> {
  if (!beside || output === null) return
  const path = `${output.endsWith(extension) ? output.slice(0, -extension.length) : output}${beside.extension}`
  if (inputs.some((input) => input.path !== null && resolve(input.path) === resolve(path))) return
  await writeFile(path, content).catch((error: unknown) => {
    throw new UsageError(`${path}: cannot be written: ${reasonOf(error)}`)
  })
}
