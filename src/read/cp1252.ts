/** The 27 characters that Windows-1252 has where Latin-1 has control characters, from 0x80 on; a space where it has none. */
const SPECIALS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

const BYTES: ReadonlyMap<number, number> = new Map(
  [...SPECIALS].flatMap((letter, i): [number, number][] => (letter === ' ' ? [] : [[letter.charCodeAt(0), 0x80 + i]])),
)

/** A regular expression's class (without brackets) of all characters that are a byte from 0x80 up in Windows-1252 or Latin-1. */
export const HIGH_BYTE_CLASS = `\\u0080-\\u00ff${SPECIALS.replaceAll(' ', '')}`

/** The byte that a character is in Windows-1252 or, for a control character, in Latin-1; -1 where it is neither. */
export function byteOf(code: number): number {
  if (code < 0x100) return code
  return BYTES.get(code) ?? -1
}

/** The character of a byte between 0x80 and 0x9f in Windows-1252; null where it has none. */
export function specialOf(byte: number): string | null {
  const letter = SPECIALS[byte - 0x80]
  return letter === undefined || letter === ' ' ? null : letter
}

/** Whether a byte is one of Windows-1252's quotation marks, dashes, the ellipsis or the bullet: common in sound text. */
export const isMarkByte = (byte: number): boolean => (byte >= 0x91 && byte <= 0x97) || byte === 0x82 || byte === 0x84 || byte === 0x85 || byte === 0x8b || byte === 0x9b
