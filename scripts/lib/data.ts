import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Where gold data and scorers lie: beside the project, or where ONRECORD_SHARED says. They are not part of the project. */
export const SHARED = resolve(process.env['ONRECORD_SHARED'] ?? '../shared')

/** A gold document, as far as the scripts look at it. */
export interface GoldDocument {
  readonly id: string
  readonly text: string
  /** The document's date, under the name that the set gives it. */
  readonly published?: string
}

interface RawDocument {
  readonly id: string
  readonly text: string
  readonly date?: string
  readonly dct?: string
}

/** A gold set's file, or null where it isn't there. @param name such as "polnear/dev" */
export function goldFile(name: string): string | null {
  const file = resolve(SHARED, 'data', `${name}.jsonl`)
  return existsSync(file) ? file : null
}

/** Reads a gold set. */
export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { id, text, date, dct } = JSON.parse(line) as RawDocument
    const published = /^\d{4}-\d{2}-\d{2}/.exec(date ?? dct ?? '')?.[0]
    return { id, text, ...(published === undefined ? {} : { published }) }
  })
}
