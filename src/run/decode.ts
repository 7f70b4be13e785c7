/** The bytes are no text in an encoding that we read. */
export class EncodingError extends Error {}

// Beyond it V8 has no string.
const MOST_BYTES = 2 ** 29 - 25

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is no part of the text.
 *
 * @throws EncodingError where the bytes are neither, or too many for one string
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new EncodingError('too large: a text may have 512 MB')
  const [first, second] = bytes
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new EncodingError(encoding === 'utf-8' ? 'not UTF-8 text' : `broken ${encoding.toUpperCase()} text`)
  }
}

// Some versions of Node decode Windows-1252 as Latin 1, which has controls where Windows has marks.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * The bytes of a web page as text: UTF-8, or what a byte order mark or the page's own `charset` says.
 *
 * @throws EncodingError where the bytes are neither
 */
export function decodeHtml(bytes: Uint8Array): string {
  try {
    return decode(bytes)
  } catch (error) {
    const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]
    if (declared === undefined || /^utf-?8$/i.test(declared)) throw error
    try {
      const decoder = new TextDecoder(declared)
      const text = decoder.decode(bytes)
      return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!) : text
    } catch {
      throw new EncodingError(`in an unknown encoding, "${declared}"`)
    }
  }
}

/** The lines of a stream of bytes, without their ends; only the line feed ends a line. Holds one line at a time. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = []
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(10, from); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end)])
      rest = []
      from = end + 1
    }
    if (from < chunk.length) rest.push(chunk.subarray(from))
  }
  if (rest.length > 0) yield Buffer.concat(rest)
}

/** All bytes of a stream. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
