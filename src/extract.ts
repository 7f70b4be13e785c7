import { attribute } from './attribution'
import { findEvents } from './events'
import { packFor } from './languages'
import { detectLanguage } from './languages/detect'
import { mention } from './mentions'
import { checkOptions, checkText, type Options } from './options'
import { people } from './people'
import { quote } from './quotations'
import { readText } from './read'
import { toExtraction, type Extraction } from './records'
import { tokeniseDocument } from './tokens'

/**
 * Everything in one pass: quotes with their speakers, people, organizations, countries, events and dates.
 *
 * @param text plain news text; one paragraph a line
 * @param options see {@link Options}
 * @returns the record; every span's `start` and `end` are UTF-16 offsets into `text`
 * @throws TypeError where the text is not a string or an option is unknown or of the wrong kind; never on a string
 * @example extract('“We agree,” said Ann Lee.').quotes[0]?.speaker?.name // 'Ann Lee'
 */
export function extract(text: string, options?: Options): Extraction {
  return runPipeline(text, options, 'extract')
}

/**
 * The pipeline behind every public function.
 *
 * @param caller the public function's name, for error messages
 */
export function runPipeline(text: string, options: Options | undefined, caller: string): Extraction {
  checkText(text, caller)
  const { language, source, minConfidence, explain } = checkOptions(options, caller)

  const read = readText(text, source)
  const localised = { ...read, language: language ?? detectLanguage(read.text).language }
  const pack = packFor(localised.language)
  const tokenised = tokeniseDocument(localised, pack)
  const quoted = quote(tokenised)
  const mentioned = mention(quoted, pack)
  const peopled = people(mentioned, pack)
  const attributed = attribute(peopled, pack, { explain })
  const evented = findEvents(attributed, pack)
  return toExtraction(evented, { explain, minConfidence, carriesText: false })
}
