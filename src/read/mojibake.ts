import type { Edit } from '../document'
import { byteOf, HIGH_BYTE_CLASS, isMarkByte } from './cp1252'

// A run of characters that could be UTF-8's bytes read one by one, after one that could be a lead byte. Where the text was
// "compatibility-normalised" afterwards, letters stand as letter and accent, accents as space and accent, ª and º as a and o.
const NORMALISED = 'A[\\u0302\\u0303]|a\\u0302'
const RUN = new RegExp(`(?:[\\u00c2-\\u00f4]|${NORMALISED})(?:[${HIGH_BYTE_CLASS}]|${NORMALISED}| [\\u0301\\u0304\\u0308\\u0327]|(?<=\\u0083(?:\\u00c2|A\\u0302))[ao])+`, 'g')
const NORMALISED_BYTES: ReadonlyMap<string, number> = new Map([
  ['A\u0302', 0xc2], ['A\u0303', 0xc3], ['a\u0302', 0xe2], [' \u0308', 0xa8], [' \u0304', 0xaf], [' \u0301', 0xb4], [' \u0327', 0xb8], ['a', 0xaa], ['o', 0xba],
])
/** What is left of a no-break space ("Â" and 0xA0) whose second half became a space. No word ends so after a small letter. */
const HALF_SPACE = /(?<!\p{Lu})Â(?=[ \n]|$)/gu
/** The marks as they look when UTF-8 was read as Mac Roman or as code page 437. */
const OTHER_PAGES: Readonly<Record<string, string>> = {
  '‚Äò': '‘', '‚Äô': '’', '‚Äú': '“', '‚Äù': '”', '‚Äì': '–', '‚Äî': '—', '‚Ä¶': '…',
  'ΓÇÿ': '‘', 'ΓÇÖ': '’', 'ΓÇ£': '“', 'ΓÇ¥': '”', 'ΓÇô': '–', 'ΓÇö': '—', 'ΓÇª': '…',
}
const OTHER_PAGE = new RegExp(Object.keys(OTHER_PAGES).join('|'), 'g')

/** A character of a run: as it stands, the byte that it may be, and how sure a decoding is that rests on it. */
interface Unit { readonly text: string; readonly byte: number }

/** Decodes UTF-8 that was read as Windows-1252, Latin-1, Mac Roman or code page 437: â€œ, Ã©, ‚Äú; twice over too. */
export function mojibake(text: string): Edit[] {
  const edits: Edit[] = []
  const doubtful: Edit[] = []
  for (const match of text.matchAll(RUN)) {
    const run = match[0]
    const first = decodeRun(unitsOf(run))
    if (first.text === run) continue
    let decoded = first.text
    for (let again = 0; again < 3; again++) {
      const next = decodeRun(unitsOf(decoded)).text
      if (next === decoded) break
      decoded = next
    }
    // Half of a mark is left in it: what stood there cannot be told.
    if (/â€(?![\p{P}\s])/u.test(decoded)) continue
    const edit = { start: match.index, end: match.index + run.length, replacement: decoded, rule: 'mojibake' }
    const afterLower = /\p{Ll}/u.test(text[match.index - 1] ?? '')
    ;(first.sure || afterLower ? edits : doubtful).push(trimmed(edit, run))
  }
  // "Ã”" alone may be an Ô, or IRMÃ before a closing mark: only beside clear damage it is an Ô.
  const certain = edits.length > 0 ? edits.concat(doubtful) : edits
  for (const { index } of text.matchAll(HALF_SPACE)) certain.push({ start: index, end: index + 1, replacement: '', rule: 'mojibake' })
  for (const match of text.matchAll(OTHER_PAGE)) {
    certain.push({ start: match.index, end: match.index + match[0].length, replacement: OTHER_PAGES[match[0]]!, rule: 'mojibake' })
  }
  return certain
}

function unitsOf(run: string): Unit[] {
  const units: Unit[] = []
  for (let i = 0; i < run.length; i++) {
    const two = run.slice(i, i + 2)
    const text = NORMALISED_BYTES.has(two) ? two : run[i]!
    units.push({ text, byte: NORMALISED_BYTES.get(text) ?? byteOf(run.charCodeAt(i)) })
    i += text.length - 1
  }
  return units
}

/** One decoding of what can be decoded in a run; the rest stays. */
function decodeRun(units: readonly Unit[]): { text: string; sure: boolean } {
  const pieces: string[] = []
  let sure = false
  for (let i = 0; i < units.length; ) {
    const length = sequenceLength(units, i)
    if (length === 0) {
      pieces.push(units[i]!.text)
      i += 1
      continue
    }
    const code = codePoint(units, i, length)
    pieces.push(code === 0xfeff ? '' : String.fromCodePoint(code))
    // Two letters of which the second is a quotation mark stand side by side in sound text too.
    if (length > 2 || !isMarkByte(units[i + 1]!.byte)) sure = true
    i += length
  }
  return { text: pieces.join(''), sure }
}

/** The length of the UTF-8 sequence at a place, 0 where there is none that news in Latin script would hold. */
function sequenceLength(units: readonly Unit[], at: number): number {
  const lead = units[at]!.byte
  const tail = (offset: number): boolean => {
    const byte = units[at + offset]?.byte ?? -1
    return byte >= 0x80 && byte <= 0xbf
  }
  if (!tail(1)) return 0
  const second = units[at + 1]!.byte
  if (lead === 0xc2) return second >= 0xa0 || tail(2) === false ? 2 : 0
  if (lead >= 0xc3 && lead <= 0xc5) return 2
  // Other scripts: two letters of them at least, so that a lone pair in sound text stays.
  if (lead >= 0xc6 && lead <= 0xdf) return pairAt(units, at + 2) || pairAt(units, at - 2) ? 2 : 0
  if (lead === 0xe1 || lead === 0xe2) return tail(2) && !(second >= 0x91 && second <= 0x97) ? 3 : 0
  if (lead === 0xef) return second === 0xbb && units[at + 2]?.byte === 0xbf ? 3 : 0
  if (lead === 0xf0) return second >= 0x90 && tail(2) && tail(3) ? 4 : 0
  return 0
}

const pairAt = (units: readonly Unit[], at: number): boolean => {
  const lead = units[at]?.byte ?? -1
  const second = units[at + 1]?.byte ?? -1
  return lead >= 0xc6 && lead <= 0xdf && second >= 0x80 && second <= 0xbf
}

function codePoint(units: readonly Unit[], at: number, length: number): number {
  let code = units[at]!.byte & (0xff >> (length + 1))
  for (let i = 1; i < length; i++) code = (code << 6) | (units[at + i]!.byte & 0x3f)
  return code
}

/** The edit without what both ends keep, so that offsets lead back as exactly as they can. */
function trimmed(edit: Edit, run: string): Edit {
  const { replacement } = edit
  let head = 0
  while (head < replacement.length && replacement[head] === run[head]) head += 1
  let tail = 0
  while (tail < replacement.length - head && tail < run.length - head && replacement.at(-1 - tail) === run.at(-1 - tail)) tail += 1
  return { ...edit, start: edit.start + head, end: edit.end - tail, replacement: replacement.slice(head, replacement.length - tail) }
}
