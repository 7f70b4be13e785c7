import type { Token } from '../document'
import type { CalendarWords } from '../languages'
import type { ReferenceDate } from './dates-calendar'

/** What a date rule reads and where it stands. */
export interface DateText {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly words: CalendarWords
  readonly reference: ReferenceDate | null
  /** "en-GB" writes the day before the month. */
  readonly dayFirst: boolean
}

/** A date found: up to which token, and its value. */
export interface DateReading {
  /** Exclusive. */
  readonly endToken: number
  /** ISO 8601; null where it cannot be told. */
  readonly value: string | null
}

/** Reads a date that starts at the token; null where none does. */
export type DateRule = (at: number, doc: DateText) => DateReading | null

const HYPHEN = '-'.charCodeAt(0)
const FULL_STOP = '.'.charCodeAt(0)

/** The token's word, lower case, without an abbreviation's full stop; "" past the sentence's end. */
export function wordAt(doc: DateText, at: number, from: number): string {
  const token = doc.tokens[at]
  if (!token || (at !== from && token.sentence !== doc.tokens[from]?.sentence)) return ''
  const { lower } = token
  // "mid-2014", "mid-April"
  if (lower.length > 6 && lower.charCodeAt(3) === HYPHEN && lower.startsWith('mid-')) return lower.slice(4)
  return lower.length > 1 && lower.charCodeAt(lower.length - 1) === FULL_STOP ? lower.slice(0, -1) : lower
}

/** Whether the token stands without a space before it. */
export const glued = (doc: DateText, at: number): boolean => doc.tokens[at] !== undefined && !doc.tokens[at]!.spaceBefore

/** A year of four digits between 1000 and 2199, or null. */
export const yearIn = (word: string): number | null => (word.length === 4 && /^(?:1\d|2[01])\d\d$/.test(word) ? Number(word) : null)

const LONGEST_DAY = '31st'.length

/** A day of the month, with or without its ending: "3", "3rd". */
export function dayIn(word: string): number | null {
  if (word.length > LONGEST_DAY) return null
  const match = /^([0-3]?\d)(?:st|nd|rd|th)?$/.exec(word)
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : null
}

/** A number in digits or in words. */
export const numberIn = (word: string, words: CalendarWords): number | null => (/^\d{1,4}$/.test(word) ? Number(word) : (words.numbers.get(word) ?? null))

const LOOK_BACK = 10
const PAST_FORM = /(?:ed|ought|ade|ook|ame|ent|old|ote|egan|et|eld|eft|ell|ost|aw|ose|ead|an|ot)$/

/**
 * Whether the sentence turns a date without a year to the past or the future: the verb nearest before it tells, else one
 * close behind it ("On Tuesday voters will …").
 */
export function leanOf(doc: DateText, at: number, endToken: number): 'past' | 'future' | null {
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i--) {
    const word = wordAt(doc, i, at)
    if (word === '') break
    if (doc.words.past.has(word)) return 'past'
    if (doc.words.future.has(word)) return 'future'
    if (doc.tokens[i]!.pos !== 'VERB') continue
    const before = wordAt(doc, i - 1, at)
    if (before === 'to' || doc.words.future.has(before)) return 'future'
    if (PAST_FORM.test(word)) return 'past'
  }
  for (let i = endToken; i < endToken + LOOK_BACK; i++) {
    const word = wordAt(doc, i, at)
    if (word === '') break
    if (doc.words.past.has(word)) return 'past'
    if (doc.words.future.has(word)) return 'future'
    if (doc.tokens[i]!.pos === 'VERB') return PAST_FORM.test(word) ? 'past' : null
  }
  return null
}
