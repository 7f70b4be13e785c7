import type { Extraction } from '../records'
import { entriesOf, type Entry } from './entries'
import { wellFormed } from '../document'

/** A document's record, and what the document is known by. */
export interface Indexed {
  /** One with the same key is replaced. */
  readonly key: string
  readonly record: Extraction
}

/** A document as the tables take it: made without a store, so that threads can do most of the work. */
export interface StoredDocument {
  readonly key: string
  readonly title: string | null
  readonly url: string | null
  readonly published: string | null
  readonly language: string
  readonly entries: readonly Entry[]
}

/** Makes a record ready for the tables. */
export function storedDocument({ key, record }: Indexed): StoredDocument {
  const { source, language } = record
  const cell = (text: string | undefined): string | null => (text === undefined ? null : wellFormed(text))
  return { key: wellFormed(key), title: cell(source.title), url: cell(source.url), published: cell(source.published), language, entries: entriesOf(record) }
}
