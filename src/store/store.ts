import { existsSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import type { StoredDocument } from './documents'
import { rollBack } from './journal'
import { claim, clearStaleLock, lockOf, refuseSecond, writerAt } from './lock'
import { APPLICATION, SETTINGS, STORE_VERSION, TABLES } from './schema'
import { searchIn, type Found, type SearchSettings } from './search'
import { numberOf, openSqlite, StoreError, type Sqlite } from './sqlite'
import { isWritable, linkTo, undisturbed } from './unlocked'
import { writerOf } from './write'

/** A file with quotes that can be searched. Close it: it holds memory and a lock. */
export interface Store {
  /**
   * Puts documents in, all or none of them; one with the key of another replaces it.
   *
   * @returns the number of quotes put in
   * @throws StoreError where the file cannot be written
   */
  put(documents: readonly StoredDocument[]): number
  /** @throws StoreError where the file cannot be read */
  search(settings: SearchSettings): Found
  close(): void
}

/** How long another process may keep the file to itself before we give up, in milliseconds. */
const PATIENCE = 10_000

/**
 * Opens a store.
 *
 * @param write whether to write to it; it is made where there is none
 * @throws StoreError where there is none to read, where the file is something else, or another process writes to it
 */
export async function openStore(given: string, { write }: { write: boolean }): Promise<Store> {
  const path = realPath(given)
  if (!write && existsSync(path) && !isWritable(dirname(path))) return openUnlocked(path)
  if (write) refuseSecond(path)
  clearStaleLock(path)
  if (isWritable(path) && writerAt(path)?.runs !== true) rollBack(path, lockOf(path))
  const db = await openSqlite(path, write ? 'write' : isWritable(path) ? 'mend' : 'read')
  try {
    const claimed = guarded(path, () => prepare(path, db, write))
    return storeOf(path, db, claimed)
  } catch (error) {
    db.close()
    throw error
  }
}

/** A store in a folder that nobody can write a lock to, to be read. */
async function openUnlocked(path: string): Promise<Store> {
  const link = linkTo(path)
  let db: Sqlite | null = null
  const close = (): void => {
    db?.close()
    link.remove()
  }
  try {
    const opened = (db = await openSqlite(link.path, 'read'))
    undisturbed(path, () => guarded(path, () => prepare(path, opened, false)))
    return { ...storeOf(path, opened, null), search: (settings) => undisturbed(path, () => guarded(path, () => searchIn(opened, settings))), close }
  } catch (error) {
    close()
    throw error
  }
}

/** The file itself, by whatever link it is reached: locks and journals stand beside that name. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function prepare(path: string, db: Sqlite, write: boolean): { release(): void } | null {
  db.exec(`pragma busy_timeout = ${PATIENCE}; ${SETTINGS}`)
  const claimed = write ? claim(path) : null
  try {
    if (numberOf(db.all('select count(*) as n from sqlite_master')[0]?.['n']) === 0 && pragma(db, 'application_id') === 0) {
      // Also what is left where a writer was killed at once.
      if (!write) throw new StoreError('is empty; "onrecord index" fills it')
      db.exec(`begin immediate; ${TABLES} commit;`)
    }
    if (pragma(db, 'application_id') !== APPLICATION) throw new StoreError('is no store of onrecord')
    if (pragma(db, 'user_version') !== STORE_VERSION) throw new StoreError(`was made by another version of onrecord; index its documents anew`)
    return claimed
  } catch (error) {
    claimed?.release()
    throw error
  }
}

function storeOf(path: string, db: Sqlite, claimed: { release(): void } | null): Store {
  const writer = claimed === null ? null : writerOf(db)
  return {
    put: (documents) => guarded(path, () => {
      if (writer === null) throw new StoreError('is open to be read')
      return writer.write(documents)
    }),
    search: (settings) => guarded(path, () => searchIn(db, settings)),
    close() {
      writer?.finish()
      db.close()
      claimed?.release()
    },
  }
}

const pragma = (db: Sqlite, name: string): number => numberOf(db.all(`pragma ${name}`)[0]?.[name])

/** What the database complains of, in the user's words. */
const COMPLAINTS: readonly (readonly [RegExp, string])[] = [
  [/not a database|malformed|encrypted/i, 'is no store of onrecord, or broken'],
  [/locked|busy/i, 'is in use by another process'],
  [/readonly|read-only/i, 'cannot be written'],
  [/disk i\/o/i, 'cannot be read or written: its folder must let a lock stand beside it'],
  [/disk is full|full/i, 'cannot be written: no space left'],
]

function guarded<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof StoreError) throw error
    const said = error instanceof Error ? error.message : String(error)
    const known = COMPLAINTS.find(([pattern]) => pattern.test(said))?.[1]
    throw new StoreError(known === 'is in use by another process' ? `${known} (if none runs, remove ${path}.lock)` : known ?? said)
  }
}
