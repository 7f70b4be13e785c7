import type { WARCRecord } from 'warcio'
import { decodeAny, declaredInHtml } from './decode'
import { articleDocument, folded, told, type FailedItem, type InputDocument, type InputItem } from './document'
import { readHtml } from './html'
import { reasonOf } from './io'
import { bytesOf } from './streams'

// A page's; larger ones are passed over without being held.
const LARGEST_PAGE = 16 * 1024 * 1024

/** What an article may stand in: a page that was fetched, or the text that an archive made of one. */
type Holds = 'html' | 'txt'

function holds(record: WARCRecord): Holds | null {
  const { warcType, httpHeaders } = record
  if (warcType === 'conversion') return /^text\/plain/i.test(record.warcContentType ?? '') ? 'txt' : null
  if (warcType === 'resource') return kindOf(record.warcContentType)
  if (warcType !== 'response' || !httpHeaders || Number(record.getResponseInfo()?.status) !== 200) return null
  return kindOf(httpHeaders.headers.get('content-type'))
}

const kindOf = (type: string | null | undefined): Holds | null => (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type ?? '') ? 'html' : /^\s*text\/plain/i.test(type ?? '') ? 'txt' : null)
const charsetOf = (type: string | null | undefined): string | undefined => /charset\s{0,9}=\s{0,9}["']?([\w.-]{1,40})/i.exec(type ?? '')?.[1]

/** Reads over what is left of a record. @throws Error where less of it is there than its head says */
async function finish(record: WARCRecord): Promise<void> {
  await record.skipFully()
  const rest = record._reader
  if ('limit' in rest && typeof rest.limit === 'number' && rest.limit > 0) throw new Error('the archive is cut off')
}

async function readRecord(record: WARCRecord, kind: Holds, where: string): Promise<InputDocument> {
  const bytes = await bytesOf(record, LARGEST_PAGE)
  const text = await decodeAny(bytes, { encoding: charsetOf(record.httpHeaders?.headers.get('content-type') ?? record.warcContentType), within: kind === 'html' ? declaredInHtml : () => undefined })
  const source = told({ id: record.warcHeader('WARC-Record-ID')?.replace(/^<|>$/g, '') ?? where, url: record.warcTargetURI })
  const article = kind === 'html' ? await readHtml(text) : articleDocument({ title: '', paragraphs: text.split('\n').map(folded).filter((line) => line !== ''), source: {} })
  return { ...article, source: { ...source, ...article.source } }
}

/**
 * The pages of a web archive: answers with HTML that a server gave (WARC, as CC-NEWS has them), and the texts of WET files;
 * all else in it is passed over. One record is held at a time.
 *
 * @param name of the file; a page's name has its record's number behind
 * @throws Error where the file is no web archive, or ends too early
 */
export async function* fromWarc(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<InputItem | FailedItem> {
  const { WARCParser } = await import('warcio')
  let number = 0
  for await (const record of WARCParser.iterRecords(stream)) {
    if (++number === 1 && !/^WARC\/\d/.test(record.warcHeaders.statusline)) throw new Error('not a web archive')
    const kind = holds(record)
    if (kind === null) {
      await finish(record)
      continue
    }
    const where = `${name}:${number}`
    let item: InputItem | FailedItem
    try {
      item = { name: where, ...(await readRecord(record, kind, where)) }
      await finish(record)
    } catch (error) {
      item = { name: where, reason: `${record.warcTargetURI ?? 'a page'}: ${reasonOf(error)}`, missing: false }
    }
    yield item
    await record.skipFully()
  }
  if (number === 0) throw new Error('not a web archive')
}
