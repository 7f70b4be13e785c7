import type { Paragraph, Range } from '../document'

/** A token before it knows its sentence and part of speech. */
export interface RawToken extends Range {
  readonly text: string
  readonly spaceBefore: boolean
}

// One alternative a kind of token, none of which can backtrack into another: a word with inner hyphens, dots, apostrophes
// and ampersands (O'Neill, AT&T, U.S, 3.5, multi-polar); a run of one mark (..., --); any other single character.
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[-‐‑.,'’&@][\p{L}\p{N}\p{M}]+)*|\.{2,}|-{2,}|\s+|[^]/gu
const LETTER_NUMBER = /^[\p{L}\p{N}]/u
const SPACE = /^\s/
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u
/** A comma inside a word belongs to it only between digits (10,000). */
const BAD_COMMA = /[^\p{N}],|,[^\p{N}]/u
const MAX_CLITIC = 64

/**
 * Cuts a paragraph into tokens with exact offsets, in time linear in its length.
 *
 * @param text the whole cleaned text
 * @param paragraph where to look
 * @param abbreviations words that keep their full stop, lower case, without it
 */
export function tokenise(text: string, paragraph: Paragraph, abbreviations: ReadonlySet<string>): RawToken[] {
  const tokens: RawToken[] = []
  const pattern = new RegExp(TOKEN)
  pattern.lastIndex = paragraph.start
  let spaceBefore = true
  const push = (start: number, end: number): void => {
    tokens.push({ start, end, text: text.slice(start, end), spaceBefore })
    spaceBefore = false
  }
  while (pattern.lastIndex < paragraph.end) {
    const match = pattern.exec(text)
    if (!match || match.index >= paragraph.end) break
    const piece = match[0]
    const start = match.index
    let end = Math.min(start + piece.length, paragraph.end)
    if (SPACE.test(piece)) {
      spaceBefore = true
      continue
    }
    if (!LETTER_NUMBER.test(piece)) {
      push(start, end)
      continue
    }
    if (text[end] === '.' && end < paragraph.end && ownsFullStop(piece, abbreviations)) {
      end += 1
      pattern.lastIndex = end
    }
    pushWord(text, start, end, push)
  }
  return tokens
}

/** Whether the full stop after the word is part of it: "Mr.", "U.S.", "J." but not "I.". */
function ownsFullStop(word: string, abbreviations: ReadonlySet<string>): boolean {
  if (word.length > 16) return false
  return abbreviations.has(word.toLowerCase()) || (word !== 'I' && INITIALS.test(word)) || /^[ap]\.m$/i.test(word)
}

/** A word, with clitics cut off and with commas that stand between letters. A plural's bare apostrophe is a token already. */
function pushWord(text: string, start: number, end: number, push: (start: number, end: number) => void): void {
  const word = text.slice(start, end)
  if (word.includes(',') && BAD_COMMA.test(word)) {
    let from = start
    for (let i = start; i < end; i++) {
      if (text[i] !== ',') continue
      if (/\p{N}/u.test(text[i - 1] ?? '') && /\p{N}/u.test(text[i + 1] ?? '')) continue
      if (i > from) push(from, i)
      push(i, i + 1)
      from = i + 1
    }
    if (from < end) push(from, end)
    return
  }
  const clitic = word.length <= MAX_CLITIC ? CLITIC.exec(word) : null
  if (clitic) {
    const cut = start + clitic[1]!.length
    push(start, cut)
    push(cut, end)
  } else {
    push(start, end)
  }
}
