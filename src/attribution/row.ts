import { newRow } from '../models/rows'

/** Features that are being written one by one, always in the same order. */
export interface Row {
  readonly values: Float64Array
  /** Where the next one goes. */
  at: number
  /** Where names are recorded for training; null at run time. */
  readonly names: string[] | null
}

/** Writes a feature. A plain function on plain fields and no callback: it runs millions of times a megabyte. */
export function put(row: Row, name: string, value: number): void {
  row.values[row.at] = value
  row.at += 1
  if (row.names !== null) row.names.push(name)
}

/** Copies so many features out of a row, from `start` on. A loop: for rows as short as these the engine's own way is slower. */
export function copy(row: Row, values: Float64Array, start: number, width: number): void {
  for (let i = 0; i < width; i++) row.values[row.at + i] = values[start + i]!
  row.at += width
}

/** An empty row of so many features. */
export const rowOf = (width: number): Row => ({ values: newRow(width), at: 0, names: null })
