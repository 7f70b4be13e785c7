import type { Extraction } from '../records'
import type { Exporter } from './exporter'
import { wellFormed } from '../document'

/**
 * JSON in which no letter can act on what shows or splits it: C1 controls (terminals obey them) and the line separators
 * that some readers take for line ends stand escaped, as the C0 controls and lone surrogates do anyway.
 *
 * @param indent spaces a level, 0 for one line
 */
export const safeJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(/[\u007f-\u009f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * JSON for other people's tools: safe as {@link safeJson} is, and with U+FFFD for what many of them stumble over, halves of
 * letters (Python can't encode them, and a server fails on every page that shows one) and U+0000 (browsers drop it, which
 * moves every place behind it; PostgreSQL refuses it). Each takes the room of what it stands for, so that places hold.
 *
 * @param indent spaces a level, 0 for one line
 */
export function portableJson(value: unknown, indent = 0): string {
  const written = safeJson(value, indent)
  if (!/\\u(?:0000|d[89a-f])/.test(written)) return written
  return safeJson(JSON.parse(written, (_key, part: unknown) => (typeof part === 'string' ? wellFormed(part).replaceAll('\0', '\ufffd') : part)), indent)
}

/**
 * A record, or several, as indented JSON.
 *
 * @param records one record gives an object, an array gives an array
 * @returns the JSON, a line feed at its end
 * @example toJson(extract(text)) // '{\n  "version": "1",\n …'
 */
export const toJson = (records: Extraction | readonly Extraction[]): string => `${safeJson(records, 2)}\n`

export const json: Exporter = {
  name: 'json',
  summary: 'indented JSON: one record, or an array of them',
  mediaType: 'application/json',
  extension: '.json',
  one: ({ record }) => toJson(record),
  many: { open: '[\n', item: ({ record }) => safeJson(record, 2), between: ',\n', close: '\n]\n' },
}
