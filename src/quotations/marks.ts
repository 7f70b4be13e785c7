import type { MarkStyle, Range } from '../document'

/** Which marks can close one another. */
export type Family = 'double' | 'guillemet' | 'angle' | 'corner' | 'hollow' | 'single'
export type Role = 'open' | 'close' | 'any'

/** A quotation mark, or what may be one. */
export interface Mark extends Range {
  readonly family: Family
  readonly style: MarkStyle
  /** What its shape says. */
  readonly glyph: Role
  /** What white space and punctuation around it say. */
  readonly side: Role
  /** The character before it and after it, quotation marks passed over; a space at the paragraph's borders. */
  readonly before: string
  readonly after: string
  /** How many marks stand for it: "" counts two. */
  readonly weight: number
}

interface Glyph { readonly family: Family; readonly style: MarkStyle; readonly glyph: Role }

const glyph = (family: Family, style: MarkStyle, role: Role): Glyph => ({ family, style, glyph: role })
const GLYPHS: Readonly<Record<string, Glyph>> = {
  '"': glyph('double', 'double', 'any'), '“': glyph('double', 'double', 'open'), '”': glyph('double', 'double', 'close'), '＂': glyph('double', 'double', 'any'),
  '‟': glyph('double', 'double', 'open'), '„': glyph('double', 'low', 'open'), "''": glyph('double', 'double', 'any'), '``': glyph('double', 'double', 'open'),
  '‘‘': glyph('double', 'double', 'open'), '’’': glyph('double', 'double', 'close'), '´´': glyph('double', 'double', 'close'),
  '«': glyph('guillemet', 'guillemet', 'open'), '»': glyph('guillemet', 'guillemet', 'close'),
  '‹': glyph('angle', 'guillemet', 'open'), '›': glyph('angle', 'guillemet', 'close'),
  '「': glyph('corner', 'corner', 'open'), '」': glyph('corner', 'corner', 'close'), '『': glyph('hollow', 'corner', 'open'), '』': glyph('hollow', 'corner', 'close'),
  "'": glyph('single', 'single', 'any'), '‘': glyph('single', 'single', 'open'), '’': glyph('single', 'single', 'close'), '‚': glyph('single', 'single', 'open'),
  '‛': glyph('single', 'single', 'open'), '`': glyph('single', 'single', 'open'), '´': glyph('single', 'single', 'close'),
}
// A row of one mark is one mark, doubled by mistake or on purpose; corner brackets do nest side by side.
const MARK = /"+|“+|”+|'+|‘+|’+|«+|»+|[„‟＂‹›「」『』‚‛]|`+|´+/g
const WORDLIKE = /[\p{L}\p{N}\p{M}]/u

/**
 * The marks of a paragraph, in order. Apostrophes inside words are left out; two single marks side by side are a double one.
 */
export function marksOf(text: string, { start, end }: Range): Mark[] {
  const pieces: { start: number; end: number; key: string; weight: number }[] = []
  // The paragraph by itself: a search in the whole text would run on to the next mark, however far that is.
  for (const { 0: run, index } of text.slice(start, end).matchAll(MARK)) {
    const from = start + index
    const letter = run[0]!
    const family = GLYPHS[letter]!.family
    if (run.length === 1 || family !== 'single') {
      if (family === 'single' && isWordlike(text, from - 1, start, end) && isWordlike(text, from + 1, start, end)) continue
      pieces.push({ start: from, end: from + run.length, key: letter, weight: run.length })
    } else if (run.length === 3) {
      // A single and a double mark side by side: ''He said 'yes'''
      const opens = !isWordlike(text, from - 1, start, end) && isWordlike(text, from + 3, start, end)
      const cut = opens ? from + 2 : from + 1
      const [first, second] = opens ? [letter + letter, letter] : [letter, letter + letter]
      pieces.push({ start: from, end: cut, key: first, weight: 1 }, { start: cut, end: from + 3, key: second, weight: 1 })
    } else pieces.push({ start: from, end: from + run.length, key: letter + letter, weight: 1 })
  }
  const sides = sidesOf(text, pieces, start, end)
  return pieces.map((piece, i) => {
    const { family, style, glyph } = GLYPHS[piece.key]!
    const { before, after, side } = sides[i]!
    return { start: piece.start, end: piece.end, family, style, glyph, side, before, after, weight: piece.weight }
  })
}

const isWordlike = (text: string, at: number, start: number, end: number): boolean => at >= start && at < end && WORDLIKE.test(text[at]!)

/** What stands on both sides of each piece, pieces that touch passed over together. */
function sidesOf(text: string, pieces: readonly Range[], start: number, end: number): { before: string; after: string; side: Role }[] {
  const sides = pieces.map(() => ({ before: ' ', after: ' ', side: 'any' as Role }))
  pieces.forEach((piece, i) => {
    const touches = i > 0 && pieces[i - 1]!.end === piece.start
    sides[i]!.before = touches ? sides[i - 1]!.before : piece.start > start ? text[piece.start - 1]! : ' '
  })
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!
    const touches = pieces[i + 1]?.start === piece.end
    sides[i]!.after = touches ? sides[i + 1]!.after : piece.end < end ? text[piece.end]! : ' '
    sides[i]!.side = sideOf(sides[i]!.before, sides[i]!.after)
  }
  return sides
}

// White space, opening brackets, dashes; and the characters that only set the direction of writing.
const OPENS_AFTER = /[\s([{<—–\-/|=+~\u200e\u200f\u202a-\u202e\u2066-\u2069]/
const CLOSES_BEFORE = /[\s)\]}>.,;:!?…—–\-/|([]/
const SPACE = /\s/

function sideOf(before: string, after: string): Role {
  const opens = OPENS_AFTER.test(before) && !SPACE.test(after) && !/[),.;:!?\]]/.test(after)
  const closes = !SPACE.test(before) && CLOSES_BEFORE.test(after)
  return opens === closes ? 'any' : opens ? 'open' : 'close'
}
