import { existsSync } from 'node:fs'

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

/**
 * Opens a file as an SQLite database. The package is loaded here, so that commands without a store do not wait for it.
 *
 * @param create whether to make the file where there is none
 * @throws StoreError where it cannot be opened
 */
export async function openSqlite(path: string, create: boolean): Promise<Sqlite> {
  if (!create && !existsSync(path)) throw new StoreError('no such store; "onrecord index" makes one')
  const loaded: unknown = await import('node-sqlite3-wasm')
  // A CommonJS package: its exports stand under `default` where Node cannot tell their names.
  const { Database } = (typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded) as Module
  try {
    return new Database(path, { fileMustExist: !create })
  } catch {
    throw new StoreError(create ? 'cannot be made there' : 'cannot be opened')
  }
}

/** A cell as text; empty where it is null. */
export const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')
/** A cell as a number. */
export const numberOf = (cell: Cell | undefined): number => Number(cell ?? 0)
