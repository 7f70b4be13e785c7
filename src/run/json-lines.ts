import { isDate } from '../options'
import type { SourceInfo } from '../records'
import { decode } from './decode'
import type { FailedItem, InputDocument, InputItem } from './document'
import { reasonOf } from './io'
import { linesOf, TOO_LARGE } from './streams'

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

/** The documents of a stream of JSON lines, each named by its line. */
export async function* fromJsonLines(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<InputItem | FailedItem> {
  let number = 0
  for await (const bytes of linesOf(stream)) {
    number++
    const where = `${name}:${number}`
    try {
      if (bytes === null) throw new Error(TOO_LARGE)
      const line = decode(bytes)
      if (line.trim() !== '') yield { name: where, ...readJsonLine(line) }
    } catch (error) {
      yield { name: where, reason: reasonOf(error), missing: false }
    }
  }
}
