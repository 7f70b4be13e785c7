import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { EXPORTERS } from '../export'
import { isDate, isLanguageTag, type Options } from '../options'
import { runExtract } from './extract-command'
import { inputOf, KINDS, type Kind } from './inputs'
import { oneLine, type Io } from './io'

interface Flags {
  readonly from?: Kind
  readonly format: string
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
  onrecord extract news/*.html --format jsonl -o records/       a file each
  onrecord extract archive.jsonl --format jsonl -o records.jsonl --resume
  onrecord extract archive.jsonl --format jsonl --min-confidence 0.8 -o records.jsonl
  curl -s https://example.org/article.txt | onrecord extract --published 2014-04-15

Exit codes: 0 done; 1 some documents failed, each named on standard error or in the file of failures;
2 used wrongly; 130 stopped by Ctrl-C.`

const checked = (holds: (value: string) => boolean, wanted: string) => (value: string): string => {
  if (!holds(value)) throw new InvalidArgumentError(wanted)
  return value
}

function confidence(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return number
}

function threads(value: string): number {
  const number = Number(value)
  if (!/^\d{1,4}$/.test(value) || number > MOST_THREADS) throw new InvalidArgumentError(`It must be a whole number from 0 to ${MOST_THREADS}.`)
  return number
}

const MOST_THREADS = 256

const optionsOf = ({ published, language, minConfidence, explain }: Flags): Options => ({
  ...(published === undefined ? {} : { published }),
  ...(language === undefined ? {} : { language }),
  ...(minConfidence === undefined ? {} : { minConfidence }),
  ...(explain === undefined ? {} : { explain }),
})

function extractCommand(io: Io, done: (code: number) => void): Command {
  const formats = EXPORTERS.map(({ name, summary }) => `  ${name.padEnd(7)} ${summary}`).join('\n')
  return new Command('extract')
    .description('read news texts and write who said what, about whom, where and when')
    .addArgument(new Argument('[FILE...]', 'what to read; standard input where none is named, or for "-"'))
    .addOption(new Option('--from <KIND>', 'what the files hold; else their extension tells it').choices(KINDS))
    .addOption(new Option('-f, --format <NAME>', 'how records are written').choices(EXPORTERS.map(({ name }) => name)).default('json'))
    .option('-o, --output <FILE>', 'where results go: a file for all, or a folder for one file each; else standard output')
    .option('--published <DATE>', 'ISO date of publication, for "Tuesday"; a document\'s own goes before it', checked(isDate, 'It must be an ISO date such as 2014-04-15.'))
    .option('--language <TAG>', 'the texts\' language, such as "en"; else it is detected', checked(isLanguageTag, 'It must be a BCP 47 tag such as en.'))
    .option('--min-confidence <NUMBER>', 'leave out quotes and events below it, 0 to 1', confidence)
    .option('--explain', 'keep on each quote who else could have spoken')
    .option('-w, --workers <NUMBER>', 'how many threads read at once; else as many as there are cores', threads)
    .option('--resume', 'go on where a run with the same files, options and --output was stopped')
    .option('--failures <FILE>', 'where documents that fail are listed; else beside the output')
    .addHelpText('after', `\nFormats:\n${formats}\n${EXAMPLES}`)
    .action(async (files: string[], flags: Flags) => {
      const inputs = (files.length > 0 ? files : ['-']).map((file) => inputOf(file, flags.from ?? null))
      const exporter = EXPORTERS.find(({ name }) => name === flags.format)!
      const { output = null, workers, resume, failures } = flags
      done(await runExtract({ inputs, exporter, output, options: optionsOf(flags), workers, resume: resume ?? false, failures }, io))
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
  for (const command of [root, ...root.commands]) {
    command.exitOverride().showSuggestionAfterError(false).configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(`onrecord: ${oneLine(text.replace(/^error: /, ''))}\n`),
    })
  }
  return root
}
