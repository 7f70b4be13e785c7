import type { Extraction } from '../records'
import { decode } from './decode'
import { opened, type FailedItem, type Input, type InputItem } from './inputs'
import { codeOf, reasonOf, type Io } from './io'
import { linesOf, TOO_LARGE, unzipped } from './streams'

/** The lines of a file that holds records, as `--format jsonl` writes them. Nothing of a broken file is thrown: it comes with its reason. */
export async function* recordLines({ name, path }: Input, io: Io): AsyncGenerator<InputItem | FailedItem> {
  let number = 0
  try {
    for await (const bytes of linesOf(unzipped(path === null ? io.stdin : opened(path, io)))) {
      const where = `${name}:${++number}`
      try {
        if (bytes === null) throw new Error(TOO_LARGE)
        const text = decode(bytes)
        if (text.trim() !== '') yield { name: where, text, source: {} }
      } catch (error) {
        yield { name: where, reason: reasonOf(error), missing: false }
      }
    }
  } catch (error) {
    yield { name, reason: reasonOf(error), missing: codeOf(error) !== undefined }
  }
}

/** The record that a line holds. @throws Error where it holds none */
export function recordOf(line: string): Extraction {
  const value = parsed(line)
  if (!isRecord(value)) throw new Error('no record as "extract --format jsonl" writes it')
  return value
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
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
