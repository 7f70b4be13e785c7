import type { Extraction } from '../../records'
import type { ExportDocument, Exporter } from '../exporter'
import { portableJson } from '../json'
import { articleDocument, quoteDocuments } from './documents'
import { ARTICLES_INDEX, QUOTES_INDEX } from './mapping'

export { ELASTICSEARCH_MAPPINGS, type IndexMapping } from './mapping'

// What an index takes as _id, in bytes; where there is none it makes one up.
const LONGEST_ID = 512

/** An action and its document. The same id for the same thing, so that lines sent twice change nothing. */
function line(index: string, id: string | null, document: object): string {
  const known = id !== null && new TextEncoder().encode(id).length <= LONGEST_ID ? { _id: id } : {}
  return `${portableJson({ index: { _index: index, ...known } })}\n${portableJson(document)}\n`
}

function bulk({ record, text }: ExportDocument): string {
  // An empty id is none: the engines refuse the line.
  const id = record.source.id || record.source.url || null
  const quotes = quoteDocuments(record).map((quote) => line(QUOTES_INDEX, id === null ? null : `${id}#${quote.id}`, quote.document))
  return line(ARTICLES_INDEX, id, articleDocument(record, record.text ?? text)) + quotes.join('')
}

/**
 * A record as lines for the `_bulk` interface of Elasticsearch and OpenSearch: the article, then each quote with what is
 * known of its speaker, in indexes of their own ({@link ELASTICSEARCH_MAPPINGS}).
 *
 * @param record
 * @param text the text that the record is of
 * @returns two lines a document, each ended by a line feed
 */
export const toElasticsearch = (record: Extraction, text: string): string => bulk({ record, text })

export const elasticsearch: Exporter = {
  name: 'elasticsearch',
  summary: 'bulk lines for Elasticsearch and OpenSearch; "onrecord mapping" prints the mapping',
  mediaType: 'application/x-ndjson',
  extension: '.ndjson',
  one: bulk,
  many: { open: '', item: bulk, between: '', close: '' },
}
