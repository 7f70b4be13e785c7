import type { Extraction } from '../records'
import type { Exporter } from './exporter'
import { safeJson } from './json'

const line = (record: Extraction): string => `${safeJson({ id: record.source.id ?? null, ...record })}\n`

/**
 * Records as JSON lines, each with a top-level `id` first: its `source.id`, null where there is none.
 *
 * @param records one record or several
 * @returns a line a record, each ended by a line feed; empty for no record
 * @example toJsonLines(extract(text, { source: { id: 'a1' } })) // '{"id":"a1","version":"1",…}\n'
 */
export const toJsonLines = (records: Extraction | readonly Extraction[]): string => (Array.isArray(records) ? (records as readonly Extraction[]) : [records as Extraction]).map(line).join('')

export const jsonl: Exporter = {
  name: 'jsonl',
  summary: 'JSON lines: one record a line, with a top-level "id"',
  mediaType: 'application/jsonl',
  extension: '.jsonl',
  one: ({ record }) => line(record),
  many: { open: '', item: ({ record }) => line(record), between: '', close: '' },
}
