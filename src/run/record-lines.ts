import { createReadStream } from 'node:fs'
import type { Extraction } from '../records'
import type { Indexed } from '../store'
import { decode, linesOf } from './decode'
import type { FailedItem, Input } from './inputs'
import { codeOf, reasonOf, type Io } from './io'

/** The records of a file as `--format jsonl` writes them. Nothing of a broken line is thrown: it comes with its reason. */
export async function* recordsIn({ name, path }: Input, io: Io): AsyncGenerator<Indexed | FailedItem> {
  let number = 0
  try {
    for await (const bytes of linesOf(path === null ? io.stdin : createReadStream(path))) {
      const where = `${name}:${++number}`
      try {
        const line = decode(bytes)
        if (line.trim() !== '') yield indexed(JSON.parse(line), where)
      } catch (error) {
        yield { name: where, reason: error instanceof SyntaxError ? `not JSON: ${error.message}` : reasonOf(error), missing: false }
      }
    }
  } catch (error) {
    yield { name, reason: reasonOf(error), missing: codeOf(error) !== undefined }
  }
}

function indexed(value: unknown, where: string): Indexed {
  if (!isRecord(value)) throw new Error('no record as "extract --format jsonl" writes it')
  return { key: value.source.id ?? value.source.url ?? where, record: value }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const areObjects = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] => Array.isArray(value) && value.every(isObject)
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string')
const optional = (value: unknown): boolean => value === undefined || typeof value === 'string'

/** Whether a value is a record as far as the store reads it. */
function isRecord(value: unknown): value is Extraction {
  if (!isObject(value) || value['version'] !== '1' || typeof value['language'] !== 'string') return false
  const { source, quotes, people } = value
  return isObject(source) && ['id', 'url', 'title', 'published'].every((name) => optional(source[name]))
    && areObjects(people) && people.every((person) => typeof person['id'] === 'string' && typeof person['name'] === 'string' && areTexts(person['titles']) && areTexts(person['aliases']))
    && areObjects(quotes) && quotes.every(isQuote)
}

const isSpan = (value: unknown): boolean => isObject(value) && typeof value['text'] === 'string' && Number.isInteger(value['start']) && Number.isInteger(value['end'])

function isQuote({ id, kind, text, rule, confidence, content, parts, mentions, speaker }: Readonly<Record<string, unknown>>): boolean {
  return [id, text, rule].every((field) => typeof field === 'string') && ['direct', 'mixed', 'indirect'].includes(String(kind)) && typeof confidence === 'number'
    && areObjects(content) && content.every(isSpan) && areObjects(parts) && parts.every(isSpan) && isObject(mentions) && areTexts(mentions['countries'])
    && (speaker === null || (isObject(speaker) && typeof speaker['name'] === 'string' && isSpan(speaker['mention']) && areObjects(speaker['members'])))
}
