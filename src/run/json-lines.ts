import { isDate } from '../options'
import type { SourceInfo } from '../records'

/** A document as it came in. */
export interface InputDocument {
  readonly text: string
  readonly source: SourceInfo
  /** Whether the text was read out of something else, so that the record must carry it. */
  readonly carried?: boolean
}

const FIELDS = ['id', 'url', 'title', 'author', 'published'] as const

/**
 * Reads one JSON line: `{"id", "text", "title"?, "author"?, "url"?, "published"?}`. A number as `id` counts as its digits; null and
 * fields that we don't know are passed over.
 *
 * @throws Error that says what is wrong with the line
 */
export function readJsonLine(line: string): InputDocument {
  const value = parsed(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object')
  const fields = value as Readonly<Record<string, unknown>>
  const { text } = fields
  if (text === undefined || text === null) throw new Error('has no "text"')
  if (typeof text !== 'string') throw new Error('"text" must be a string')
  const source: SourceInfo = {}
  for (const name of FIELDS) {
    const given = fields[name]
    if (given === undefined || given === null) continue
    if (typeof given !== 'string' && !(name === 'id' && typeof given === 'number')) throw new Error(`"${name}" must be a string`)
    source[name] = String(given)
  }
  if (source.published !== undefined && !isDate(source.published)) throw new Error(`"published" must be an ISO date such as 2014-04-15, got "${source.published}"`)
  return { text, source }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}
