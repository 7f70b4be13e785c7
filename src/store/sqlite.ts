import { statSync } from 'node:fs'

/** A value of a cell, as SQLite holds it; what is kept here fits a double. */
export type Cell = number | bigint | string | Uint8Array | null
/** A row of a result: its columns by name. */
export type Row = Readonly<Record<string, Cell>>
/** Values for a statement's question marks. */
export type Values = (string | number | null)[]

/** The little of the SQLite package that is used here. */
export interface Sqlite {
  readonly inTransaction: boolean
  exec(sql: string): void
  run(sql: string, values?: Values): { lastInsertRowid: number | bigint }
  all(sql: string, values?: Values): Row[]
  prepare(sql: string): Prepared
  close(): void
}

/** A statement to run many times. */
export interface Prepared {
  run(values: Values): { lastInsertRowid: number | bigint }
  all(values: Values): Row[]
  iterate(values: Values): IterableIterator<Row>
  finalize(): void
}

/** The store cannot be used: one line that says why. */
export class StoreError extends Error {}

interface Module { Database: new (path: string, options: { readOnly?: boolean; fileMustExist?: boolean }) => Sqlite }

/** How a file is opened: to be read alone; to be read, and mended where a killed writer left it; to be written, and made where there is none. */
export type Opening = 'read' | 'mend' | 'write'

/**
 * Opens a file as an SQLite database. The package is loaded here, so that commands without a store do not wait for it.
 *
 * @throws StoreError where it cannot be opened
 */
export async function openSqlite(path: string, opening: Opening): Promise<Sqlite> {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there === undefined && opening !== 'write') throw new StoreError('no such store; "onrecord index" makes one')
  if (there?.isDirectory()) throw new StoreError('is a folder; a store is a file')
  const loaded: unknown = await import('node-sqlite3-wasm')
  // A CommonJS package: its exports stand under `default` where Node cannot tell their names.
  const { Database } = (typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded) as Module
  try {
    return new Database(path, opening === 'read' ? { readOnly: true } : { fileMustExist: opening === 'mend' })
  } catch {
    throw new StoreError(opening !== 'write' ? 'cannot be opened' : there === undefined ? 'cannot be made there' : 'cannot be written')
  }
}

/** A cell as text; empty where it is null. */
export const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')
/** A cell as a number. */
export const numberOf = (cell: Cell | undefined): number => Number(cell ?? 0)
