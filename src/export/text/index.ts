import type { Extraction } from '../../records'
import type { Exporter, ExportOptions } from '../exporter'
import { count, languageName } from '../names'
import { entityLines } from './entities'
import { visible, wrapped } from './layout'
import { quoteLines } from './quotes'
import { COLORED, PLAIN, type Style } from './style'

const WIDTH = 80

/**
 * A record to read in a terminal: each speaker's quotes, then people, organizations, countries and events.
 *
 * Control characters and escape sequences of the text are made visible, so that nothing in it can act on the terminal.
 *
 * @param record any extraction
 * @param options `color`: whether ANSI colours are understood there, false if not given; `width`: columns a line, 80 if not given
 * @returns lines of at most `width` columns, each ended by a line feed
 * @example console.log(toText(extract(text), { color: process.stdout.isTTY }))
 */
export function toText(record: Extraction, { color = false, width = WIDTH }: Partial<ExportOptions> = {}): string {
  const style = color ? COLORED : PLAIN
  const found = [...quoteLines(record, style, width), ...entityLines(record, style, width)]
  const lines = [...titleLines(record, style, width), ...(found.length > 0 ? found : ['', ...wrapped('No quotes, people, countries or events found.', width)])]
  return `${lines.join('\n')}\n`
}

function titleLines({ source, language, quotes, people, countries, events }: Extraction, style: Style, width: number): string[] {
  const title = source.title ?? source.id ?? source.url
  const notes = [
    ...(source.published === undefined ? [] : [source.published]),
    languageName(language),
    count(quotes.length, 'quote'),
    count(people.length, 'person', 'people'),
    count(countries.length, 'country', 'countries'),
    count(events.length, 'event'),
  ].join(' · ')
  return [
    ...(title === undefined ? [] : wrapped(visible(title), width).map((line) => style.bold(line))),
    ...wrapped(visible(notes), width).map((line) => style.dim(line)),
  ]
}

export const text: Exporter = {
  name: 'text',
  summary: 'to read in a terminal: quotes under each speaker, then people, countries, events',
  mediaType: 'text/plain',
  extension: '.txt',
  one: ({ record }, options) => toText(record, options),
  many: { open: '', item: ({ record }, options) => toText(record, options), between: `\n${'─'.repeat(40)}\n\n`, close: '' },
}
