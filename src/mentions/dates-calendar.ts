/**
 * Days as numbers and as ISO 8601. A day is counted from 1970-01-01 in whole days, UTC: no time zone of the machine gets in.
 */

/** The day of writing, as far as it is told. */
export interface ReferenceDate {
  readonly year: number
  /** 1–12 */
  readonly month: number | null
  /** Days since 1970-01-01; null where only the month or the year is told. */
  readonly day: number | null
}

const MS = 86_400_000
const pad = (number: number, width = 2): string => String(number).padStart(width, '0')

/** Days since 1970-01-01; null for a date that does not exist. @example dayOf(2014, 2, 30) // null */
export function dayOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.floor(date.getTime() / MS) : null
}

/** 0 Sunday – 6 Saturday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** @example isoDay(16175) // '2014-04-15' */
export const isoDay = (day: number): string => new Date(day * MS).toISOString().slice(0, 10)

/** @example isoMonth(2014, 14) // '2015-02': months may run over the year's end */
export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`
}

/** The ISO week of the day. @example isoWeek(dayOf(1998, 3, 1)) // '1998-W09' */
export function isoWeek(day: number): string {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3
  const year = new Date(thursday * MS).getUTCFullYear()
  const first = Math.floor(Date.UTC(year, 0, 1) / MS)
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1)}`
}

/** Reads `source.published`: a year, a month or a day, with or without the time. Null where it is none or absent. */
export function referenceOf(published: string | undefined): ReferenceDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(published ?? '')
  if (!match) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = month === null || match[3] === undefined ? null : dayOf(year, month, Number(match[3]))
  return { year, month, day }
}
