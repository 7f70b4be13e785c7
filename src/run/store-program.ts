import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { alpha3Of, countryIndex, plainWord } from '../lexicons/countries'
import { isDate, isLanguageTag } from '../options'
import { isKnownEncoding } from './decode'
import { inputsOf } from './expand'
import { checked, confidence, fileName, threads, wholeNumber } from './flags'
import { runIndex } from './index-command'
import { KINDS, type Kind } from './inputs'
import type { Io } from './io'
import { runSearch, SEARCH_FORMATS } from './search-command'

interface IndexFlags {
  readonly from?: Kind
  readonly encoding?: string
  readonly records?: boolean
  readonly published?: string
  readonly language?: string
  readonly minConfidence?: number
  readonly workers?: number
  readonly failures?: string
}

interface SearchFlags {
  readonly speaker?: string
  readonly country?: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly kind?: string
  readonly minConfidence?: number
  readonly sort: 'relevance' | 'newest'
  readonly limit: number
  readonly format: (typeof SEARCH_FORMATS)[number]
}

const INDEX_EXAMPLES = `
Examples:
  onrecord index said.db *.txt
  onrecord index said.db news/
  onrecord index said.db archive.jsonl
  onrecord extract archive.jsonl --format jsonl | onrecord index said.db --records

A document that is indexed again replaces itself: it is known by its id, else its address, else its file.`

const SEARCH_EXAMPLES = `
All words must stand in the quote; "in quotation marks" as a phrase; sanction* finds words that begin so. English words
are found in all their forms.

Examples:
  onrecord search said.db "climate" --speaker Lavrov --country CN --since 2014-01-01
  onrecord search said.db '"climate change" adapt*' --sort newest
  onrecord search said.db --speaker "Ann Lee" --format jsonl --limit 1000`

const DATE_WANTED = 'It must be an ISO date such as 2014-04-15.'

/** `onrecord index` as commander knows it. */
export function indexCommand(io: Io, done: (code: number) => void): Command {
  return new Command('index')
    .description('read news texts and put what was said into a store, to be searched')
    .addArgument(new Argument('<STORE>', 'the store, one file; it is made where there is none').argParser(fileName))
    .addArgument(new Argument('[FILE...]', 'what to read: files, folders, patterns, all of them gzipped or not; standard input where none is named, or for "-"'))
    .addOption(new Option('--from <KIND>', 'what the files hold; else their extension tells it').choices(KINDS))
    .addOption(new Option('--records', 'the files hold records already, as "extract --format jsonl" writes them').conflicts(['from', 'encoding', 'published', 'language', 'minConfidence']))
    .option('--encoding <NAME>', 'the files\' encoding, such as windows-1252; else it is read off them', checked(isKnownEncoding, 'It must be an encoding such as utf-8 or windows-1252.'))
    .option('--published <DATE>', 'ISO date of publication; a document\'s own goes before it', checked(isDate, DATE_WANTED))
    .option('--language <TAG>', 'the texts\' language, such as "en"; else it is detected', checked(isLanguageTag, 'It must be a BCP 47 tag such as en.'))
    .option('--min-confidence <NUMBER>', 'leave out quotes below it, 0 to 1', confidence)
    .option('-w, --workers <NUMBER>', 'how many threads read at once; else as many as there are cores', threads)
    .option('--failures <FILE>', 'where documents that fail are listed; else beside the store', fileName)
    .addHelpText('after', INDEX_EXAMPLES)
    .action(async (store: string, files: string[], { from, encoding, records = false, workers, failures, ...options }: IndexFlags) => {
      const inputs = await inputsOf(files, { from: records ? 'jsonl' : (from ?? null), encoding })
      done(await runIndex({ store, inputs, records, options, workers, failures }, io))
    })
}

/** `onrecord search` as commander knows it. */
export function searchCommand(io: Io, done: (code: number) => void): Command {
  return new Command('search')
    .description('search what was said: the same words in several documents are shown once, with all of them')
    .addArgument(new Argument('<STORE>', 'what "onrecord index" made').argParser(fileName))
    .addArgument(new Argument('[WORDS...]', 'what the quote must say; else every quote that the options leave'))
    .option('--speaker <NAME>', 'words of the speaker\'s name')
    .option('--country <COUNTRY>', 'a country that the quote names, as a code or an English name; given again, all of them', countries)
    .option('--since <DATE>', 'published on it or later', checked(isDate, DATE_WANTED))
    .option('--until <DATE>', 'published on it or before', checked(isDate, DATE_WANTED))
    .addOption(new Option('--kind <KIND>', 'only quotes of a kind').choices(['direct', 'mixed', 'indirect']))
    .option('--min-confidence <NUMBER>', 'leave out quotes below it, 0 to 1', confidence)
    .addOption(new Option('--sort <ORDER>', 'best matches first, or the newest').choices(['relevance', 'newest']).default('relevance'))
    .option('--limit <NUMBER>', 'how many quotes are shown', wholeNumber, 20)
    .addOption(new Option('-f, --format <NAME>', 'how they are written').choices(SEARCH_FORMATS).default('text'))
    .addHelpText('after', SEARCH_EXAMPLES)
    .action(async (store: string, words: string[], { format, country = [], ...flags }: SearchFlags) => {
      done(await runSearch({ store, format, search: { ...flags, words: words.join(' '), countries: country } }, io))
    })
}

/** Adds a country to those of the flag. @throws InvalidArgumentError where there is none of that code or name */
function countries(value: string, before: readonly string[] = []): string[] {
  const words = value.trim().split(/\s+/).map(plainWord)
  const upper = value.trim().toUpperCase()
  const named = countryIndex().get(words[0] ?? '')?.find((phrase) => ['name', 'abbreviation'].includes(phrase.kind) && phrase.words.join(' ') === words.join(' '))?.code
  const code = alpha3Of(upper) !== upper ? upper : (codeOfAlpha3(upper) ?? named)
  if (!code) throw new InvalidArgumentError('It must be a country, as a code such as CN or an English name.')
  return [...before, code]
}

const codeOfAlpha3 = (alpha3: string): string | null | undefined =>
  [...countryIndex().values()].flat().find(({ code }) => code !== null && alpha3Of(code) === alpha3)?.code
