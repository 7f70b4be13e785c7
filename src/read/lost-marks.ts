import type { Edit } from '../document'
import type { SpellingLexicon } from '../languages'

// A mark of one byte, or of three, that a reader of UTF-8 could not make out.
const LOST = /\ufffd{1,3}|[\n\r\u2028\u2029]/g
const TAIL = /^(?:s|re|ve|ll|d|t|m)(?![\p{L}\p{M}])/u

/** Puts marks for replacement characters (U+FFFD) where their neighbours leave one reading; others stay. */
export function lostMarks(text: string, spelling: SpellingLexicon): Edit[] {
  if (!text.includes('\ufffd')) return []
  const edits: Edit[] = []
  let pending: Edit | null = null
  for (const { 0: piece, index: start } of text.matchAll(LOST)) {
    if (piece[0] !== '\ufffd') {
      pending = null
      continue
    }
    const end = start + piece.length
    const before = text[start - 1] ?? ' '
    const after = text[end] ?? ' '
    const edit = (replacement: string): Edit => ({ start, end, replacement, rule: 'lost-mark' })
    if (before === ' ' && after === ' ') edits.push(edit('–'))
    else if (/[.,!?]/.test(before) && /[\s)\]]/.test(after)) {
      // Both marks of a pair, or neither: an opening one alone could be the first letter of Álvaro.
      if (pending !== null) edits.push(pending, edit('”'))
      pending = null
    } else if (/[\s([]/.test(before) && /[\p{L}\p{N}]/u.test(after)) pending = edit('“')
    else if (isApostrophe(text, start, end, spelling)) edits.push(edit('’'))
  }
  return edits
}

/** don�t, we�re, today�s, but not caf�s. */
function isApostrophe(text: string, start: number, end: number, spelling: SpellingLexicon): boolean {
  const tail = TAIL.exec(text.slice(end, end + 3))?.[0]
  const stem = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0]
  if (tail === undefined || stem === undefined) return false
  if (tail === 't') return /n$/i.test(stem) && stem.length > 2
  if (tail === 's') return spelling.commonWords.has(stem.toLowerCase())
  return /^(?:i|we|you|they|he|she|it|who|that|there|what)$/i.test(stem)
}
