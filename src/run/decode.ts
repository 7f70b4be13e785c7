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
