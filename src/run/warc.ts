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

/** The archive cannot be read on: it ends in the middle of a record, or its bytes cannot be had. */
class Broken extends Error {}

/** How much of a record is still to be read. */
const leftOf = (record: WARCRecord | null): number => {
  const reader = record?._reader
  return reader && 'limit' in reader && typeof reader.limit === 'number' ? reader.limit : 0
}

/** A stream that ends with an error where the record that is being read is not all there: warcio would wait for it for ever. */
async function* whole(stream: AsyncIterable<Uint8Array>, reading: () => WARCRecord | null): AsyncGenerator<Uint8Array> {
  try {
    yield* stream
  } catch (error) {
    throw new Broken(reasonOf(error))
  }
  if (leftOf(reading()) > 0) throw new Broken('the archive is cut off')
}

/** A record's bytes, read to the end even where they are too many to keep. @throws Error where they are */
async function payloadOf(record: WARCRecord): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of record.reader) {
    size += chunk.length
    if (size <= LARGEST_PAGE) chunks.push(chunk)
  }
  if (size > LARGEST_PAGE) throw new Error('the page is too large')
  return Buffer.concat(chunks)
}

async function readRecord(record: WARCRecord, kind: Holds, where: string): Promise<InputDocument> {
  const raw = await payloadOf(record)
  const bytes = record.httpHeaders ? await bytesOf(record._createDecodingReader([raw]), LARGEST_PAGE) : raw
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
  let current: WARCRecord | null = null
  for await (const record of WARCParser.iterRecords(whole(stream, () => current))) {
    current = record
    if (++number === 1 && !/^WARC\/\d/.test(record.warcHeaders.statusline)) throw new Error('not a web archive')
    const kind = holds(record)
    if (kind !== null) yield await itemOf(record, kind, `${name}:${number}`)
    await record.skipFully()
  }
  if (number === 0) throw new Error('not a web archive')
}

/** @throws Broken where the record is not all there */
async function itemOf(record: WARCRecord, kind: Holds, name: string): Promise<InputItem | FailedItem> {
  try {
    const document = await readRecord(record, kind, name)
    await record.skipFully()
    return { name, ...document }
  } catch (error) {
    if (error instanceof Broken) throw error
    return { name, reason: `${record.warcTargetURI ?? 'a page'}: ${reasonOf(error)}`, missing: false }
  }
}
