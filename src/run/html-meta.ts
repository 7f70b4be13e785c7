import type { SourceInfo } from '../records'
import { isoDate } from './dates'
import { folded, told } from './document'

/** The little of a page's DOM that is asked here. */
export interface MetaDocument {
  querySelectorAll(selector: string): Iterable<MetaElement>
}
interface MetaElement {
  getAttribute(name: string): string | null
  readonly textContent: string | null
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting)$/
const DEEPEST = 8

/** The article's node among a page's JSON-LD, wherever it lies. */
function articleNode(value: unknown, depth = 0): Json | undefined {
  if (depth > DEEPEST) return undefined
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleNode(item, depth + 1)
      if (found) return found
    }
    return undefined
  }
  if (!isObject(value)) return undefined
  if (listOf(value['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))) return value
  return articleNode(value['@graph'], depth + 1) ?? articleNode(value['mainEntity'], depth + 1)
}

function* jsonLd(document: MetaDocument): Generator<Json> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const node = articleNode(JSON.parse((script.textContent ?? '').replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')))
      if (node) yield node
    } catch {
      continue // broken, as many are
    }
  }
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : isObject(value) ? textIn(value['name'] ?? value['@id'] ?? value['url']) : undefined)
const nameIn = (value: unknown): string | undefined => (isObject(value) ? textIn(value['name']) : typeof value === 'string' ? value : undefined)
const isAddress = (text: string | null | undefined): text is string => typeof text === 'string' && /^https?:\/\//i.test(text.trim())

const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title'],
  author: ['author', 'article:author', 'dc.creator', 'parsely-author', 'byl', 'sailthru.author'],
  published: ['article:published_time', 'og:published_time', 'datepublished', 'date', 'pubdate', 'publishdate', 'publish-date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'article.published', 'publication_date', 'originalpublicationdate'],
  url: ['og:url', 'parsely-link'],
} as const

/** What a page's meta elements say, by their name in small letters; the first of each name. */
function metaOf(document: MetaDocument): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase()
    const content = element.getAttribute('content') ?? ''
    if (name !== '' && content.trim() !== '') found.set(name, [...(found.get(name) ?? []).slice(0, 9), content])
  }
  return found
}

const firstOf = <T>(values: Iterable<T | undefined>): T | undefined => {
  for (const value of values) if (value !== undefined) return value
  return undefined
}

/** What a page tells of its article beside the text: its JSON-LD first, then its meta elements, then what is marked in the text. */
export function metaSource(document: MetaDocument): SourceInfo {
  const nodes = [...jsonLd(document)]
  const meta = metaOf(document)
  const named = (names: readonly string[]): string[] => names.flatMap((name) => meta.get(name) ?? [])
  const attributes = (selector: string, name: string): string[] => [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? [])
  const authors = nodes.map((node) => listOf(node['author']).flatMap((author) => nameIn(author) ?? []).map(folded).filter((name) => name !== '' && !isAddress(name))).find((names) => names.length > 0)
  const written = named(META.author).map(folded).filter((name) => !isAddress(name))
  return told({
    url: firstOf([...attributes('link[rel="canonical"]', 'href'), ...named(META.url), ...nodes.flatMap((node) => [textIn(node['url']), textIn(node['mainEntityOfPage'])])].filter(isAddress)),
    title: firstOf([...nodes.map((node) => textIn(node['headline']) ?? textIn(node['name'])), ...named(META.title)].map((title) => (title === undefined || folded(title) === '' ? undefined : folded(title)))),
    author: authors ? [...new Set(authors)].join(', ') : [...new Set(written)].slice(0, 9).join(', '),
    published: firstOf([...nodes.flatMap((node) => [textIn(node['datePublished']), textIn(node['dateCreated'])]), ...named(META.published), ...attributes('time[itemprop="datePublished"], time[pubdate], article time[datetime]', 'datetime')].map(isoDate)),
  })
}
