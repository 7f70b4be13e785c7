import type { ExportOptions } from '../export'
import { visible, wrapped } from '../export/text/layout'
import { COLORED, PLAIN } from '../export/text/style'
import { countryName } from '../lexicons/countries'
import type { Hit, Source } from '../store'

/** Documents that are named under a quote. */
const SOURCES_SHOWN = 5
// Private letters that stand for the marks of a match until lines are broken.
const [ON, OFF] = ['\ue000', '\ue001']

/** A hit to read: the words with what matched set off, who said them, and the documents, oldest first. */
export function hitLines(hit: Hit, { color, width }: ExportOptions): string[] {
  const style = color ? COLORED : PLAIN
  const shown = hit.sources.slice(0, SOURCES_SHOWN)
  const rest = hit.sources.length - shown.length
  return [
    ...setOff(wrapped(visible(marked(hit)), width), color),
    ...indented(speakerLine(hit), width).map((line) => style.bold(line)),
    ...shown.flatMap((source) => indented(sourceLine(source), width)),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ].map((line) => line.trimEnd()).filter((line) => line !== '')
}

const indented = (text: string, width: number): string[] => wrapped(visible(text), width - 2).map((line) => `  ${line}`)

function speakerLine({ speaker }: Hit): string {
  if (speaker === null) return 'Nobody named'
  return [speaker.name, ...speaker.titles.slice(0, 2), ...(speaker.country === '' ? [] : [countryName(speaker.country)])].join(', ')
}

const sourceLine = ({ document, title, url, published }: Source): string => [published?.slice(0, 10) ?? 'no date', title, url ?? document].filter((part) => part !== null).join(' · ')

/** The words with their quotation marks, and with ON and OFF around what matched. */
function marked({ kind, text, parts, matches }: Hit): string {
  const words = text.replaceAll(ON, ' ').replaceAll(OFF, ' ')
  const quoted = kind === 'direct' ? [{ start: 0, end: words.length }] : passages(words, parts)
  const inserts = [
    ...quoted.flatMap(({ start, end }) => [{ at: start, order: 0, mark: '“' }, { at: end, order: 3, mark: '”' }]),
    ...matches.flatMap(({ start, end }) => [{ at: start, order: 1, mark: ON }, { at: end, order: 2, mark: OFF }]),
  ].sort((a, b) => a.at - b.at || a.order - b.order)
  let at = 0
  let shown = ''
  for (const insert of inserts) {
    shown += words.slice(at, insert.at) + insert.mark
    at = insert.at
  }
  return shown + words.slice(at)
}

function passages(text: string, parts: readonly string[]): { start: number; end: number }[] {
  let from = 0
  return parts.flatMap((part) => {
    const words = part.replace(/\s+/g, ' ')
    const start = text.indexOf(words, from)
    if (start < 0) return []
    from = start + words.length
    return [{ start, end: from }]
  })
}

/** Matches set off: bold where there are colours, between stars elsewhere; one that runs over a line's end goes on in the next. */
function setOff(lines: readonly string[], color: boolean): string[] {
  let open = false
  return lines.map((line) => {
    const whole = `${open ? ON : ''}${line}`
    open = whole.lastIndexOf(ON) > whole.lastIndexOf(OFF)
    const closed = open ? `${whole}${OFF}` : whole
    return closed.replaceAll(ON, color ? '\u001b[1;33m' : '*').replaceAll(OFF, color ? '\u001b[22;39m' : '*')
  })
}

