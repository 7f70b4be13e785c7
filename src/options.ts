import type { SourceInfo } from './records'

/** What every function of onrecord takes beside the text. */
export interface Options {
  /** ISO date of publication ("2014", "2014-04", "2014-04-15"), for "Tuesday" and "this February". `source.published` goes before it. */
  published?: string
  /** BCP 47 ("en", "en-GB"): skips detection. */
  language?: string
  /** Copied through to the record. */
  source?: SourceInfo
  /** Leave out quotes and events below this confidence, 0..1. */
  minConfidence?: number
  /** Keep the ranked candidates on each quote. */
  explain?: boolean
}

/** Options with everything filled in. */
export interface CheckedOptions {
  readonly language: string | null
  readonly source: SourceInfo
  readonly minConfidence: number
  readonly explain: boolean
}

const KINDS: Readonly<Record<keyof Options, string>> = { published: 'string', language: 'string', source: 'object', minConfidence: 'number', explain: 'boolean' }
const SOURCE_KINDS: Readonly<Record<keyof SourceInfo, string>> = { id: 'string', url: 'string', title: 'string', author: 'string', published: 'string' }

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value)
const article = (kind: string): string => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`)

/** Checks a text. @throws TypeError that says what came, where it is not a string */
export function checkText(text: unknown, caller: string): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`${caller}: the text must be a string, got ${kindOf(text)}`)
}

/** Checks that a value is an object with known fields of the right kinds (undefined counts as not there). */
function checkFields(given: unknown, kinds: Readonly<Record<string, string>>, what: string, field: string, caller: string): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new TypeError(`${caller}: ${what} must be an object, got ${kindOf(given)}`)
  for (const [name, value] of Object.entries(given)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (kind === undefined) throw new TypeError(`${caller}: unknown ${field} "${name}"; known are ${Object.keys(kinds).join(', ')}`)
    if (value !== undefined && kindOf(value) !== kind) throw new TypeError(`${caller}: ${field} "${name}" must be ${article(kind)}, got ${kindOf(value)}`)
  }
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** Whether a text is an ISO 8601 date that the calendar has: a year, a month or a day, with or without a time. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Whether a text has the form of a BCP 47 language tag. */
export const isLanguageTag = (text: string): boolean => /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(text)

/**
 * Checks options and fills in the defaults.
 *
 * @param caller the public function's name, for error messages
 * @throws TypeError that names the option, where one is unknown, of the wrong kind or outside its range
 */
export function checkOptions(options: Options | undefined, caller: string): CheckedOptions {
  if (options !== undefined) checkFields(options, KINDS, 'options', 'option', caller)
  const { published, language, source, minConfidence, explain } = options ?? {}
  if (source !== undefined) checkFields(source, SOURCE_KINDS, 'option "source"', 'field of option "source"', caller)
  for (const [name, date] of [['published', published], ['source.published', source?.published]] as const) {
    if (date !== undefined && !isDate(date)) throw new TypeError(`${caller}: option "${name}" must be an ISO date such as "2014-04-15", got "${date}"`)
  }
  if (language !== undefined && !isLanguageTag(language)) throw new TypeError(`${caller}: option "language" must be a BCP 47 tag such as "en", got "${language}"`)
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1)) throw new TypeError(`${caller}: option "minConfidence" must lie between 0 and 1, got ${minConfidence}`)
  const date = source?.published ?? published
  return {
    language: language ?? null,
    source: { ...source, ...(date === undefined ? {} : { published: date }) },
    minConfidence: minConfidence ?? 0,
    explain: explain ?? false,
  }
}
