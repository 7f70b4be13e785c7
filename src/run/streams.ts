import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { EncodingError } from './decode'

/** Bytes that a file of one document, or a line, may have: what is larger is no article, and would take memory without end. */
export const LARGEST = 64 * 1024 * 1024
export const TOO_LARGE = `too large: a document may have ${LARGEST / 1024 / 1024} MB`

/**
 * All bytes of a stream.
 *
 * @throws EncodingError where there are more than a document may have; the rest is not read
 */
export async function bytesOf(stream: AsyncIterable<Uint8Array>, most = LARGEST): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) throw new EncodingError(TOO_LARGE)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The lines of a stream of bytes, without their ends; only the line feed ends a line. Holds one line at a time; in place of
 * one that is longer than a document may be comes null.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most = LARGEST): AsyncGenerator<Uint8Array | null> {
  let rest: Uint8Array[] = []
  let size = 0
  const add = (piece: Uint8Array): void => {
    size += piece.length
    if (size > most) rest = []
    else if (piece.length > 0) rest.push(piece)
  }
  const line = (): Uint8Array | null => {
    const whole = size > most ? null : Buffer.concat(rest)
    rest = []
    size = 0
    return whole
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(10, from); end >= 0; end = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, end))
      yield line()
      from = end + 1
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield line()
}

/** A stream without its gzip, where it has any: its first bytes tell. Throws what reading it throws, in our words where its gzip is broken. */
export async function* unzipped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = stream[Symbol.asyncIterator]()
  try {
    let head: Uint8Array = new Uint8Array(0)
    while (head.length < 2) {
      const { done, value } = await source.next()
      if (done) break
      head = Buffer.concat([head, value])
    }
    const rest = { async *[Symbol.asyncIterator]() {
      yield head
      for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
    } }
    if (head[0] !== 0x1f || head[1] !== 0x8b) yield* rest
    else yield* gunzipped(rest)
  } finally {
    await source.return?.()
  }
}

async function* gunzipped(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip()
  const source = Readable.from(stream)
  source.on('error', (error) => gunzip.destroy(error)).pipe(gunzip)
  try {
    for await (const chunk of gunzip) yield chunk as Uint8Array
  } catch (error) {
    const code = (error as { code?: unknown }).code
    throw code === 'Z_BUF_ERROR' ? new EncodingError('its gzip is cut off') : code === 'Z_DATA_ERROR' ? new EncodingError('its gzip is broken') : error
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}
