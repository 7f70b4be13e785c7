import { isoDate } from './dates'
import { articleDocument, folded, told, type FailedItem, type InputDocument, type InputItem } from './document'
import { readFragment } from './html'
import { reasonOf } from './io'

type Fields = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

/** A headline or a body of version 2 and later: the main one, else the first. */
function chosen(value: unknown): Fields | undefined {
  const parts = (Array.isArray(value) ? value : []).filter(isObject).filter((part) => text(part['value']) !== undefined)
  return parts.find((part) => part['role'] === 'main') ?? parts[0]
}

const HTML = /html/i
const blocks = (plain: string): string[] => plain.split(/\n+/).map(folded).filter((line) => line !== '')

/** A body's paragraphs, in whichever form it stands: `bodies`, or `body_text` and `body_xhtml` of version 1. */
async function paragraphsIn(item: Fields): Promise<string[]> {
  const body = chosen(item['bodies'])
  if (body) return HTML.test(String(body['contentType'] ?? body['contenttype'] ?? '')) ? readFragment(String(body['value'])) : blocks(String(body['value']))
  const html = text(item['body_xhtml']) ?? text(item['body_html']) ?? text(item['body_html5'])
  return html === undefined ? blocks(text(item['body_text']) ?? '') : readFragment(html)
}

/**
 * Reads one item of ninjs, any version from 1 to 3.
 *
 * @param where what to call it where it has no uri
 * @throws Error where it is none, or has no text
 */
export async function readNinjs(item: unknown, where: string): Promise<InputDocument> {
  if (!isObject(item)) throw new Error('not a ninjs item')
  const uri = text(item['uri'])
  const paragraphs = await paragraphsIn(item)
  if (paragraphs.length === 0) throw new Error(uri === undefined ? 'not a ninjs item: has no "uri" and no body' : 'has no body')
  const headline = text(chosen(item['headlines'])?.['value']) ?? text(item['headline']) ?? text(item['title']) ?? ''
  const dates = ['versionCreated', 'versioncreated', 'contentCreated', 'contentcreated', 'firstCreated', 'firstcreated'].map((name) => isoDate(text(item[name])))
  const links = (Array.isArray(item['renditions']) ? item['renditions'] : []).filter(isObject).filter((one) => HTML.test(String(one['contentType'] ?? one['contenttype'] ?? ''))).map((one) => text(one['href']))
  return articleDocument({
    title: folded((await readFragment(headline)).join(' ')),
    paragraphs,
    source: told({
      id: uri ?? where, url: [uri, ...links].find((address) => address !== undefined && /^https?:\/\//i.test(address)),
      author: text(item['by']) ?? text(item['byline']), published: dates.find((date) => date !== undefined),
    }),
  })
}

/**
 * The items of a ninjs file: one, or an array of them.
 *
 * @throws Error where the text is no JSON
 */
export async function* fromNinjs(name: string, json: string): AsyncGenerator<InputItem | FailedItem> {
  const value = parsed(json)
  const several = Array.isArray(value)
  for (const [i, item] of (several ? (value as unknown[]) : [value]).entries()) {
    const where = several ? `${name}:${i + 1}` : name
    try {
      yield { name: where, ...(await readNinjs(item, where)) }
    } catch (error) {
      yield { name: where, reason: reasonOf(error), missing: false }
    }
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}
