import type { Paragraph, Range } from '../document'

/** A speaker's label at a paragraph's start. */
export interface Label extends Range {
  readonly kind: 'capitals' | 'letter' | 'name'
  /** What one speaker's labels have in common: the last word, in capitals. */
  readonly key: string
  /** Where the words begin. */
  readonly textStart: number
  /** An opening quotation mark stands before it: “WALLACE: Is it true? */
  readonly quoted: boolean
}

const LONGEST = 100
const CLOCK = '(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s+)?[*_]{0,2}'
const ASIDE = '(?:\\s*\\([^()]{1,40}\\)|,\\s[^:,]{2,40})?'
const CAPITALS = new RegExp(`^${CLOCK}((?:(?:Several|Some|An?|The) )?(?:(?:Mc|Mac|De|Di|O['’])?\\p{Lu}[\\p{Lu}\\p{M}.'’-]*|Mr\\.|Ms\\.|Mrs\\.|Dr\\.)(?: (?:(?:Mc|Mac|De|Di|O['’])?\\p{Lu}[\\p{Lu}\\p{M}.'’-]*|#?\\d{1,2})){0,4}${ASIDE})[*_]{0,2}:[*_]{0,2}(?:\\s+|$)`, 'u')
const LETTER = new RegExp(`^${CLOCK}(Q|A|QUESTION|ANSWER|Question|Answer)(?::|\\.(?!\\s+\\p{Lu}\\.))[*_]{0,2}(?:\\s+|$)`, 'u')
const NAME = new RegExp(`^${CLOCK}(\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|bin|al)){0,3}(?:\\s*\\([^()]{1,30}\\))?)[*_]{0,2}:[*_]{0,2}(?:\\s+|$)`, 'u')
const CAPITAL_WORD = /\p{Lu}{2}/u

/** The label at a paragraph's start, or null. @param notSpeakers words before a colon that label nobody, lower case */
export function labelOf(text: string, paragraph: Paragraph, notSpeakers: ReadonlySet<string>): Label | null {
  const quoted = /^["“]/.test(text[paragraph.start] ?? '')
  const from = paragraph.start + (quoted ? 1 : 0)
  const head = text.slice(from, Math.min(paragraph.end, from + LONGEST))
  if (!/[:.]/.test(head)) return null
  const letter = LETTER.exec(head)
  const capitals = letter ? null : CAPITALS.exec(head)
  const match = letter ?? (capitals && CAPITAL_WORD.test(capitals[1]!) ? capitals : NAME.exec(head))
  if (!match) return null
  const words = match[1]!
  const bare = words.replace(/\s*\(.*|,.*/, '')
  if (notSpeakers.has(bare.toLowerCase().replaceAll('’', "'"))) return null
  const start = from + match[0].indexOf(words)
  return {
    start,
    end: start + words.length,
    kind: letter ? 'letter' : match === capitals ? 'capitals' : 'name',
    key: (letter ? bare[0]! : bare.split(' ').at(-1)!).toUpperCase(),
    textStart: Math.min(paragraph.end, from + match[0].length),
    quoted,
  }
}
