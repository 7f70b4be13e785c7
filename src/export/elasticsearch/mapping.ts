/** The indexes that bulk lines go to. */
export const QUOTES_INDEX = 'onrecord-quotes'
export const ARTICLES_INDEX = 'onrecord-articles'

interface Field { readonly type: string; readonly [setting: string]: unknown }
interface Fields { readonly [name: string]: Field | { readonly properties: Fields } }

const keyword: Field = { type: 'keyword', ignore_above: 1024 }
// To search in, and to count and sort by.
const named: Field = { type: 'text', fields: { keyword } }
const words: Field = { type: 'text' }
const offset: Field = { type: 'integer' }
// As exact as the text: a year, a month, a day, a moment. Quarters and weeks are no dates: they are kept, not searched.
const date: Field = { type: 'date', format: 'strict_date_optional_time', ignore_malformed: true }
const unit: Field = { type: 'float' }

const article: Fields = {
  id: keyword, url: keyword, title: named, author: named, published: date, language: keyword,
}
const span: Fields = { start: offset, end: offset }

const QUOTES: Fields = {
  article: { properties: article },
  quote: keyword, kind: keyword, text: words, within: keyword, ...span,
  speaker: { properties: { id: keyword, name: named, mention: named, form: keyword, kind: keyword, members: named, titles: named, organization: named, country: keyword } },
  addressee: named, cue: named, lemma: keyword, rule: keyword, confidence: unit,
  people: named, countries: keyword, events: named,
}

const ARTICLES: Fields = {
  ...article,
  text: words,
  speakers: named,
  people: { type: 'nested', properties: { name: named, aliases: named, titles: named, organization: named, country: keyword, mentions: offset, quotes: offset } },
  organizations: { type: 'nested', properties: { name: named, aliases: named, mentions: offset, quotes: offset } },
  countries: { type: 'nested', properties: { code: keyword, name: named, focus: unit, mentions: offset } },
  events: {
    type: 'nested',
    properties: {
      kind: keyword, name: named, main: { type: 'boolean' }, type: keyword, mode: keyword, cameo: keyword, trigger: named, modality: keyword,
      actors: named, recipients: named, participants: named, countries: keyword, place: named, time: date, claimed: { type: 'boolean' }, confidence: unit,
    },
  },
}

/** What an index must know of its fields. */
export interface IndexMapping {
  /** As the engine takes it. */
  readonly mappings: {
    /** Whether fields beside these are searched. */
    readonly dynamic: boolean
    /** Each field's type and settings, by its name; those of an object's fields inside. */
    readonly properties: Readonly<Record<string, object>>
  }
}

/** The mappings of the two indexes, as `PUT /INDEX` takes them: Elasticsearch 7 and 8, OpenSearch. Fields beside them are kept, not searched. */
export const ELASTICSEARCH_MAPPINGS: Readonly<Record<'onrecord-articles' | 'onrecord-quotes', IndexMapping>> = {
  [QUOTES_INDEX]: { mappings: { dynamic: false, properties: QUOTES } },
  [ARTICLES_INDEX]: { mappings: { dynamic: false, properties: ARTICLES } },
}
