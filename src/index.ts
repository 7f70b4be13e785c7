export {
  BRAT_CONFIG, ELASTICSEARCH_MAPPINGS, LABEL_STUDIO_CONFIG, toBrat, toCsv, toDisplacy, toElasticsearch, toHtml, toJson, toJsonLd, toJsonLines, toLabelStudio, toNinjs, toParquet, toProdigy, toText, toWebAnnotations,
  type ExportOptions, type IndexMapping, type Table, type TableOptions,
} from './export'
export { extract } from './extract'
export { createExtractor, type Extractor } from './extractor'
export { extractCountries, extractEvents, extractPeople, extractQuotes, extractSpeakers } from './functions'
export { detectLanguage, type DetectedLanguage } from './languages/detect'
export type { Options } from './options'
export type * from './records/types'
