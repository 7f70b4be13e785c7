import type { CalendarWords } from '../languages'
import { dayOf, isoDay, isoMonth } from './dates-calendar'
import { ago, dayName, related, weekend } from './dates-near'
import { decade, periodEnd, quarter, season, year } from './dates-periods'
import { yearOfMonth } from './dates-relative'
import { writtenDate } from './dates-runs'
import { dayIn, glued, leanOf, wordAt, yearIn, type DateRule, type DateText } from './dates-words'

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:t\d\d)?$/

/** "2014-04-15" */
const isoDate: DateRule = (at, doc) => {
  const match = ISO_DAY.exec(wordAt(doc, at, at))
  const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
  return day === null ? null : { endToken: at + 1, value: isoDay(day) }
}

/** "9/11", "the Sept. 11 attacks": the one of 2001, whatever the document's date. */
const september11: DateRule = (at, doc) => {
  const word = (steps: number): string => wordAt(doc, at + steps, at)
  const value = '2001-09-11'
  if (word(0) === '9' && word(1) === '/' && word(2) === '11' && word(3) !== '/' && glued(doc, at + 1) && glued(doc, at + 2)) return { endToken: at + 3, value }
  const written = doc.words.months.get(word(0)) === 9 && word(1) === '11' && doc.words.attacks.has(word(2))
  return written ? { endToken: at + 2, value } : null
}

/** "4/15/2014"; "15/4/2014" where the language writes the day first or the number can be no month. */
const slashDate: DateRule = (at, doc) => {
  const word = (steps: number): string => wordAt(doc, at + steps, at)
  if (word(1) !== '/' || word(3) !== '/' || [1, 2, 3, 4].some((steps) => !glued(doc, at + steps))) return null
  const [first, second, last] = [dayIn(word(0)), dayIn(word(2)), word(4)]
  const year = yearIn(last) ?? (/^\d\d$/.test(last) ? 2000 + Number(last) - (Number(last) > 50 ? 100 : 0) : null)
  if (first === null || second === null || year === null) return null
  const swap = first > 12 || (doc.dayFirst && second <= 12)
  const day = dayOf(year, swap ? second : first, swap ? first : second)
  return day === null ? null : { endToken: at + 5, value: isoDay(day) }
}

/** "April 2014", "January this year", "last October", "in May", "this February"; "May" and "March" only where a preposition or a year shows the month. */
const month: DateRule = (at, doc) => {
  const relation = doc.words.relations.get(wordAt(doc, at, at)) ?? null
  const index = relation === null ? at : at + 1
  const name = wordAt(doc, index, at)
  const number = doc.words.months.get(name)
  if (number === undefined || doc.tokens[index]!.text === doc.tokens[index]!.lower) return null
  const next = wordAt(doc, index + 1, at)
  const afterOf = next === 'of' || next === ',' ? index + 2 : index + 1
  const year = yearIn(wordAt(doc, afterOf, at))
  if (year !== null) return { endToken: afterOf + 1, value: isoMonth(year, number) }
  if (relation === null && !isBareMonth(index, doc, name)) return null
  const ofYear = relation === null ? doc.words.relations.get(next) : undefined
  if (ofYear !== undefined && wordAt(doc, index + 2, at) === 'year') return { endToken: index + 3, value: doc.reference && isoMonth(doc.reference.year + ofYear, number) }
  const guessed = yearOfMonth(doc.reference, number, relation, leanOf(doc, at, index + 1))
  return { endToken: index + 1, value: guessed === null ? null : isoMonth(guessed, number) }
}

function isBareMonth(at: number, doc: DateText, name: string): boolean {
  // Abbreviated months stand with a number: "Dec. 5"; "Jan" alone is a name.
  if (name.length < 4 && name !== 'may') return false
  const before = wordAt(doc, at - 1, at)
  if (doc.words.unsureMonths.has(name)) return doc.words.prepositions.has(before) && doc.tokens[at + 1]?.pos !== 'PROPN'
  const previous = doc.tokens[at - 1]
  return !(previous?.pos === 'PROPN' && previous.sentence === doc.tokens[at]!.sentence && !doc.words.weekdays.has(before))
}

/** A rule, whether what it reads may open with a digit, and the words that it may open with ("any": they tell nothing). */
type Row = readonly [rule: DateRule, digit: boolean, openers: readonly Iterable<string>[] | 'any']

/** In the order in which they are tried. */
const rows = ({ months, weekdays, ordinals, relations, days, units, seasons }: CalendarWords): readonly Row[] => [
  [isoDate, true, []], [september11, true, [months.keys()]], [slashDate, true, []], [writtenDate, true, [months.keys(), weekdays.keys(), ordinals.keys(), ['noon', 'midnight']]],
  [month, false, [relations.keys(), months.keys()]], [related, false, [relations.keys()]], [weekend, false, [['weekend']]], [dayName, false, [days.keys()]], [periodEnd, false, [units.keys()]],
  [ago, true, 'any'], [quarter, true, [ordinals.keys(), QUARTERS, ...[...ordinals.keys()].map((word) => [`${word}-quarter`, `${word}‐quarter`, `${word}‑quarter`])]],
  [season, false, [seasons]], [decade, true, [APOSTROPHES]], [year, true, []],
]
const QUARTERS: readonly string[] = ['q1', 'q2', 'q3', 'q4']
const APOSTROPHES: readonly string[] = ["'", '’', '‘']

/** Which rules can read what opens with a word. */
export interface DateRules {
  readonly byWord: ReadonlyMap<string, readonly DateRule[]>
  readonly ofDigits: readonly DateRule[]
}

/** The rules by the first word that each can read, so that "the" and "a", which open most noun phrases, cost next to nothing. */
export function dateRules(words: CalendarWords): DateRules {
  const all = rows(words).map(([rule, digit, openers]) => ({ rule, digit, openers: openers === 'any' ? null : new Set(openers.flatMap((list) => [...list])) }))
  const byWord = new Map<string, readonly DateRule[]>()
  const known = [...words.numbers.keys(), ...words.vague, ...all.flatMap(({ openers }) => [...(openers ?? [])])]
  for (const word of known) byWord.set(word, all.filter(({ openers }) => openers === null || openers.has(word)).map(({ rule }) => rule))
  return { byWord, ofDigits: all.filter(({ digit }) => digit).map(({ rule }) => rule) }
}

/** The rules to try at a token, in order. "The last few years ago" may open with any word before a vague number. */
export function rulesAt(at: number, doc: DateText, { byWord, ofDigits }: DateRules): readonly DateRule[] {
  const word = wordAt(doc, at, at)
  const code = word.charCodeAt(0)
  if (code >= ZERO && code <= NINE) return ofDigits
  return byWord.get(word) ?? (doc.words.vague.has(wordAt(doc, at + 1, at)) ? BEFORE_VAGUE : NONE)
}
const ZERO = '0'.charCodeAt(0)
const NINE = '9'.charCodeAt(0)
const BEFORE_VAGUE: readonly DateRule[] = [ago]
const NONE: readonly DateRule[] = []
