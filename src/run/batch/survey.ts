import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { Input } from '../inputs'

/** What is known of a batch's inputs before they are read. */
export interface Survey {
  /** Of each input in bytes; null where it cannot be told: of standard input, pipes, devices. */
  readonly sizes: readonly (number | null)[]
  /** Of all whose size can be told. */
  readonly total: number
  /** Names the files themselves, whatever their paths: two links to one file have one. */
  readonly identities: ReadonlySet<string>
}

/** Names a file itself; null where there is none. */
export function identityOf(path: string): { readonly identity: string; readonly size: number; readonly regular: boolean; readonly folder: boolean } | null {
  try {
    const found = statSync(path, { bigint: true })
    return { identity: `${found.dev}:${found.ino}`, size: Number(found.size), regular: found.isFile(), folder: found.isDirectory() }
  } catch {
    return null
  }
}

/** Looks at the inputs without opening them. */
export function survey(inputs: readonly Input[]): Survey {
  const found = inputs.map(({ path }) => (path === null ? null : identityOf(path)))
  const sizes = found.map((file, i) => (file?.regular ? file.size : inputs[i]!.path === null || file?.folder === false ? null : 0))
  return {
    sizes,
    total: sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0),
    identities: new Set(found.flatMap((file) => (file?.regular ? [file.identity] : []))),
  }
}

/** A name for what a batch reads and how: one that differs cannot go on where another stopped. */
export function fingerprint(inputs: readonly Input[], { sizes }: Survey, settings: object): string {
  const hash = createHash('sha256').update(JSON.stringify(settings))
  inputs.forEach(({ path, kind }, i) => hash.update(JSON.stringify([path, kind, sizes[i]])))
  return hash.digest('hex')
}
