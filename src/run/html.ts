import { isDate } from '../options'
import type { SourceInfo } from '../records'
import { depthOf, paragraphsOf, tagDepth } from './html-walk'
import type { InputDocument } from './json-lines'

const MOST_ELEMENTS = 200_000
// Parsing and reading take time that grows with a power of the depth; real pages stay far below.
const DEEPEST_TAGS = 1000
const DEEPEST = 200

/**
 * Reads an article out of a web page: Mozilla's Readability over linkedom finds it, scripts never run, nothing is
 * fetched.
 *
 * @param page the whole page
 * @returns the article's text, its title as the first paragraph, a blank line between paragraphs; title, address and date as far as
 *   the page tells them
 * @throws Error where the page holds no article, or nests deeper than any page does
 */
export async function readHtml(page: string): Promise<InputDocument> {
  if (tagDepth(page) > DEEPEST_TAGS) throw new Error('the page nests too deeply')
  // Loaded here, so that those who read plain text do not wait for them.
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const whole = /<html[\s>]/i.test(page) ? page : `<!DOCTYPE html><html><head></head><body>${page}</body></html>`
  const { document } = parseHTML(whole)
  if (depthOf(document.body) > DEEPEST) throw new Error('the page nests too deeply')
  const url = addressOf(document)
  const article = new Readability(document, { maxElemsToParse: MOST_ELEMENTS, charThreshold: 200 }).parse()
  const body = article?.content ? paragraphsOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body) : []
  if (!article || body.length === 0) throw new Error('no article found in the page')
  const title = folded(article.title ?? '')
  const source: SourceInfo = {
    ...(url === undefined ? {} : { url }),
    ...(title === '' ? {} : { title }),
    ...published(article.publishedTime),
  }
  return { text: [...(title === '' || body[0] === title ? [] : [title]), ...body].join('\n\n'), source }
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A page's own date, to the day where its time is written in a way of its own. */
function published(time: string | null | undefined): { published?: string } {
  const given = (time ?? '').trim()
  if (isDate(given)) return { published: given }
  const day = given.slice(0, 10)
  return day.length === 10 && isDate(day) ? { published: day } : {}
}

/** A page's own address. */
function addressOf(document: { querySelector(selector: string): { getAttribute(name: string): string | null } | null }): string | undefined {
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content')
  return address && /^https?:\/\//i.test(address) ? address : undefined
}

