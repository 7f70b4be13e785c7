import { createHash } from 'node:crypto'
import { normalize } from 'node:path'
import { extract } from '../../extract'
import type { SourceInfo } from '../../records'
import { storedDocument } from '../../store'
import type { FailedItem, InputItem } from '../inputs'
import { reasonOf } from '../io'
import { recordOf } from '../record-lines'
import type { Filed, StoreSettings } from './tasks'

/**
 * A document, or a line that is a record already, as a store takes it.
 *
 * @param path of the file that the document is, where it is one
 * @throws what extraction throws
 */
export function filed(item: InputItem, { options, records }: StoreSettings, path: string | null): Filed | FailedItem {
  const { name, text } = item
  const size = Buffer.byteLength(text)
  if (!records) return { size, stored: storedDocument({ key: keyOf(item.source, item, path), record: extract(text, { ...options, source: item.source }) }) }
  try {
    const record = recordOf(text)
    return { size, stored: storedDocument({ key: keyOf(record.source, item, null), record }) }
  } catch (error) {
    return { name, reason: reasonOf(error), missing: false }
  }
}

/** What a document is known by: its id, else its address, else its file and its place in it; of what came through a pipe, its words. */
function keyOf({ id, url }: SourceInfo, { name, text, piped = false }: InputItem, path: string | null): string {
  // The same file is the same document, however its path is written.
  if (id !== undefined) return id === path ? normalize(id) : id
  if (url !== undefined) return url
  return piped ? `standard input ${createHash('sha1').update(text).digest('hex').slice(0, 12)}` : normalize(name)
}
