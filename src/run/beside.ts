import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { ExportDocument, Exporter } from '../export'
import type { Input } from './inputs'
import { reasonOf, UsageError } from './io'

/** @throws UsageError where a format has files of its own for each document, and there may be several in one */
export function refuseSeveral({ name, beside }: Exporter): void {
  if (beside) throw new UsageError(`${name} has a file of its own for each document: read one at a time`)
}

/**
 * Writes the file that a format wants beside a document's, unless that is the input itself.
 *
 * @throws UsageError where it cannot be written
 */
export async function besideOf({ beside, extension }: Exporter, document: ExportDocument, output: string | null, inputs: readonly Input[]): Promise<void> {
  if (!beside || output === null) return
  const path = `${output.endsWith(extension) ? output.slice(0, -extension.length) : output}${beside.extension}`
  if (inputs.some((input) => input.path !== null && resolve(input.path) === resolve(path))) return
  await writeFile(path, beside.content(document)).catch((error: unknown) => {
    throw new UsageError(`${path}: cannot be written: ${reasonOf(error)}`)
  })
}
