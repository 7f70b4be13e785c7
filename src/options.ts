import type { SourceInfo } from './records'

/** What every function of onrecord takes beside the text. */
export interface Options {
  /** ISO date of publication, for "Tuesday" and "this February". `source.published` wins over it. */
  published?: string
  /** BCP 47: skips detection. */
  language?: string
  /** Copied through to the record. */
  source?: SourceInfo
  /** Leave out quotes' speakers and events below this confidence, 0..1. */
  minConfidence?: number
  /** Keep the ranked candidates on each quote. */
  explain?: boolean
}

const KNOWN: ReadonlySet<string> = new Set(['published', 'language', 'source', 'minConfidence', 'explain'])

/** Options with everything filled in. */
export interface CheckedOptions {
  readonly language: string | null
  readonly source: SourceInfo
  readonly minConfidence: number
  readonly explain: boolean
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value)

/** Checks a text. @throws TypeError that says what came, where it is not a string */
export function checkText(text: unknown, caller: string): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`${caller}: the text must be a string, got ${kindOf(text)}`)
}

/** Checks options and fills in the defaults. @throws TypeError that names the option, where one is unknown or of the wrong kind */
export function checkOptions(options: Options | undefined, caller: string): CheckedOptions {
  const given: unknown = options ?? {}
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new TypeError(`${caller}: options must be an object, got ${kindOf(given)}`)
  for (const name of Object.keys(given)) if (!KNOWN.has(name)) throw new TypeError(`${caller}: unknown option "${name}"; known are ${[...KNOWN].join(', ')}`)
  const { published, language, source, minConfidence, explain } = given as Options
  const expect = (name: string, value: unknown, type: string): void => {
    if (value !== undefined && typeof value !== type) throw new TypeError(`${caller}: option "${name}" must be a ${type}, got ${kindOf(value)}`)
  }
  expect('published', published, 'string')
  expect('language', language, 'string')
  expect('minConfidence', minConfidence, 'number')
  expect('explain', explain, 'boolean')
  if (source !== undefined && (typeof source !== 'object' || source === null)) throw new TypeError(`${caller}: option "source" must be an object, got ${kindOf(source)}`)
  if (minConfidence !== undefined && !(minConfidence >= 0 && minConfidence <= 1)) throw new TypeError(`${caller}: option "minConfidence" must lie between 0 and 1, got ${minConfidence}`)
  const date = source?.published ?? published
  if (date !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2}(?:T.*)?)?)?$/.test(date)) throw new TypeError(`${caller}: option "published" must be an ISO date, got "${date}"`)
  return {
    language: language ?? null,
    source: { ...source, ...(date === undefined ? {} : { published: date }) },
    minConfidence: minConfidence ?? 0,
    explain: explain ?? false,
  }
}
