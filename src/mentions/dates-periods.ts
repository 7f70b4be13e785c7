import { quarterValue, shifted } from './dates-relative'
import { glued, wordAt, yearIn, type DateReading, type DateRule, type DateText } from './dates-words'

const RANGE = /^(\d{4})[-‐‑](\d{2}|\d{4})$/
const DECADE = /^(1[0-9]|20)\d0s$/
const SHORT_DECADE = /^\d0s$/

/** "the end of the month" (from "month" on) */
export const periodEnd: DateRule = (at, doc) => {
  const unit = doc.words.units.get(wordAt(doc, at, at))
  if (unit === undefined || unit === 'day' || unit === 'hour' || unit === 'minute' || wordAt(doc, at - 1, at) !== 'the') return null
  if (wordAt(doc, at - 2, at) !== 'of' || !doc.words.partNouns.has(wordAt(doc, at - 3, at)) || wordAt(doc, at, at).endsWith('s')) return null
  return { endToken: at + 1, value: shifted(doc.reference, unit, 0) }
}

/** "the second quarter of 2016", "third-quarter", "last year's fourth quarter". */
export const quarter: DateRule = (at, doc) => {
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
export const season: DateRule = (at, doc) => {
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
export const year: DateRule = (at, doc) => {
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
export const decade: DateRule = (at, doc) => {
  const word = wordAt(doc, at, at)
  if (word.length === 5 && DECADE.test(word)) return { endToken: at + 1, value: word.endsWith('00s') ? word.slice(0, 2) : word.slice(0, 3) }
  if (/^['’‘]$/.test(word) && glued(doc, at + 1) && SHORT_DECADE.test(wordAt(doc, at + 1, at))) {
    const digit = wordAt(doc, at + 1, at)[0]!
    return { endToken: at + 2, value: `${Number(digit) <= 2 ? '20' : '19'}${digit}` }
  }
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  if (ordinal && wordAt(doc, at + 1, at) === 'century') return { endToken: at + 2, value: String(Number(ordinal[1]) - 1).padStart(2, '0') }
  return null
}
