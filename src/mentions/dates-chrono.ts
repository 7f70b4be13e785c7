import { strict, type Component, type ParsedResult } from 'chrono-node/en'
import { dayOf, isoDay } from './dates-calendar'
import { weekdayValue, yearOfMonth } from './dates-relative'
import { leanOf, wordAt, type DateText } from './dates-words'

/** chrono is given no more than one written date. */
const LONGEST = 80
/** "Tuesday night" says no hour. */
const CLOCK = /\d\s*[ap]\.?m\b/i
const pad = (number: number): string => String(number).padStart(2, '0')

/**
 * What a written date says, read by chrono from the few words alone, so that its time is bounded. Of chrono's answer only
 * what the words say is taken; a year that they leave open comes from the document's own date, never from today's.
 *
 * @param at first token
 * @param end token after the last
 * @param withWeekday the words name a weekday
 */
export function readWithChrono(at: number, end: number, doc: DateText, withWeekday: boolean): string | null {
  const snippet = doc.text.slice(doc.tokens[at]!.start, doc.tokens[end - 1]!.end).replace(/[-‐‑]\d{1,2}\b(?!\d)/, '').replace(/noon/i, '12 p.m.').replace(/midnight/i, '12 a.m.')
  if (snippet.length > LONGEST) return null
  const found = strict.parse(snippet, instantOf(doc))[0]?.start
  const day = found ? dayValue(found, at, end, doc, withWeekday) : null
  if (!found || !isSaid(found, 'hour') || !CLOCK.test(snippet)) return day
  const time = `T${pad(found.get('hour') ?? 0)}:${pad(found.get('minute') ?? 0)}`
  return day === null ? (saysDay(found, withWeekday) ? null : time) : `${day}${time}`
}

const isSaid = (found: ParsedResult['start'], component: Component): boolean => found.isCertain(component)
const saysDay = (found: ParsedResult['start'], withWeekday: boolean): boolean => withWeekday || isSaid(found, 'day')
/** Noon of the document's day; without one any fixed day will do, as nothing of it is taken over. */
const instantOf = ({ reference }: DateText): Date => {
  const date = reference?.day == null ? new Date(2000, 0, 1, 12) : new Date(`${isoDay(reference.day)}T12:00:00`)
  return Number.isNaN(date.getTime()) ? new Date(2000, 0, 1, 12) : date
}

function dayValue(found: ParsedResult['start'], at: number, end: number, doc: DateText, withWeekday: boolean): string | null {
  const month = found.get('month')
  const day = found.get('day')
  if (isSaid(found, 'day') && isSaid(found, 'month') && month !== null && day !== null) {
    const year = isSaid(found, 'year') ? found.get('year') : yearOfMonth(doc.reference, month, null, leanOf(doc, at, end))
    const number = year === null ? null : dayOf(year, month, day)
    return number === null ? null : isoDay(number)
  }
  return withWeekday ? weekdayIn(at, end, doc) : null
}

/** The day that a weekday among the tokens names. */
export function weekdayIn(at: number, end: number, doc: DateText): string | null {
  for (let i = at; i < end; i++) {
    const weekday = doc.words.weekdays.get(wordAt(doc, i, at))
    if (weekday !== undefined) return weekdayValue(doc.reference, weekday, null, leanOf(doc, at, end))
  }
  return null
}
