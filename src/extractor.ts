import { runPipeline } from './extract'
import { speakersOf } from './functions'
import { detectLanguage, type DetectedLanguage } from './languages/detect'
import { checkOptions, type Options } from './options'
import type { Country, Event, Extraction, Organization, Person, Quote } from './records'

/** The functions of onrecord with options bound. Methods need no `this`: they can be passed on as they are. */
export interface Extractor {
  /** See {@link extract}; options given here go before those bound. */
  extract(text: string, options?: Options): Extraction
  /** See {@link extractQuotes}. */
  extractQuotes(text: string, options?: Options): Quote[]
  /** See {@link extractSpeakers}. */
  extractSpeakers(text: string, options?: Options): (Person | Organization)[]
  /** See {@link extractPeople}. */
  extractPeople(text: string, options?: Options): Person[]
  /** See {@link extractCountries}. */
  extractCountries(text: string, options?: Options): Country[]
  /** See {@link extractEvents}. */
  extractEvents(text: string, options?: Options): Event[]
  /** See {@link detectLanguage}. */
  detectLanguage(text: string): DetectedLanguage
}

/**
 * Binds options once, for many texts.
 *
 * @param options what holds for every text; checked here, copied, so that later changes to the object change nothing
 * @returns the functions of onrecord as methods; an option given in a call goes before the bound one, whole (`source` is
 *   replaced, not merged)
 * @throws TypeError where an option is unknown or of the wrong kind
 * @example
 * const { extractQuotes } = createExtractor({ language: 'en', minConfidence: 0.8 })
 * const quotes = articles.flatMap((article) => extractQuotes(article.text, { published: article.date }))
 */
export function createExtractor(options?: Options): Extractor {
  checkOptions(options, 'createExtractor')
  const bound = given(options)
  if (bound.source) bound.source = { ...bound.source }
  const run = (text: string, own: Options | undefined, caller: string): Extraction => {
    checkOptions(own, caller)
    return runPipeline(text, overridden(bound, given(own)), caller)
  }
  return Object.freeze<Extractor>({
    extract: (text, own) => run(text, own, 'extract'),
    extractQuotes: (text, own) => run(text, own, 'extractQuotes').quotes,
    extractSpeakers: (text, own) => speakersOf(run(text, own, 'extractSpeakers')),
    extractPeople: (text, own) => run(text, own, 'extractPeople').people,
    extractCountries: (text, own) => run(text, own, 'extractCountries').countries,
    extractEvents: (text, own) => run(text, own, 'extractEvents').events,
    detectLanguage,
  })
}

/** The options that are given: undefined in a call must not undo what is bound. */
const given = (options: Options | undefined): Options => Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined))

/** A date given in a call goes before a bound source's, as every option does. */
function overridden(bound: Options, own: Options): Options {
  const { published: _, ...source } = bound.source ?? {}
  return { ...bound, ...(own.published !== undefined && bound.source ? { source } : {}), ...own }
}
