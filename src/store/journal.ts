import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, rmdirSync, rmSync, writeSync } from 'node:fs'

// A writer that is killed leaves SQLite's rollback journal beside the store: the pages as they were before its transaction. SQLite
// puts them back when the file is next opened, but its package for Node takes the lock that it holds itself for another writer's
// and never does; what was half written stayed. So it is done here, after the file format's description (sqlite.org/fileformat2.html,
// "The Rollback Journal").

const MAGIC = 'd9d505f920a163d7'
const HEADER = 28
/** Instead of a number of records: as many as there are. */
const ALL = 0xffffffff
/** Every so manyth byte of a page counts in its checksum. */
const STRIDE = 200

/** A page as it was before the transaction. */
interface OldPage { readonly page: number; readonly bytes: Buffer }
interface Journal { readonly pageSize: number; /** Pages that the file had. */ readonly pages: number; readonly old: readonly OldPage[] }

/**
 * Undoes what a killed writer left half written, and takes its journal away. Nothing happens where there is no journal, or where
 * somebody holds the lock.
 *
 * @param path of the store
 * @param lock the folder that stands for SQLite's lock
 */
export function rollBack(path: string, lock: string): void {
  if (!existsSync(`${path}-journal`) || !existsSync(path)) return
  try {
    mkdirSync(lock)
  } catch {
    return // somebody writes
  }
  try {
    const journal = readJournal(readFileSync(`${path}-journal`))
    if (journal) putBack(path, journal)
    rmSync(`${path}-journal`, { force: true })
  } finally {
    rmdirSync(lock)
  }
}

function putBack(path: string, { pageSize, pages, old }: Journal): void {
  const file = openSync(path, 'r+')
  try {
    for (const { page, bytes } of old) if (page <= pages) writeSync(file, bytes, 0, pageSize, (page - 1) * pageSize)
    ftruncateSync(file, pages * pageSize)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** What a journal holds; null where it was not begun: then nothing of its transaction is in the file. */
function readJournal(bytes: Buffer): Journal | null {
  if (!isHeader(bytes, 0)) return null
  const pages = bytes.readUInt32BE(16)
  const sector = bytes.readUInt32BE(20)
  const pageSize = bytes.readUInt32BE(24)
  if (sector < HEADER || pageSize < 512) return null
  const old = new Map<number, OldPage>()
  // A part ends at a sector's border; each has its own header.
  for (let part = 0; isHeader(bytes, part);) {
    const record = pageSize + 8
    const fit = Math.floor((bytes.length - part - sector) / record)
    const told = bytes.readUInt32BE(part + 8)
    const count = Math.min(told === ALL ? fit : told, fit)
    for (let n = 0; n < count; n++) {
      const at = part + sector + n * record
      const page = bytes.readUInt32BE(at)
      const content = bytes.subarray(at + 4, at + 4 + pageSize)
      // Torn off here: what follows was never in the file.
      if (page === 0 || checksum(content, bytes.readUInt32BE(part + 12)) !== bytes.readUInt32BE(at + 4 + pageSize)) return { pageSize, pages, old: [...old.values()] }
      if (!old.has(page)) old.set(page, { page, bytes: content })
    }
    if (count === 0) break
    part = Math.ceil((part + sector + count * record) / sector) * sector
  }
  return { pageSize, pages, old: [...old.values()] }
}

const isHeader = (bytes: Buffer, at: number): boolean => bytes.length >= at + HEADER && bytes.toString('hex', at, at + 8) === MAGIC

function checksum(page: Buffer, seed: number): number {
  let sum = seed
  for (let i = page.length - STRIDE; i > 0; i -= STRIDE) sum = (sum + page[i]!) >>> 0
  return sum
}
