/** Scenes of many documents as one table for boosting. */
import type { Example } from './examples'
import type { Table } from './boost'

export interface Labelled {
  readonly table: Table
  readonly target: Uint8Array
}

/** Names of features as a recording of one call gives them. */
export interface Rows {
  readonly width: number
  readonly rows: Float64Array
  readonly count: number
}

/** Joins blocks of rows in one table. */
export function tableOf(blocks: readonly Rows[], names: readonly string[]): Table {
  const n = blocks.reduce((sum, block) => sum + block.count, 0)
  const d = blocks[0]?.width ?? 0
  const values = new Float64Array(n * d)
  let at = 0
  for (const { rows, count, width } of blocks) {
    values.set(rows.subarray(0, count * width), at)
    at += count * width
  }
  return { n, d, values, names }
}

/** Which of k folds a document is in: by its publisher and name, not by its place in the file. */
export function foldOf(id: string, folds: number): number {
  let hash = 2166136261
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619)
  return (((hash >>> 7) ^ (hash >>> 19)) >>> 0) % folds
}

/** The examples outside of a fold, and those in it. */
export function splitFold(examples: readonly Example[], fold: number, folds: number): { readonly train: Example[]; readonly test: Example[] } {
  const train: Example[] = []
  const test: Example[] = []
  for (const example of examples) (foldOf(example.gold.id, folds) === fold ? test : train).push(example)
  return { train, test }
}
