import type { Extraction, Quote } from '../../records'
import { count, lookupOf, quoteWords, speakerGroups, type Lookup, type SpeakerGroup } from '../names'
import { personNotes, quoteNotes } from '../told'
import { visible, wrapped } from './layout'
import type { Style } from './style'

/** Who said what: each speaker's quotes under their name. */
export function quoteLines(record: Extraction, style: Style, width: number): string[] {
  const lookup = lookupOf(record)
  return speakerGroups(record).flatMap((group, position) => {
    const bar = group.speaker === null ? style.dim('│') : style.hue(position, '┃')
    const said = group.quotes.map((quote) => [...wordLines(quote, bar, width), ...noteLines(quote, lookup, bar, style, width)])
    return ['', ...headLines(group, lookup, position, style, width), ...said.flatMap((lines, i) => (i === 0 ? lines : [bar, ...lines]))]
  })
}

function headLines(group: SpeakerGroup, lookup: Lookup, position: number, style: Style, width: number): string[] {
  const { name, speaker, quotes } = group
  const person = speaker?.id == null ? undefined : lookup.people.get(speaker.id)
  const titles = person ? (personNotes({ ...person, aliases: [] }, lookup)[0] ?? '') : ''
  const [first = '', ...rest] = wrapped(visible(name), width)
  const shown = speaker === null ? style.bold(first) : style.bold(style.hue(position, first))
  const notes = wrapped(visible([titles, count(quotes.length, 'quote')].filter(Boolean).join(' · ')), width)
  return [shown, ...rest.map((line) => style.bold(line)), ...notes.map((line) => style.dim(line))]
}

/** A quote's words: in marks where all of it stands in marks, as printed where not. */
function wordLines(quote: Quote, bar: string, width: number): string[] {
  return wrapped(visible(quoteWords(quote)), width - 2).map((line) => `${bar} ${line}`)
}

function noteLines(quote: Quote, lookup: Lookup, bar: string, style: Style, width: number): string[] {
  const notes = [...quoteNotes(quote, lookup), quote.confidence.toFixed(2)].join(' · ')
  const others = quote.candidates?.map(({ mention, score }) => `${mention.text} ${score.toFixed(2)}`).join(', ')
  return [notes, ...(others ? [`could be: ${others} (${quote.rule})`] : [])].flatMap((note) => wrapped(visible(note), width - 4).map((line) => `${bar}   ${style.dim(line)}`))
}
