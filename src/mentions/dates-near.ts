import { quarterValue, shifted, weekdayValue, weekendValue } from './dates-relative'
import { leanOf, numberIn, wordAt, type DateReading, type DateRule, type DateText } from './dates-words'

/** "last year", "this week", "next summer", "last Tuesday", "this morning". */
export const related: DateRule = (at, doc) => {
  const { words } = doc
  const first = words.relations.get(wordAt(doc, at, at))
  if (first === undefined) return null
  // "this coming Sunday", "this past spring"
  const second = first === 0 ? (RELATIONS_AFTER_THIS[wordAt(doc, at + 1, at)] ?? null) : null
  return second === null ? relatedWord(at, at + 1, first, doc) : relatedWord(at, at + 2, second, doc)
}
const RELATIONS_AFTER_THIS: Readonly<Record<string, number>> = { coming: 1, past: -1 }

function relatedWord(at: number, index: number, relation: number, doc: DateText): DateReading | null {
  const { words, reference } = doc
  const end = index + 1
  const word = wordAt(doc, index, at)
  // "This Week" is a programme.
  const unit = doc.tokens[index]?.text === word ? words.units.get(word) : undefined
  if (unit === 'hour' || unit === 'minute' || (unit === 'day' && relation !== 0) || /s$/.test(word)) return null
  if (unit === 'year') return yearsQuarter(end, at, relation, doc) ?? { endToken: end, value: shifted(reference, unit, relation) }
  if (unit !== undefined) return { endToken: end, value: shifted(reference, unit, relation) }
  const weekday = words.weekdays.get(word)
  if (weekday !== undefined) return { endToken: withDayPart(end, at, doc), value: weekdayValue(reference, weekday, relation, leanOf(doc, at, end)) }
  if (words.dayParts.has(word)) return relation === 1 ? null : { endToken: end, value: shifted(reference, 'day', relation) }
  if (!words.seasons.has(word)) return null
  return { endToken: end, value: shifted(reference, 'year', relation === -1 && index > at + 1 ? 0 : relation) }
}

/** "next year's first quarter" */
function yearsQuarter(end: number, at: number, relation: number, doc: DateText): DateReading | null {
  if (!/^['’]s$/.test(wordAt(doc, end, at)) || wordAt(doc, end + 2, at) !== 'quarter') return null
  const number = doc.words.ordinals.get(wordAt(doc, end + 1, at))
  return number === undefined ? null : { endToken: end + 3, value: quarterValue(doc.reference, number, relation === 0 ? null : relation) }
}

/** "over the weekend" (from "weekend" on) */
export const weekend: DateRule = (at, doc) =>
  wordAt(doc, at, at) === 'weekend' && wordAt(doc, at - 1, at) === 'the' ? { endToken: at + 1, value: weekendValue(doc.reference, leanOf(doc, at - 1, at + 1)) } : null

const withDayPart = (end: number, at: number, doc: DateText): number => (doc.words.dayParts.has(wordAt(doc, end, at)) ? end + 1 : end)

/** "today", "yesterday morning". */
export const dayName: DateRule = (at, doc) => {
  const by = doc.words.days.get(wordAt(doc, at, at))
  if (by === undefined || isTitle(at, doc)) return null
  return { endToken: withDayPart(at + 1, at, doc), value: shifted(doc.reference, 'day', by) }
}

/** "USA Today", "Today Show" */
const isTitle = (at: number, doc: DateText): boolean =>
  doc.tokens[at + 1]?.text === 'Show' || (doc.tokens[at]!.text !== doc.tokens[at]!.lower && doc.tokens[at - 1]?.pos === 'PROPN' && glueless(at, doc))
const glueless = (at: number, doc: DateText): boolean => doc.tokens[at - 1]!.sentence === doc.tokens[at]!.sentence

/** "five years ago", "a month ago"; without a value where the number is vague or the point counted from is not the day of writing. */
export const ago: DateRule = (at, doc) => {
  const { words } = doc
  let number = numberIn(wordAt(doc, at, at), words)
  let next = at + 1
  const vague = words.vague.has(wordAt(doc, at, at)) || words.vague.has(wordAt(doc, next, at))
  if (words.vague.has(wordAt(doc, next, at))) next += wordAt(doc, next + 1, at) === 'of' ? 2 : 1
  if (number === null && !vague) return null
  const unit = words.units.get(wordAt(doc, next, at))
  const direction = wordAt(doc, next + 1, at)
  if (unit === undefined || (direction !== 'ago' && direction !== 'earlier' && direction !== 'later')) return null
  if (vague || direction !== 'ago') number = null
  const value = number === null ? null : unit === 'hour' || unit === 'minute' ? shifted(doc.reference, 'day', 0) : shifted(doc.reference, unit, -number)
  return { endToken: next + 2, value }
}
