import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as onrecord from '../../src'
import { createExtractor, extract, extractCountries, extractEvents, extractPeople, extractQuotes, extractSpeakers, type Options } from '../../src'

const article = readFileSync(resolve(__dirname, '../../corpus/lavrov-china-visit/article.txt'), 'utf8')
const options: Options = { published: '2014-04-15', language: 'en' }
const whole = extract(article, options)

test('each function gives its part of the record', () => {
  expect(extractQuotes(article, options)).toEqual(whole.quotes)
  expect(extractPeople(article, options)).toEqual(whole.people)
  expect(extractCountries(article, options)).toEqual(whole.countries)
  expect(extractEvents(article, options)).toEqual(whole.events)
})

test('speakers are those quoted, persons and organizations in order of first mention', () => {
  const speakers = extractSpeakers(article, options)
  expect(speakers.length).toBeGreaterThan(0)
  expect(speakers.every(({ quotes }) => quotes.length > 0)).toBe(true)
  const starts = speakers.map(({ mentions }) => mentions[0]!.start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  expect(speakers.map(({ id }) => id).sort()).toEqual([...whole.people, ...whole.organizations].filter(({ quotes }) => quotes.length > 0).map(({ id }) => id).sort())
})

const NAMES = ['extract', 'extractQuotes', 'extractSpeakers', 'extractPeople', 'extractCountries', 'extractEvents'] as const
const misuse: [string, unknown, unknown, string][] = [
  ['undefined', undefined, undefined, 'the text must be a string, got undefined'],
  ['null', null, undefined, 'the text must be a string, got null'],
  ['a number', 1, undefined, 'the text must be a string, got number'],
  ['an array', ['a'], undefined, 'the text must be a string, got an array'],
  ['a Buffer', Buffer.from('a'), undefined, 'the text must be a string, got object'],
  ['options that are a string', 'a', 'en', 'options must be an object, got string'],
  ['null options', 'a', null, 'options must be an object, got null'],
  ['an unknown option', 'a', { lang: 'en' }, 'unknown option "lang"; known are published, language, source, minConfidence, explain'],
  ['an option every object has', 'a', { toString: 1 }, 'unknown option "toString"'],
  ['a date that is none', 'a', { published: 'Tuesday' }, 'option "published" must be an ISO date such as "2014-04-15", got "Tuesday"'],
  ['a date the calendar lacks', 'a', { published: '2014-02-30' }, 'option "published" must be an ISO date'],
  ['a Date', 'a', { published: new Date(0) }, 'option "published" must be a string, got object'],
  ['a language that is no tag', 'a', { language: 'en_GB' }, 'option "language" must be a BCP 47 tag'],
  ['a confidence over one', 'a', { minConfidence: 1.5 }, 'option "minConfidence" must lie between 0 and 1, got 1.5'],
  ['a confidence that is no number', 'a', { minConfidence: NaN }, 'option "minConfidence" must lie between 0 and 1, got NaN'],
  ['explain as a word', 'a', { explain: 'yes' }, 'option "explain" must be a boolean, got string'],
  ['a source that is a string', 'a', { source: 'AP' }, 'option "source" must be an object, got string'],
  ['a source with an unknown field', 'a', { source: { by: 'A' } }, 'unknown field of option "source" "by"'],
  ['a source with a wrong date', 'a', { source: { published: 'now' } }, 'option "source.published" must be an ISO date'],
]

describe.each(NAMES)('%s', (name) => {
  const bare = onrecord[name] as (text: unknown, options?: unknown) => unknown
  const bound = createExtractor()[name] as typeof bare

  test.each(misuse)('refuses %s', (_what, text, given, message) => {
    for (const call of [bare, bound]) {
      expect(() => call(text, given)).toThrow(TypeError)
      expect(() => call(text, given)).toThrow(`${name}: ${message}`)
    }
  })

  test('takes an undefined option as not given', () => {
    expect(() => bare('a', { language: undefined, source: { id: undefined } })).not.toThrow()
  })
})

describe('createExtractor', () => {
  test.each(misuse.filter(([, text]) => text === 'a'))('refuses %s', (_what, _text, given, message) => {
    if (given === null) return
    expect(() => createExtractor(given as Options)).toThrow(new RegExp(`^createExtractor: ${message.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`))
  })

  test('gives what the functions give, its methods passed on as they are', () => {
    const { extract: all, extractQuotes: quotes, extractSpeakers: speakers } = createExtractor(options)
    expect(all(article)).toEqual(whole)
    expect(quotes(article)).toEqual(whole.quotes)
    expect(speakers(article)).toEqual(extractSpeakers(article, options))
    expect(createExtractor().detectLanguage(article).language).toBe('en')
  })

  test('options of a call go before those bound; undefined ones do not', () => {
    const extractor = createExtractor({ language: 'en', published: '2014-04-15', source: { id: 'bound' } })
    expect(extractor.extract('a', { source: { id: 'own' } }).source).toEqual({ id: 'own', published: '2014-04-15' })
    expect(extractor.extract('a', { published: '2020' }).source).toEqual({ id: 'bound', published: '2020' })
    expect(extractor.extract('a', { language: 'de' }).language).toBe('de')
    expect(extractor.extract('a', { language: undefined } as unknown as Options).language).toBe('en')
  })

  test('a date of a call goes before the date of a bound source', () => {
    expect(createExtractor({ source: { id: 'x', published: '2014' } }).extract('a', { published: '2020' }).source).toEqual({ id: 'x', published: '2020' })
  })

  test('later changes of the options object change nothing', () => {
    const given: Options = { source: { id: 'before' }, language: 'en' }
    const extractor = createExtractor(given)
    given.source!.id = 'after'
    given.language = 'de'
    expect(extractor.extract('a')).toMatchObject({ language: 'en', source: { id: 'before' } })
  })
})

describe('minConfidence', () => {
  const confident = extract(article, { ...options, minConfidence: 0.9 })

  test('leaves out quotes and events below it, ids as they were', () => {
    expect(confident.quotes.map(({ id }) => id)).toEqual(whole.quotes.filter(({ confidence }) => confidence >= 0.9).map(({ id }) => id))
    expect(confident.events.every(({ confidence }) => confidence >= 0.9)).toBe(true)
    expect(confident.people.map(({ id }) => id)).toEqual(whole.people.map(({ id }) => id))
  })

  test('leaves nothing that refers to what is left out', () => {
    const quotes = new Set(confident.quotes.map(({ id }) => id))
    const events = new Set(confident.events.map(({ id }) => id))
    for (const { quotes: spoken } of [...confident.people, ...confident.organizations]) expect(spoken.every((id) => quotes.has(id))).toBe(true)
    for (const { within, mentions } of confident.quotes) expect((within === null || quotes.has(within)) && mentions.events.every((id) => events.has(id))).toBe(true)
    for (const { claimedIn } of confident.events) expect(claimedIn === null || quotes.has(claimedIn)).toBe(true)
  })

  test('at 1 little is left, at 0 everything', () => {
    expect(extract(article, { ...options, minConfidence: 0 })).toEqual(whole)
    expect(extract(article, { ...options, minConfidence: 1 }).quotes.every(({ confidence }) => confidence === 1)).toBe(true)
  })
})
