import { dayOf, isoDay, isoMonth } from './dates-calendar'
import { quarterValue, shifted, weekdayValue, weekendValue, yearOfMonth } from './dates-relative'
import { writtenDate } from './dates-runs'
import { dayIn, leanOf, numberIn, wordAt, yearIn, type DateReading, type DateRule, type DateText } from './dates-words'

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:t\d\d)?$/
const RANGE = /^(\d{4})[-‐‑](\d{2}|\d{4})$/
const DECADE = /^(1[0-9]|20)\d0s$/
const SHORT_DECADE = /^\d0s$/
const glued = (doc: DateText, at: number): boolean => doc.tokens[at] !== undefined && !doc.tokens[at]!.spaceBefore

/** "2014-04-15" */
const isoDate: DateRule = (at, doc) => {
  const match = ISO_DAY.exec(wordAt(doc, at, at))
  const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
  return day === null ? null : { endToken: at + 1, value: isoDay(day) }
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

/** "last year", "this week", "next summer", "last Tuesday", "this morning". */
const related: DateRule = (at, doc) => {
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
const weekend: DateRule = (at, doc) =>
  wordAt(doc, at, at) === 'weekend' && wordAt(doc, at - 1, at) === 'the' ? { endToken: at + 1, value: weekendValue(doc.reference, leanOf(doc, at - 1, at + 1)) } : null

const withDayPart = (end: number, at: number, doc: DateText): number => (doc.words.dayParts.has(wordAt(doc, end, at)) ? end + 1 : end)

/** "today", "yesterday morning". */
const dayName: DateRule = (at, doc) => {
  const by = doc.words.days.get(wordAt(doc, at, at))
  if (by === undefined || isTitle(at, doc)) return null
  return { endToken: withDayPart(at + 1, at, doc), value: shifted(doc.reference, 'day', by) }
}

/** "USA Today", "Today Show" */
const isTitle = (at: number, doc: DateText): boolean =>
  doc.tokens[at + 1]?.text === 'Show' || (doc.tokens[at]!.text !== doc.tokens[at]!.lower && doc.tokens[at - 1]?.pos === 'PROPN' && glueless(at, doc))
const glueless = (at: number, doc: DateText): boolean => doc.tokens[at - 1]!.sentence === doc.tokens[at]!.sentence

/** "the end of the month" (from "month" on) */
const periodEnd: DateRule = (at, doc) => {
  const unit = doc.words.units.get(wordAt(doc, at, at))
  if (unit === undefined || unit === 'day' || unit === 'hour' || unit === 'minute' || wordAt(doc, at - 1, at) !== 'the') return null
  if (wordAt(doc, at - 2, at) !== 'of' || !doc.words.partNouns.has(wordAt(doc, at - 3, at)) || wordAt(doc, at, at).endsWith('s')) return null
  return { endToken: at + 1, value: shifted(doc.reference, unit, 0) }
}

/** "five years ago", "a month ago"; without a value where the number is vague or the point counted from is not the day of writing. */
const ago: DateRule = (at, doc) => {
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

/** "the second quarter of 2016", "third-quarter", "last year's fourth quarter". */
const quarter: DateRule = (at, doc) => {
  const word = wordAt(doc, at, at)
  const joined = /^(\p{L}+)[-‐‑]quarter$/u.exec(word)
  const number = doc.words.ordinals.get(joined ? joined[1]! : word) ?? (/^q[1-4]$/.test(word) ? Number(word[1]) : undefined)
  if (number === undefined) return null
  const end = joined || word[0] === 'q' ? at + 1 : at + 2
  if (!joined && word[0] !== 'q' && wordAt(doc, at + 1, at) !== 'quarter') return null
  const year = yearAfter(end, at, doc)
  if (year) return { endToken: year.endToken, value: year.value === null ? null : `${year.value}-Q${number}` }
  return { endToken: end, value: quarterValue(doc.reference, number, null) }
}

/** "summer of 2016", "spring 2014": the year, as ISO 8601 knows no seasons. */
const season: DateRule = (at, doc) => {
  if (!doc.words.seasons.has(wordAt(doc, at, at))) return null
  return yearAfter(at + 1, at, doc)
}

/** "2016", "of 2016", "of last year", "this year". */
function yearAfter(end: number, at: number, doc: DateText): DateReading | null {
  const next = /^(?:of|in|,)$/.test(wordAt(doc, end, at)) ? end + 1 : end
  const year = yearIn(wordAt(doc, next, at))
  if (year !== null) return { endToken: next + 1, value: String(year) }
  const relation = doc.words.relations.get(wordAt(doc, next, at))
  if (relation === undefined || wordAt(doc, next + 1, at) !== 'year') return null
  return { endToken: next + 2, value: shifted(doc.reference, 'year', relation) }
}

/** "2014", "1990-95", "the 2014 third quarter"; not "$2014", "2000 people". */
const year: DateRule = (at, doc) => {
  const word = wordAt(doc, at, at)
  const range = RANGE.exec(word)
  const number = yearIn(range ? range[1]! : word)
  if (number === null) return null
  const before = wordAt(doc, at - 1, at)
  if (/^[$€£¥#№+:/]$/.test(before) || before === 'no' || /^[:/%°$€]$/.test(wordAt(doc, at + 1, at)) || doc.words.counted.has(wordAt(doc, at + 1, at))) return null
  const ofQuarter = !range && wordAt(doc, at + 2, at) === 'quarter' ? doc.words.ordinals.get(wordAt(doc, at + 1, at)) : undefined
  if (ofQuarter !== undefined) return { endToken: at + 3, value: `${number}-Q${ofQuarter}` }
  if (!range) return isLikelyYear(number, before, doc) ? { endToken: at + 1, value: String(number) } : null
  const last = range[2]!.length === 4 ? Number(range[2]) : number - (number % 100) + Number(range[2])
  return last > number && last - number < 200 ? { endToken: at + 1, value: `${number}/${last}` } : null
}

const isLikelyYear = (number: number, before: string, doc: DateText): boolean => (number >= 1900 && number <= 2050) || doc.words.prepositions.has(before)

/** "the 1990s", "the ’80s", "the 20th century". */
const decade: DateRule = (at, doc) => {
  const word = wordAt(doc, at, at)
  if (DECADE.test(word)) return { endToken: at + 1, value: word.endsWith('00s') ? word.slice(0, 2) : word.slice(0, 3) }
  if (/^['’‘]$/.test(word) && glued(doc, at + 1) && SHORT_DECADE.test(wordAt(doc, at + 1, at))) {
    const digit = wordAt(doc, at + 1, at)[0]!
    return { endToken: at + 2, value: `${Number(digit) <= 2 ? '20' : '19'}${digit}` }
  }
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  if (ordinal && wordAt(doc, at + 1, at) === 'century') return { endToken: at + 2, value: String(Number(ordinal[1]) - 1).padStart(2, '0') }
  return null
}

/** In the order in which they are tried. */
export const DATE_RULES: readonly DateRule[] = [isoDate, slashDate, writtenDate, month, related, weekend, dayName, periodEnd, ago, quarter, season, decade, year]
