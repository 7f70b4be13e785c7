import { isoDate } from './dates'
import { articleDocument, folded, told, type InputDocument } from './document'
import { metaSource } from './html-meta'
import { depthOf, paragraphsOf, tagsOf } from './html-walk'

const MOST_ELEMENTS = 200_000
const LONGEST_PAGE = 16_000_000
// Parsing and reading take time that grows with a power of the depth; real pages stay far below.
const DEEPEST_TAGS = 1000
const DEEPEST = 200

/** Refuses what would take time or memory without end. @throws Error that says why */
function checkSize(page: string): void {
  if (page.length > LONGEST_PAGE) throw new Error('the page is too large')
  const { depth, count } = tagsOf(page)
  if (depth > DEEPEST_TAGS) throw new Error('the page nests too deeply')
  if (count > MOST_ELEMENTS) throw new Error('the page has too many elements')
}

/**
 * Reads an article out of a web page: Mozilla's Readability over linkedom finds it, scripts never run, nothing is
 * fetched.
 *
 * @param page the whole page
 * @returns the article's text, its title as the first paragraph, a blank line between paragraphs; title, author, address and date as
 *   far as the page tells them
 * @throws Error where the page holds no article, or nests deeper or is larger than any page is
 */
export async function readHtml(page: string): Promise<InputDocument> {
  checkSize(page)
  // Loaded here, so that those who read plain text do not wait for them.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const whole = /<html[\s>]/i.test(page) ? page : `<!DOCTYPE html><html><head></head><body>${page}</body></html>`
  const { document } = parseHTML(whole)
  if (depthOf(document.body) > DEEPEST) throw new Error('the page nests too deeply')
  const meta = metaSource(document)
  const article = new Readability(document, { maxElemsToParse: MOST_ELEMENTS, charThreshold: 200 }).parse()
  const paragraphs = article?.content ? paragraphsOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body) : []
  if (!article || paragraphs.length === 0) throw new Error('no article found in the page')
  const own = told({ author: meta.author ?? byline(article.byline), published: meta.published ?? isoDate(article.publishedTime) })
  return articleDocument({ title: folded(meta.title ?? article.title ?? ''), paragraphs, source: { ...meta, ...own } })
}

/** "By Ann Lee" → "Ann Lee" */
const byline = (text: string | null | undefined): string => folded(text ?? '').replace(/^by[\s:]+/i, '')

/**
 * Reads a piece of HTML that is all article, such as a feed's.
 *
 * @returns its paragraphs
 * @throws Error where it nests deeper or is larger than any page is
 */
export async function readFragment(html: string): Promise<string[]> {
  checkSize(html)
  const { parseHTML } = await import('linkedom')
  const { body } = parseHTML(`<html><body>${html}</body></html>`).document
  if (depthOf(body) > DEEPEST) throw new Error('the page nests too deeply')
  return paragraphsOf(body)
}
