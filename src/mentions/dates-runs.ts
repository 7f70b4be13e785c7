import { readWithChrono, weekdayIn } from './dates-chrono'
import { dayIn, wordAt, yearIn, type DateReading, type DateText } from './dates-words'

/** Pieces of a written-out date: "Tuesday night", "Sept. 27, 2016", "3 p.m. EST". */
type Piece = 'weekday' | 'date' | 'clock'

const MERIDIEM = /^(?:a\.?m|p\.?m)$/
const CLOCK = /^(?:1[0-2]|0?[1-9])(?:a\.?m|p\.?m)?$/
const MINUTES = /^[0-5]\d(?:a\.?m|p\.?m)?$/
const DAY_RANGE = /^(\d{1,2})[-‐‑](\d{1,2})$/

/**
 * A weekday, a day of a month and a time of day, in any order, as news joins them ("Tuesday, Sept. 27, 2016, at 3 p.m.").
 * Where they end is told here; what they say is read by chrono, a date without a year by the document's own date.
 */
export function writtenDate(at: number, doc: DateText): DateReading | null {
  const used = new Set<Piece>()
  let end = at
  for (let next = at; used.size < 3; ) {
    const piece = pieceAt(next, doc, used)
    if (!piece) break
    used.add(piece.kind)
    end = piece.end
    next = afterJoint(end, at, doc)
  }
  if (end === at) return null
  const value = used.size === 1 && used.has('weekday') ? weekdayIn(at, end, doc) : readWithChrono(at, end, doc, used.has('weekday'))
  return { endToken: end, value }
}

function pieceAt(at: number, doc: DateText, used: ReadonlySet<Piece>): { kind: Piece; end: number } | null {
  const date = used.has('date') ? null : (monthFirst(at, doc) ?? dayFirst(at, doc))
  if (date !== null) return { kind: 'date', end: date }
  const clock = used.has('clock') ? null : clockAt(at, doc)
  if (clock !== null) return { kind: 'clock', end: clock }
  const weekday = used.has('weekday') ? null : weekdayAt(at, doc)
  return weekday === null ? null : { kind: 'weekday', end: weekday }
}

/** Past a comma and "at", "on", "of" between two pieces. */
function afterJoint(end: number, start: number, doc: DateText): number {
  let at = end
  if (wordAt(doc, at, start) === ',') at += 1
  return /^(?:at|on|of)$/.test(wordAt(doc, at, start)) ? at + 1 : at
}

/** "Sept. 27", "September 27-28", "Sept. 27, 2016". */
function monthFirst(at: number, doc: DateText): number | null {
  if (!isMonth(at, doc)) return null
  const word = wordAt(doc, at + 1, at)
  const joined = DAY_RANGE.exec(word)
  if (dayIn(joined ? joined[1]! : word) === null || wordAt(doc, at + 2, at) === ':') return null
  return withYear(at + 2, at, doc)
}

/** "27 September", "27th of September 2016", "Fourth of July" (from the number on). */
function dayFirst(at: number, doc: DateText): number | null {
  const ofMonth = wordAt(doc, at + 1, at) === 'of'
  const word = wordAt(doc, at, at)
  if (dayIn(word) === null && !(ofMonth && doc.words.ordinals.has(word))) return null
  const month = ofMonth ? at + 2 : at + 1
  return isMonth(month, doc) && doc.tokens[month]!.sentence === doc.tokens[at]!.sentence ? withYear(month + 1, at, doc) : null
}

const isMonth = (at: number, doc: DateText): boolean => {
  const token = doc.tokens[at]
  return token !== undefined && token.text !== token.lower && doc.words.months.has(wordAt(doc, at, at))
}

function withYear(end: number, start: number, doc: DateText): number {
  if (yearIn(wordAt(doc, end, start)) !== null) return end + 1
  return wordAt(doc, end, start) === ',' && yearIn(wordAt(doc, end + 1, start)) !== null ? end + 2 : end
}

function clockAt(at: number, doc: DateText): number | null {
  const word = wordAt(doc, at, at)
  if (word === 'noon' || word === 'midnight') return at + 1
  if (!CLOCK.test(word)) return null
  let end = at + 1
  if (wordAt(doc, end, at) === ':' && MINUTES.test(wordAt(doc, end + 1, at))) end += 2
  const inside = /m$/.test(wordAt(doc, end - 1, at))
  if (!inside && !MERIDIEM.test(wordAt(doc, end, at))) return null
  if (!inside) end += 1
  return doc.words.zones.has(wordAt(doc, end, at)) && doc.tokens[end]!.text === doc.tokens[end]!.text.toUpperCase() ? end + 1 : end
}

/** "Tuesday", "Tuesday night"; not "Black Friday", "the Sunday Times". */
function weekdayAt(at: number, doc: DateText): number | null {
  const token = doc.tokens[at]
  const { words } = doc
  if (!token || token.text === token.lower || !words.weekdays.has(wordAt(doc, at, at))) return null
  if (words.namedDays.has(wordAt(doc, at - 1, at))) return null
  const next = wordAt(doc, at + 1, at)
  if (words.dayNames.has(next) && doc.tokens[at + 1]!.text !== next) return null
  return words.dayParts.has(next) && doc.tokens[at + 1]!.text === next ? at + 2 : at + 1
}
