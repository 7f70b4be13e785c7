import type { Extraction } from '../../records'
import { handlesOf, marksOf, type Hues } from './marks'
import { html, type Markup } from './markup'
import { segmentsOf, type Segment } from './segments'

interface Paragraph {
  readonly start: number
  readonly end: number
}

const HEADING = 160
// Keeps a quote's tag on the line of its last word.
const WORD_JOINER = '\u2060'

/** The lines of a text that are not blank. */
function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length
    const end = index + line.trimEnd().length
    return end > start ? [{ start, end }] : []
  })
}

/**
 * Whether a paragraph looks like a heading: short, some words, without the end of a sentence, before something; between
 * others before something longer, and not right below the first, where bylines and dates stand.
 */
function looksLikeHeading(text: string, paragraphs: readonly Paragraph[], i: number): boolean {
  const { start, end } = paragraphs[i]!
  const next = paragraphs[i + 1]
  const line = text.slice(start, end)
  return next !== undefined && line.length <= HEADING && /\s\S+\s/.test(line) && !/[.!?:;,…”’"')\]»]$/.test(line) && (i === 0 || (i > 1 && next.end - next.start > line.length))
}

/** What a quote's record is opened by: the letters of its speaker's name. */
export const initials = (name: string | undefined): string => {
  const letters = (name ?? '').split(/[\s-]+/).flatMap((word) => [...(/\p{L}/u.exec(word)?.[0] ?? '')])
  return letters.length === 0 ? '?' : letters.length === 1 ? letters[0]!.toUpperCase() : `${letters[0]}${letters.at(-1)}`.toUpperCase()
}

/** A speaker's colour as a class. */
export const hueClass = (hue: number | null | undefined): string => (hue == null ? 'h-none' : `h${hue % 8}`)

/**
 * The article with everything marked.
 *
 * @param prefix goes before the ids of this document's cards, so that several documents fit one page
 * @returns its title (null where there is none) and its paragraphs
 */
export function article(record: Extraction, text: string, hues: Hues, prefix: string): { title: Markup | null; body: Markup[] } {
  const paragraphs = paragraphsOf(text)
  const handles = handlesOf(record.quotes, text)
  const pieces = segmentsOf(marksOf(record, text.length), paragraphs, handles.map(({ at }) => at))
  let next = 0
  const contents = paragraphs.map(({ end }, i) => {
    const shown: Markup[] = []
    for (const segment of pieces[i]!) {
      shown.push(piece(segment, text, record, hues))
      for (; next < handles.length && handles[next]!.at <= segment.end; next++) shown.push(handle(record, handles[next]!.quote, hues, prefix))
    }
    for (; next < handles.length && handles[next]!.at <= end; next++) shown.push(handle(record, handles[next]!.quote, hues, prefix))
    return shown
  })
  const first = paragraphs[0]
  const given = record.source.title
  const opens = first !== undefined && (text.slice(first.start, first.end) === given || (given === undefined && looksLikeHeading(text, paragraphs, 0)))
  const title = opens ? html`${contents[0]!}` : given === undefined ? null : html`${given}`
  const body = paragraphs.map((_, i) => (looksLikeHeading(text, paragraphs, i) ? html`<h3 dir="auto">${contents[i]!}</h3>` : html`<p dir="auto">${contents[i]!}</p>`))
  return { title, body: opens ? body.slice(1) : body }
}

function piece({ start, end, marks }: Segment, text: string, record: Extraction, hues: Hues): Markup {
  const words = text.slice(start, end)
  if (marks.length === 0) return html`${words}`
  const keys = [...new Set(marks.map(({ key }) => key))].join(' ')
  const inner = marks.findLast(({ quote }) => quote !== null)
  if (!inner) return html`<span data-k="${keys}">${words}</span>`
  const quote = record.quotes[inner.quote!]!
  const classes = ['q', quote.kind, hueClass(hues.get(quote.id)), ...(marks.some((mark) => mark.part && mark.quote === inner.quote) ? ['part'] : [])].join(' ')
  return html`<span class="${classes}" data-k="${keys}" data-q="${inner.quote!}">${words}</span>`
}

function handle({ quotes }: Extraction, position: number, hues: Hues, prefix: string): Markup {
  const { id, speaker } = quotes[position]!
  // The name that is read out begins with what is seen, so that who speaks to a machine can say it.
  const label = `${initials(speaker?.name)}: quote ${position + 1}, ${speaker === null ? 'nobody named' : speaker.name}, show its record`
  return html`<span class="at">${WORD_JOINER}<button type="button" class="tag ${hueClass(hues.get(id))}" data-q="${position}" popovertarget="${prefix}q${position}" aria-label="${label}" aria-expanded="false">${initials(speaker?.name)}</button></span>`
}
