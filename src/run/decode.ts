/** The bytes are no text in an encoding that we read. */
export class EncodingError extends Error {}

/** Where a text's encoding may be told, beside its bytes. */
export interface Declared {
  /** By the user, or by the protocol that brought it: goes before what the text says of itself. */
  readonly encoding?: string | undefined
  /** Finds what the text says of itself in its first bytes, read as Latin 1. */
  readonly within?: (head: string) => string | undefined
}

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is no part of the text.
 *
 * @throws EncodingError where the bytes are neither
 */
export function decode(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new EncodingError(encoding === 'utf-8' ? 'not UTF-8 text' : `broken ${encoding.toUpperCase()} text`)
  }
}

/**
 * Bytes as text, whatever their encoding: what a byte order mark says, else what is declared, else UTF-8 where they are, else
 * what their letters look like. A declaration that the bytes contradict counts for nothing: so many are wrong.
 *
 * @throws EncodingError where an encoding that the user named is unknown or does not fit, or the bytes are no text
 */
export async function decodeAny(bytes: Uint8Array, { encoding, within }: Declared = {}): Promise<string> {
  if (markedEncoding(bytes) !== null) return decode(bytes)
  const told = encoding ?? within?.(new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN)))
  // Its letters are escape sequences of ASCII, which is UTF-8 too.
  if (told !== undefined && /^iso-2022/i.test(told)) return decodeAs(told, bytes) ?? decodeAny(bytes)
  const unicode = looksBinary(bytes) ? null : decodeAs('utf-8', bytes)
  if (unicode !== null) return unicode
  const declared = told === undefined || /^utf-?8$/i.test(told) ? null : decodeAs(told, bytes)
  if (declared !== null && !looksBinary(bytes)) return declared
  return detected(bytes)
}

/**
 * Bytes in an encoding that is known, as text.
 *
 * @throws EncodingError where nobody knows the encoding, or the bytes are not in it
 */
export function decodeFrom(encoding: string, bytes: Uint8Array): string {
  const text = markedEncoding(bytes) === null ? decodeAs(encoding, bytes) : decode(bytes)
  if (text === null) throw new EncodingError(isKnownEncoding(encoding) ? `not ${encoding} text` : `in an unknown encoding, "${encoding}"`)
  return text
}

/** Whether an encoding's name is one of those that web pages may have. */
export function isKnownEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== ''
  } catch {
    return false
  }
}

const DECLARED_WITHIN = 4096

/** What a web page's first bytes say of its encoding. */
export const declaredInHtml = (head: string): string | undefined => /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1] ?? declaredInXml(head)

/** What an XML document's first bytes say of its encoding. */
export const declaredInXml = (head: string): string | undefined => /^\s{0,99}<\?xml[^>]{1,200}encoding=["']([\w.-]{1,40})/i.exec(head)?.[1]

function markedEncoding([first, second]: Uint8Array): string | null {
  return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
}

// Some versions of Node decode Windows-1252 as Latin 1, which has controls where Windows has marks.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Null where the encoding is unknown or the bytes are not in it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80]!) : text
  } catch {
    return null
  }
}

const LOOKED_AT = 65_536
const FEW_CONTROLS = 0.02

/** Whether there are zeros, or more controls than a text has, among the first bytes. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT)
  let controls = 0
  // 7 to 13 move a printer's head, 27 begins a terminal's colours.
  for (const byte of head) if (byte < 7 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  return controls > head.length * FEW_CONTROLS
}

/** UTF-16 without a mark: English has a zero at every other byte. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT)
  const zeros = [0, 0]
  head.forEach((byte, i) => { if (byte === 0) zeros[i % 2]!++ })
  const [even, odd] = zeros as [number, number]
  const most = head.length * 0.35
  return odd > most && even < odd / 20 ? 'utf-16le' : even > most && odd < even / 20 ? 'utf-16be' : null
}

/** @throws EncodingError where nothing fits */
async function detected(bytes: Uint8Array): Promise<string> {
  const utf16 = unmarkedUtf16(bytes)
  const text = utf16 === null ? null : decodeAs(utf16, bytes)
  if (text !== null) return text
  if (looksBinary(bytes)) throw new EncodingError('not text, but binary data')
  // Loaded here: most texts are UTF-8.
  const { analyse } = await import('chardet')
  const special = bytes.findIndex((byte) => byte > 127)
  const from = Math.max(0, special - 2000)
  for (const { name, confidence } of analyse(bytes.subarray(from, from + LOOKED_AT))) {
    const found = confidence < LEAST_CONFIDENCE || /^(?:ascii|utf)/i.test(name) ? null : decodeAs(name, bytes)
    if (found !== null && !/[\u0080-\u009f]/.test(found)) return found
  }
  throw new EncodingError('not text in an encoding that can be told')
}

const LEAST_CONFIDENCE = 15
