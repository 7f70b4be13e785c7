import { csv } from './csv'
import type { Exporter } from './exporter'
import { htmlPage } from './html'
import { json } from './json'
import { jsonl } from './jsonl'
import { text } from './text'

export { toCsv } from './csv'
export { TABLES, type Encoder, type ExportDocument, type Exporter, type ExportOptions, type Table } from './exporter'
export { toHtml } from './html'
export { toJson } from './json'
export { toJsonLines } from './jsonl'
export { toText } from './text'

/** Every format, in the order the help shows them. A new one is a file in this room and a line here. */
export const EXPORTERS: readonly Exporter[] = [json, jsonl, csv, text, htmlPage]
