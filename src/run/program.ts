import { Argument, Command, Option } from 'commander'
import { ELASTICSEARCH_MAPPINGS, EXPORTERS, exporterNamed, TABLES, type Exporter, type Table } from '../export'
import { isDate, isLanguageTag, type Options } from '../options'
import { isKnownEncoding } from './decode'
import { inputsOf } from './expand'
import { runExtract } from './extract-command'
import { checked, confidence, fileName, threads } from './flags'
import { KINDS, type Kind } from './inputs'
import { oneLine, UsageError, type Io } from './io'
import { streamSink } from './output'
import { indexCommand, searchCommand } from './store-program'

interface Flags {
  readonly from?: Kind
  readonly encoding?: string
  readonly format: string
  readonly table?: Table
  readonly output?: string
  readonly published?: string
  readonly language?: string
  readonly minConfidence?: number
  readonly explain?: boolean
  readonly workers?: number
  readonly resume?: boolean
  readonly failures?: string
}

const EXAMPLES = `
Examples:
  onrecord extract article.txt --format text            who said what, to read
  onrecord extract article.txt --format html -o page.html
  onrecord extract *.txt --format jsonl > records.jsonl
  onrecord extract news/ --format csv -o quotes.csv     every article in a folder, a row a quote
  onrecord extract CC-NEWS-*.warc.gz --format parquet --table events -o events.parquet
  onrecord extract news/*.html --format jsonl -o records/       a file each
  onrecord extract archive.jsonl --format jsonl -o records.jsonl --resume
  onrecord extract archive.jsonl --format jsonl --min-confidence 0.8 -o records.jsonl
  curl -s https://example.org/article.txt | onrecord extract --published 2014-04-15

Exit codes: 0 done; 1 some documents failed, each named on standard error or in the file of failures;
2 used wrongly; 130 stopped by Ctrl-C.`

const optionsOf = ({ published, language, minConfidence, explain }: Flags): Options => ({
  ...(published === undefined ? {} : { published }),
  ...(language === undefined ? {} : { language }),
  ...(minConfidence === undefined ? {} : { minConfidence }),
  ...(explain === undefined ? {} : { explain }),
})

/** @throws UsageError where the format has no tables */
function exporterOf({ format, table }: Flags): Exporter {
  const exporter = exporterNamed(table === undefined ? format : `${format}:${table}`)
  if (exporter === null) throw new UsageError(`--table is for ${EXPORTERS.filter(({ tables }) => tables).map(({ name }) => name).join(' and ')}, not ${format}`)
  return exporter
}

function extractCommand(io: Io, done: (code: number) => void): Command {
  const formats = EXPORTERS.map(({ name, summary }) => `  ${name.padEnd(15)} ${summary}`).join('\n')
  return new Command('extract')
    .description('read news texts and write who said what, about whom, where and when')
    .addArgument(new Argument('[FILE...]', 'what to read: files, folders, patterns such as "news/**/*.html", all of them gzipped or not; standard input where none is named, or for "-"'))
    .addOption(new Option('--from <KIND>', 'what the files hold; else their extension tells it').choices(KINDS))
    .option('--encoding <NAME>', 'the files\' encoding, such as windows-1252; else it is read off them', checked(isKnownEncoding, 'It must be an encoding such as utf-8 or windows-1252.'))
    .addOption(new Option('-f, --format <NAME>', 'how records are written').choices(EXPORTERS.map(({ name }) => name)).default('json'))
    .addOption(new Option('--table <NAME>', 'what has a row, in formats of rows; else quotes').choices(TABLES))
    .option('-o, --output <FILE>', 'where results go: a file for all, or a folder for one file each; else standard output', fileName)
    .option('--published <DATE>', 'ISO date of publication, for "Tuesday"; a document\'s own goes before it', checked(isDate, 'It must be an ISO date such as 2014-04-15.'))
    .option('--language <TAG>', 'the texts\' language, such as "en"; else it is detected', checked(isLanguageTag, 'It must be a BCP 47 tag such as en.'))
    .option('--min-confidence <NUMBER>', 'leave out quotes and events below it, 0 to 1', confidence)
    .option('--explain', 'keep on each quote who else could have spoken')
    .option('-w, --workers <NUMBER>', 'how many threads read at once; else as many as there are cores', threads)
    .option('--resume', 'go on where a run with the same files, options and --output was stopped')
    .option('--failures <FILE>', 'where documents that fail are listed; else beside the output', fileName)
    .addHelpText('after', `\nFormats:\n${formats}\n${EXAMPLES}`)
    .action(async (files: string[], flags: Flags) => {
      const inputs = await inputsOf(files, { from: flags.from ?? null, encoding: flags.encoding })
      const exporter = exporterOf(flags)
      const { output = null, workers, resume, failures } = flags
      done(await runExtract({ inputs, exporter, output, options: optionsOf(flags), workers, resume: resume ?? false, failures }, io))
    })
}

/** `onrecord mapping`: what an index must know before `--format elasticsearch` fills it. */
function mappingCommand(io: Io, done: (code: number) => void): Command {
  return new Command('mapping')
    .description('print the mapping of an Elasticsearch or OpenSearch index')
    .addArgument(new Argument('[INDEX]', 'which index; all of them where none is named').choices(Object.keys(ELASTICSEARCH_MAPPINGS)))
    .action(async (index?: keyof typeof ELASTICSEARCH_MAPPINGS) => {
      await streamSink(io.stdout).write(`${JSON.stringify(index === undefined ? ELASTICSEARCH_MAPPINGS : ELASTICSEARCH_MAPPINGS[index], null, 2)}\n`)
      done(0)
    })
}

/**
 * The command line as commander knows it.
 *
 * @param done takes the exit code of a command that ran
 */
export function program(io: Io, done: (code: number) => void): Command {
  const root = new Command('onrecord')
    .description('Who said what, about whom, where and when: records out of news text.')
    .version(io.version)
    .addHelpText('after', EXAMPLES)
  root.addCommand(extractCommand(io, done))
  root.addCommand(mappingCommand(io, done))
  root.addCommand(indexCommand(io, done))
  root.addCommand(searchCommand(io, done))
  for (const command of [root, ...root.commands]) {
    command.exitOverride().showSuggestionAfterError(false).configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(`onrecord: ${oneLine(text.replace(/^error: /, ''))}\n`),
    })
  }
  return root
}
