import { lexemeOf, type Lexeme, type Lexemes, type Paragraph, type Range } from '../document'

/** A token before it knows its sentence and part of speech. */
export interface RawToken extends Range {
  readonly text: string
  readonly lexeme: Lexeme
  readonly spaceBefore: boolean
}

// A word with inner hyphens, dots, apostrophes and ampersands (O'Neill, AT&T, U.S, 3.5, multi-polar); a run of one mark
// (..., --). Sticky, and asked with `test`: where it ends is in lastIndex, and no match object is made for a token.
const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑.,'’&@][\p{L}\p{N}\p{M}]+)*/uy
const RUN = /\.{2,}|-{2,}/y
const LETTER_NUMBER = /^[\p{L}\p{N}]/u
const SPACE = /\s/
const FULL_STOP = 46
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u
/** Where a mark that may stand inside a word does not belong to it: a comma not between digits (10,000), a full stop between sentences that nobody parted (end.Next). */
const WRONG_INSIDE = /[^\p{N}],|,[^\p{N}]|[\p{Ll}\p{N}]{2}\.\p{Lu}/u
const MAX_CLITIC = 64

/**
 * Cuts a paragraph into tokens with exact offsets, in time linear in its length.
 *
 * @param text the whole cleaned text
 * @param paragraph where to look
 * @param abbreviations words that keep their full stop, lower case, without it
 * @param lexemes the words met so far; new ones are added
 */
export function tokenise(text: string, paragraph: Paragraph, abbreviations: ReadonlySet<string>, lexemes: Lexemes = new Map()): RawToken[] {
  const tokens: RawToken[] = []
  let spaceBefore = true
  const push = (start: number, end: number): void => {
    const lexeme = lexemeOf(lexemes, text.slice(start, end))
    tokens.push({ start, end, text: lexeme.text, lexeme, spaceBefore })
    spaceBefore = false
  }
  for (let start = paragraph.start; start < paragraph.end; ) {
    if (isSpace(text, start)) {
      spaceBefore = true
      start += 1
      continue
    }
    let end = endOfWord(text, start)
    if (end === start) end = endOf(RUN, text, start)
    if (end === start) end += text.codePointAt(start)! > 0xffff ? 2 : 1
    end = Math.min(end, paragraph.end)
    if (!startsWord(text, start)) push(start, end)
    else {
      if (text.charCodeAt(end) === FULL_STOP && end < paragraph.end && ownsFullStop(text.slice(start, end), text.slice(end, end + 3), abbreviations)) end += 1
      pushWord(text, start, end, push)
    }
    start = end
  }
  return tokens
}

/** Where the word from `start` on ends: a run of ASCII letters and digits before a space or another plain mark by their numbers, all else by the pattern. */
function endOfWord(text: string, start: number): number {
  let at = start
  while (isPlainLetter(text.charCodeAt(at))) at += 1
  return at > start && ENDS_WORD.has(text.charCodeAt(at)) ? at : endOf(WORD, text, start)
}

const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
/** What can stand in no word: space, line break, ! " ( ) / : ; ? and the curly double marks. */
const ENDS_WORD: ReadonlySet<number> = new Set([32, 10, 33, 34, 40, 41, 47, 58, 59, 63, 0x201c, 0x201d])

/** Where the sticky pattern's match from `start` on ends; `start` where it does not match. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}

/** ASCII, most of all text, is told by its number. */
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text[at]!)
}

const startsWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return isPlainLetter(code)
  return LETTER_NUMBER.test(String.fromCodePoint(text.codePointAt(at)!))
}

/** Abbreviations that news prints in lower case too. */
const LOWER_CASE: ReadonlySet<string> = new Set(['approx', 'dept', 'est', 'etc', 'ft', 'no', 'nos', 'p', 'pp', 'v', 'vol', 'vs'])
/** "No. 10", but “No.” is an answer. */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['no', 'nos', 'p', 'pp', 'vol'])

/** Whether the full stop after the word is part of it: "Mr.", "Calif.", "U.S.", "J.", "No. 10"; not "I." or “No.” */
function ownsFullStop(word: string, rest: string, abbreviations: ReadonlySet<string>): boolean {
  if (word.length > 16) return false
  const lower = word.toLowerCase()
  if (BEFORE_NUMBERS.has(lower) && !INITIALS.test(word)) return /^\. ?\p{N}/u.test(rest)
  if (abbreviations.has(lower) && (LOWER_CASE.has(lower) || word !== lower)) return true
  return (word !== 'I' && INITIALS.test(word)) || lower === 'a.m' || lower === 'p.m'
}

/** A word, cut at marks that don't belong inside it; clitics off. A plural's bare apostrophe is a token already. */
function pushWord(text: string, start: number, end: number, push: (start: number, end: number) => void): void {
  const word = text.slice(start, end)
  if (!(word.includes(',') || word.includes('.')) || !WRONG_INSIDE.test(word)) {
    pushWithClitic(text, start, end, push)
    return
  }
  let from = start
  for (let i = start + 1; i < end - 1; i++) {
    const wrong = (text[i] === ',' || text[i] === '.') && WRONG_INSIDE.test(text.slice(Math.max(start, i - 2), i + 2))
    if (!wrong) continue
    if (i > from) pushWithClitic(text, from, i, push)
    push(i, i + 1)
    from = i + 1
  }
  if (from < end) pushWithClitic(text, from, end, push)
}

/** "Putin’s" as "Putin" and "’s", "can't" as "ca" and "n't". */
function pushWithClitic(text: string, start: number, end: number, push: (start: number, end: number) => void): void {
  const word = text.slice(start, end)
  const clitic = word.length <= MAX_CLITIC && (word.includes("'") || word.includes('’')) ? CLITIC.exec(word) : null
  const cut = clitic ? start + clitic[1]!.length : end
  push(start, cut)
  if (cut < end) push(cut, end)
}
