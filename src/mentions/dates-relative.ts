import type { Unit } from '../languages'
import { isoDay, isoMonth, isoWeek, weekdayOf, type ReferenceDate } from './dates-calendar'

/**
 * The value of a date told by its distance from the day of writing; null where that day is not told well enough.
 * As exact as the unit: "two months ago" is a month, "last year" a year.
 */
export function shifted(reference: ReferenceDate | null, unit: Unit, by: number): string | null {
  if (!reference) return null
  const { year, month, day } = reference
  switch (unit) {
    case 'century':
      return String(Math.floor(year / 100) + by)
    case 'decade':
      return String(Math.floor(year / 10) + by)
    case 'year':
      return isoYear(year + by)
    case 'quarter':
      return month === null ? null : quarterAfter(year, Math.ceil(month / 3), by)
    case 'month':
      return month === null ? null : isoMonth(year, month + by)
    case 'week':
    case 'weekend':
      return day === null ? null : isoWeek(day + 7 * by)
    case 'day':
      return day === null ? null : isoDay(day + by)
    default:
      return null
  }
}

const isoYear = (year: number): string | null => (year > 0 && year < 10_000 ? String(year).padStart(4, '0') : null)

function quarterAfter(year: number, quarter: number, by: number): string {
  const quarters = year * 4 + quarter - 1 + by
  return `${Math.floor(quarters / 4)}-Q${(quarters % 4) + 1}`
}

/**
 * The day that a weekday names: the day of writing itself or the nearest one before it, the next one where the sentence
 * speaks of the future.
 *
 * @param relation -1 "last", 0 "this", 1 "next", null none
 */
export function weekdayValue(reference: ReferenceDate | null, weekday: number, relation: number | null, lean: 'past' | 'future' | null): string | null {
  if (!reference || reference.day === null) return null
  const { day } = reference
  const back = (weekdayOf(day) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (relation === -1) return isoDay(day - (back === 0 ? 7 : back))
  if (relation === 1) return isoDay(day + (ahead === 0 ? 7 : ahead))
  if (relation === 0) return isoDay(lean === 'past' ? day - back : day + ahead)
  return isoDay(lean === 'future' ? day + ahead : day - back)
}

/** Months within which a date without a year is taken to be the nearest one, whatever the verbs say. */
const NEAR = 2

/** The year of a month without one: that of the nearest such month; of one far off, the one before or after, as the sentence tells. */
export function yearOfMonth(reference: ReferenceDate | null, month: number, relation: number | null, lean: 'past' | 'future' | null): number | null {
  if (!reference || reference.month === null) return null
  const { year, month: now } = reference
  const ahead = (month - now + 12) % 12
  if (relation === 0 || (relation === null && ahead === 0)) return year
  if (relation === -1) return ahead === 0 ? year - 1 : lastYear(year, month, now)
  if (relation === 1) return ahead === 0 ? year + 1 : nextYear(year, month, now)
  if (ahead <= NEAR) return nextYear(year, month, now)
  if (ahead >= 12 - NEAR) return lastYear(year, month, now)
  if (lean === null) return ahead <= 4 ? nextYear(year, month, now) : lastYear(year, month, now)
  return lean === 'past' ? lastYear(year, month, now) : nextYear(year, month, now)
}

const lastYear = (year: number, month: number, now: number): number => (month > now ? year - 1 : year)
const nextYear = (year: number, month: number, now: number): number => (month < now ? year + 1 : year)

/** The quarter of that number which has begun last, or begins within a quarter. */
export function quarterValue(reference: ReferenceDate | null, quarter: number, relation: number | null): string | null {
  if (!reference) return null
  if (relation !== null && relation !== 0) return `${reference.year + relation}-Q${quarter}`
  if (reference.month === null) return null
  const ahead = quarter - Math.ceil(reference.month / 3)
  return `${ahead > 1 ? reference.year - 1 : reference.year}-Q${quarter}`
}

/** The weekend before the day of writing, the coming one where the sentence speaks of the future; its ISO week. */
export function weekendValue(reference: ReferenceDate | null, lean: 'past' | 'future' | null): string | null {
  if (!reference || reference.day === null) return null
  const sinceSaturday = (weekdayOf(reference.day) + 1) % 7
  return isoWeek(reference.day - sinceSaturday + (lean === 'future' && sinceSaturday > 1 ? 7 : 0))
}
