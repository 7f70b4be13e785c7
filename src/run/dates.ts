import { isDate } from '../options'

// "Tue, 07 May 2024 10:00:00 GMT": mail's form of dates, which feeds and servers use.
const MAIL = /^(?:[a-z]{3},\s{0,9})?\d{1,2}\s{1,9}[a-z]{3}\s{1,9}\d{4}\s{1,9}\d{1,2}:\d{2}(?::\d{2})?\s{1,9}(?:gmt|utc?|[ecmp][sd]t|z|[+-]\d{4})$/i

/** A date as pages and feeds write them, in ISO 8601; to the day where its time is written in a way of its own; undefined where it is none. */
export function isoDate(given: string | null | undefined): string | undefined {
  const text = (given ?? '').trim()
  if (isDate(text)) return text
  if (MAIL.test(text)) {
    const time = Date.parse(text)
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z')
  }
  const day = text.slice(0, 10)
  return day.length === 10 && isDate(day) && !/\d/.test(text[10] ?? '') ? day : undefined
}
