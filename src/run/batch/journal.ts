import { open, readFile, rename, rm } from 'node:fs/promises'
import { codeOf, reasonOf, UsageError } from '../io'

/** How far a batch has come: all before it is done and on the disk, nothing after it counts. */
export interface Point {
  /** The next step: an input, and an item of it. */
  readonly input: number
  readonly item: number
  /** Steps done. */
  readonly steps: number
  /** Of the input's result file: its length, and the documents in it. */
  readonly bytes: number
  readonly inPart: number
  /** Documents written, and those that failed. */
  readonly written: number
  readonly failed: number
  /** Length of the file of failures. */
  readonly failuresBytes: number
}

export const BEGINNING: Point = { input: 0, item: 0, steps: 0, bytes: 0, inPart: 0, written: 0, failed: 0, failuresBytes: 0 }

/** What stands in a journal. */
export interface Entry {
  /** Of the batch: what it reads, and how. */
  readonly fingerprint: string
  readonly point: Point
  readonly complete: boolean
}

/** The journal of a batch: one small file, replaced as a whole, so that a kill at any moment leaves the old one or the new. */
export interface Journal {
  read(): Promise<Entry | null>
  write(entry: Entry): Promise<void>
  remove(): Promise<void>
}

/** @throws UsageError where the file cannot be read or written */
export function journalAt(path: string): Journal {
  const next = `${path}.next`
  const cannot = (what: string) => (error: unknown): never => {
    throw new UsageError(`${path}: cannot be ${what}: ${codeOf(error) === 'ENOENT' ? 'no such folder' : reasonOf(error)}`)
  }
  return {
    async read() {
      const content = await readFile(path, 'utf8').catch((error: unknown) => (codeOf(error) === 'ENOENT' ? null : cannot('read')(error)))
      if (content === null) return null
      return entryOf(content) ?? cannot('read')(new Error('no journal of a batch'))
    },
    write: async (entry) => replace(path, next, `${JSON.stringify({ ...entry, journal: KIND })}\n`).catch(cannot('written')),
    async remove() {
      await rm(next, { force: true })
      await rm(path, { force: true })
    },
  }
}

const KIND = 'onrecord batch 1'

async function replace(path: string, next: string, content: string): Promise<void> {
  const handle = await open(next, 'w')
  try {
    await handle.writeFile(content)
    await handle.datasync()
  } finally {
    await handle.close()
  }
  await rename(next, path)
}

function entryOf(content: string): Entry | null {
  try {
    const value = JSON.parse(content) as Partial<Entry> & { journal?: unknown }
    return value.journal === KIND && value.point && value.fingerprint !== undefined ? (value as Entry) : null
  } catch {
    return null
  }
}
