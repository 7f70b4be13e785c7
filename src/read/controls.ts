import type { Edit } from '../document'
import { specialOf } from './cp1252'

// Tab, line feed, vertical tab, form feed and carriage return are white space; 0x85 is a line's end in some files.
// eslint-disable-next-line no-control-regex
const ODD = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]/g
/** The low bytes of U+2013 to U+201D, as a program leaves them that keeps one byte of two. */
const LOW_BYTES: Readonly<Record<string, string>> = { '\u0013': '–', '\u0014': '—', '\u0018': '‘', '\u0019': '’', '\u001c': '“', '\u001d': '”' }

/** Mends characters that no text shows: Windows-1252's marks that stand as control characters, NUL, soft hyphens, byte order marks. */
export function controls(text: string): Edit[] {
  const edits: Edit[] = []
  const nextLines: Edit[] = []
  for (const { 0: letter, index } of text.matchAll(ODD)) {
    const at = { start: index, end: index + 1 }
    const code = letter.charCodeAt(0)
    if (code === 0x85) nextLines.push({ ...at, replacement: '…', rule: 'control-as-mark' })
    else if (code >= 0x80 && code <= 0x9f) edits.push({ ...at, replacement: specialOf(code) ?? '', rule: 'control-as-mark' })
    else if (LOW_BYTES[letter] !== undefined) edits.push({ ...at, replacement: LOW_BYTES[letter], rule: 'low-byte-mark' })
    else edits.push({ ...at, replacement: '', rule: 'invisible-character' })
  }
  // 0x85 is an ellipsis only in company of other marks of that kind.
  return edits.some((edit) => edit.rule === 'control-as-mark') ? [...edits, ...nextLines] : edits
}
