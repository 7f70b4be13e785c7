import { InvalidArgumentError } from 'commander'

/** A flag's value as it is, where it holds what is wanted. @throws InvalidArgumentError that says what is wanted */
export const checked = (holds: (value: string) => boolean, wanted: string) => (value: string): string => {
  if (!holds(value)) throw new InvalidArgumentError(wanted)
  return value
}

/** A file's or a folder's name. */
export const fileName = checked((value) => value !== '', 'It must be the name of a file, not empty.')

/** A flag's value as a number from 0 to 1. */
export function confidence(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return number
}

/** A flag's value as a whole number, 1 or more. */
export function wholeNumber(value: string): number {
  const number = Number(value)
  if (!/^\d{1,9}$/.test(value) || number < 1) throw new InvalidArgumentError('It must be a whole number, 1 or more.')
  return number
}

const MOST_THREADS = 256

/** A flag's value as a number of threads; none is one document at a time in the thread that asks. */
export function threads(value: string): number {
  const number = Number(value)
  if (!/^\d{1,4}$/.test(value) || number > MOST_THREADS) throw new InvalidArgumentError(`It must be a whole number from 0 to ${MOST_THREADS}.`)
  return number
}
