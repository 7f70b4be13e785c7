const DAY = 86_400_000
/** Days from the year 0 to 1970, so that no number is negative. */
const EPOCH = 719_528
/** Quotes that a day may have; numbers stay exact in a double. */
const ROOM = 2 ** 30

const dayNumber = (year: number, month: number, day: number): number => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / DAY) + EPOCH
}

/** The first day of an ISO date ("2014", "2014-04", "2014-04-15T…") as a number; 0, before all others, where there is none. */
export function firstDay(date: string | null | undefined): number {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '')
  return match ? Math.max(1, dayNumber(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))) : 0
}

/** The last day of an ISO date: of a year its 31 December. */
export function lastDay(date: string): number {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  if (day !== undefined) return firstDay(date)
  return month === undefined ? dayNumber(year!, 12, 31) : dayNumber(year!, month + 1, 0)
}

/**
 * The numbers that quotes of a day may have: by number is by day, so that the full text can be walked newest first and
 * cut at a date without looking at the documents.
 */
export const numbersOf = (day: number): { readonly first: number; readonly last: number } => ({ first: day * ROOM + 1, last: (day + 1) * ROOM - 1 })
