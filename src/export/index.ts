import { brat } from './brat'
import { csv } from './csv'
import { displacy } from './displacy'
import { elasticsearch } from './elasticsearch'
import type { Exporter, Table } from './exporter'
import { htmlPage } from './html'
import { json } from './json'
import { jsonl } from './jsonl'
import { jsonld } from './jsonld'
import { labelStudio } from './label-studio'
import { ninjs } from './ninjs'
import { parquet } from './parquet'
import { prodigy } from './prodigy'
import { text } from './text'
import { webAnnotation } from './web-annotation'

export { BRAT_CONFIG, toBrat } from './brat'
export { toCsv } from './csv'
export { toDisplacy } from './displacy'
export { ELASTICSEARCH_MAPPINGS, toElasticsearch, type IndexMapping } from './elasticsearch'
export { TABLES, type Encoder, type ExportDocument, type Exporter, type ExportOptions, type Table, type TableOptions } from './exporter'
export { toHtml } from './html'
export { toJson } from './json'
export { toJsonLines } from './jsonl'
export { toJsonLd } from './jsonld'
export { LABEL_STUDIO_CONFIG, toLabelStudio } from './label-studio'
export { toNinjs } from './ninjs'
export { toParquet } from './parquet'
export { toProdigy } from './prodigy'
export { toText } from './text'
export { toWebAnnotations } from './web-annotation'

/** Every format, in the order the help shows them. A new one is a file in this room and a line here. */
export const EXPORTERS: readonly Exporter[] = [
  json,
  jsonl,
  csv,
  parquet,
  text,
  htmlPage,
  jsonld,
  webAnnotation,
  ninjs,
  brat,
  displacy,
  labelStudio,
  prodigy,
  elasticsearch,
]

/** The format of a name ("csv", "csv:people"), or null. */
export function exporterNamed(name: string): Exporter | null {
  const [format, table] = name.split(':')
  const exporter = EXPORTERS.find((known) => known.name === format)
  return (table === undefined ? exporter : exporter?.tables?.[table as Table]) ?? null
}
