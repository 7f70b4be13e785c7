import { runPipeline } from './extract'
import type { Options } from './options'
import type { Country, Event, Extraction, Organization, Person, Quote } from './records'

/** Those of a record who are quoted, in order of their first mention. */
export function speakersOf({ people, organizations }: Extraction): (Person | Organization)[] {
  const first = ({ mentions }: Person | Organization): number => mentions[0]?.start ?? Infinity
  return [...people, ...organizations].filter(({ quotes }) => quotes.length > 0).sort((a, b) => first(a) - first(b))
}

/**
 * What was said, and by whom.
 *
 * @param text plain news text; one paragraph a line
 * @param options see {@link Options}
 * @returns the quotes in order of first appearance; offsets are UTF-16 code units into `text`; empty where there is none
 * @throws TypeError where the text is not a string or an option is unknown or of the wrong kind; never on a string
 * @example
 * const [quote] = extractQuotes('“We will not wait,” said Ann Lee, the mayor.')
 * quote.text // 'We will not wait,'
 * quote.speaker?.name // 'Ann Lee'
 */
export function extractQuotes(text: string, options?: Options): Quote[] {
  return runPipeline(text, options, 'extractQuotes').quotes
}

/**
 * The people and organizations that are quoted, each with the ids of their quotes.
 *
 * A speaker without a name ("a spokesman", "the protesters") is no person of the record and does not stand here; find
 * it on the quote itself, see {@link extractQuotes}.
 *
 * @param text plain news text; one paragraph a line
 * @param options see {@link Options}
 * @returns persons and organizations in order of first mention
 * @throws TypeError where the text is not a string or an option is unknown or of the wrong kind; never on a string
 * @example extractSpeakers('“We will not wait,” said Ann Lee.').map(({ name, quotes }) => [name, quotes]) // [['Ann Lee', ['q1']]]
 */
export function extractSpeakers(text: string, options?: Options): (Person | Organization)[] {
  return speakersOf(runPipeline(text, options, 'extractSpeakers'))
}

/**
 * The people named in a text, each with every mention: names, pronouns, noun phrases.
 *
 * @param text plain news text; one paragraph a line
 * @param options see {@link Options}
 * @returns the persons in order of first mention
 * @throws TypeError where the text is not a string or an option is unknown or of the wrong kind; never on a string
 * @example extractPeople('Mayor Ann Lee spoke. She left.').map(({ name, titles }) => [name, titles]) // [['Ann Lee', ['Mayor']]]
 */
export function extractPeople(text: string, options?: Options): Person[] {
  return runPipeline(text, options, 'extractPeople').people
}

/**
 * The countries named in a text, by name, demonym, abbreviation or metonym, with how much the article is about each.
 *
 * @param text plain news text; one paragraph a line
 * @param options see {@link Options}
 * @returns the countries in order of first mention
 * @throws TypeError where the text is not a string or an option is unknown or of the wrong kind; never on a string
 * @example extractCountries('Chinese exports to Peru rose.').map(({ code }) => code) // ['CN', 'PE']
 */
export function extractCountries(text: string, options?: Options): Country[] {
  return runPipeline(text, options, 'extractCountries').countries
}

/**
 * What happened, is planned or is told of: between whom, where and when, and which quote tells it.
 *
 * @param text plain news text; one paragraph a line
 * @param options see {@link Options}; `published` gives "this February" its year
 * @returns the events in order of first mention
 * @throws TypeError where the text is not a string or an option is unknown or of the wrong kind; never on a string
 * @example extractEvents('Putin met Xi in Sochi.').map(({ mode, trigger }) => [mode, trigger.text]) // [['meet', 'met']]
 */
export function extractEvents(text: string, options?: Options): Event[] {
  return runPipeline(text, options, 'extractEvents').events
}
