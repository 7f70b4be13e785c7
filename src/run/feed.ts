import { isoDate } from './dates'
import { articleDocument, folded, told, type FailedItem, type InputItem } from './document'
import { readFragment } from './html'
import { reasonOf } from './io'

/** An entry of any kind of feed, in one form. */
interface Entry {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly author?: string | undefined
  readonly published?: string | undefined
  /** HTML; the fuller first. */
  readonly html: readonly (string | undefined)[]
  /** Plain text, where there is no HTML. */
  readonly text?: string | undefined
}

const names = (authors: readonly { readonly name?: string }[] | undefined): string | undefined => authors?.map(({ name }) => name).filter(Boolean).join(', ')

/** What a feed's entries hold, whatever its kind. @throws Error where the text is no feed */
async function entriesOf(text: string): Promise<Entry[]> {
  const { parseFeed } = await import('feedsmith')
  const { format, feed } = parseFeed(text)
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map(({ guid, link, title, dc, authors, pubDate, content, description }): Entry => ({
        id: guid?.value, url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value), title, author: dc?.creators?.join(', ') || names(authors), published: pubDate ?? dc?.dates?.[0], html: [content?.encoded, description],
      }))
    case 'rdf':
      return (feed.items ?? []).map(({ rdf, link, title, dc, content, description }): Entry => ({ id: rdf?.about, url: link, title, author: dc?.creators?.join(', '), published: dc?.dates?.[0], html: [content?.encoded, description] }))
    case 'atom':
      return (feed.entries ?? []).map(({ id, links, title, authors, published, updated, content, summary }): Entry => ({
        id, url: links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href, title: title?.value, author: names(authors), published: published ?? updated,
        html: [content, summary].map((part) => (part?.value === undefined || /html|xml/.test(part.type ?? '') ? part?.value : escaped(part.value))),
      }))
    default:
      return (feed.items ?? []).map(({ id, url, title, authors, date_published, date_modified, content_html, content_text, summary }): Entry => ({
        id: id === undefined ? undefined : String(id), url, title, author: names(authors), published: date_published ?? date_modified, html: [content_html], text: content_text ?? summary,
      }))
  }
}

/** Plain text as HTML: a line a paragraph. */
const escaped = (text: string): string => text.split('\n').map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('')

/**
 * The articles of a feed: RSS, Atom, RDF or JSON Feed.
 *
 * @param name of the file; an article's name has its number behind
 * @throws Error where the text is no feed
 */
export async function* fromFeed(name: string, text: string): AsyncGenerator<InputItem | FailedItem> {
  let number = 0
  for (const { id, url, title, author, published, html, text: plain } of await entriesOf(text)) {
    const where = `${name}:${++number}`
    try {
      const paragraphs = await readFragment(html.find((part) => part !== undefined && part.trim() !== '') ?? escaped(plain ?? ''))
      const headline = folded((await readFragment(title ?? '')).join(' '))
      const source = told({ id: id ?? url ?? where, url, author, published: isoDate(published) })
      yield { name: where, ...articleDocument({ title: headline, paragraphs, source }) }
    } catch (error) {
      yield { name: where, reason: reasonOf(error), missing: false }
    }
  }
}
