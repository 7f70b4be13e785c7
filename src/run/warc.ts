import type { StatusAndHeaders, WARCRecord } from 'warcio'
import { decodeAny, declaredInHtml } from './decode'
import { articleDocument, folded, told, type FailedItem, type InputDocument, type InputItem } from './document'
import { readHtml } from './html'
import { reasonOf } from './io'
import { bytesOf } from './streams'
import { framesOf } from './warc-frames'

// A page's; larger ones are passed over without being held.
const LARGEST_PAGE = 16 * 1024 * 1024

/** What an article may stand in: a page that was fetched, or the text that an archive made of one. */
type Holds = 'html' | 'txt'

function holds({ warcType, warcContentType }: WARCRecord, http: Http | null): Holds | null {
  if (warcType === 'conversion') return /^text\/plain/i.test(warcContentType ?? '') ? 'txt' : null
  if (warcType === 'resource') return kindOf(warcContentType)
  return http !== null && Number(http.head.statusCode) === 200 ? kindOf(http.head.headers.get('content-type')) : null
}

const kindOf = (type: string | null | undefined): Holds | null => (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type ?? '') ? 'html' : /^\s*text\/plain/i.test(type ?? '') ? 'txt' : null)
const charsetOf = (type: string | null | undefined): string | undefined => /charset\s{0,9}=\s{0,9}["']?([\w.-]{1,40})/i.exec(type ?? '')?.[1]

/** The archive cannot be read on: it ends in the middle of a record, or its bytes cannot be had. */
class Broken extends Error {}

/** How much of a record is still to be read. */
const leftOf = (record: WARCRecord | null): number => {
  const reader = record?._reader
  return reader && 'limit' in reader && typeof reader.limit === 'number' ? reader.limit : 0
}

/** A stream that ends with an error where the record that is being read is not all there: warcio would wait for it for ever. */
async function* whole(stream: AsyncIterable<Uint8Array>, reading: () => WARCRecord | null): AsyncGenerator<Uint8Array> {
  const frames = framesOf()
  try {
    for await (const chunk of stream) {
      frames.follow(chunk)
      yield chunk
    }
  } catch (error) {
    throw new Broken(reasonOf(error))
  }
  if (frames.isOpen() || leftOf(reading()) > 0) throw new Broken('the archive is cut off')
}

/** A record's bytes, read to the end even where they are too many to keep. */
async function payloadOf(record: WARCRecord): Promise<{ readonly bytes: Buffer; readonly size: number }> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of record.reader) {
    size += chunk.length
    if (size <= LARGEST_PAGE) chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), size }
}

/** A server's answer: its head, and what stands behind. */
interface Http {
  readonly head: StatusAndHeaders
  readonly body: Uint8Array
}

/** The answer in a record; null where there is none. Parsed here and not with the record: a torn head would be read on into the next one. */
async function answerIn(record: WARCRecord, bytes: Buffer): Promise<Http | null> {
  const end = record.warcType === 'response' ? bytes.indexOf('\r\n\r\n') : -1
  if (end < 0) return null
  const { AsyncIterReader, StatusAndHeadersParser } = await import('warcio')
  const head = await new StatusAndHeadersParser().parse(new AsyncIterReader([bytes.subarray(0, end + 4)]), { headersClass: Headers })
  return head === null ? null : { head, body: bytes.subarray(end + 4) }
}

/** A record's page or text; null where it holds neither. @throws Error where it cannot be read */
async function readRecord(record: WARCRecord, where: string): Promise<InputDocument | null> {
  const { bytes, size } = await payloadOf(record)
  const http = await answerIn(record, bytes)
  const kind = holds(record, http)
  if (kind === null) return null
  if (size > LARGEST_PAGE) throw new Error('the page is too large')
  record.httpHeaders = http?.head ?? null
  const decoded = http === null ? bytes : await bytesOf(record._createDecodingReader([http.body]), LARGEST_PAGE)
  const text = await decodeAny(decoded, { encoding: charsetOf(http?.head.headers.get('content-type') ?? record.warcContentType), within: kind === 'html' ? declaredInHtml : () => undefined })
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
  let current: WARCRecord | null = null
  for await (const record of WARCParser.iterRecords(whole(stream, () => current), { parseHttp: false })) {
    current = record
    if (++number === 1 && !/^WARC\/\d/.test(record.warcHeaders.statusline)) throw new Error('not a web archive')
    const item = MAY_HOLD.has(record.warcType ?? '') ? await itemOf(record, `${name}:${number}`) : null
    if (item !== null) yield item
    await record.skipFully()
  }
  if (number === 0) throw new Error('not a web archive')
}

const MAY_HOLD = new Set(['response', 'resource', 'conversion'])

/** @throws Broken where the record is not all there */
async function itemOf(record: WARCRecord, name: string): Promise<InputItem | FailedItem | null> {
  try {
    const document = await readRecord(record, name)
    return document === null ? null : { name, ...document }
  } catch (error) {
    if (error instanceof Broken) throw error
    return { name, reason: `${record.warcTargetURI ?? 'a page'}: ${reasonOf(error)}`, missing: false }
  }
}
