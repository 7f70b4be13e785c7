import type { Extraction } from '../records'
import { annotationsOf, type Annotation, type Label } from './annotations/annotations'
import { wordsOf } from './annotations/tokens'
import { codePointsOf } from './code-points'
import type { ExportDocument, Exporter } from './exporter'
import { portableJson } from './json'
import { escaped } from './html/markup'
import { documentName } from './source'

/** spaCy's names, which displaCy has colours for. */
const NAMES: Readonly<Record<Label, string>> = {
  Quote: 'QUOTE', Cue: 'CUE', Person: 'PERSON', Organization: 'ORG', Country: 'GPE', Event: 'EVENT', Date: 'DATE', Speaker: 'SPEAKER', Addressee: 'ADDRESSEE',
}

interface Piece { readonly start: number; readonly end: number; readonly annotation: Annotation }

/** Pieces that don't overlap, which is all that the style "ent" can show: quotes first, then in order. */
function apart(pieces: readonly Piece[]): Piece[] {
  const ordered = (list: readonly Piece[]): Piece[] => list.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const free = (list: readonly Piece[]): Piece[] => {
    let end = 0
    return ordered(list).filter((piece) => {
      if (piece.start < end) return false
      end = piece.end
      return true
    })
  }
  const quotes = free(pieces.filter(({ annotation }) => annotation.label === 'Quote'))
  let next = 0
  const outside = ordered(pieces.filter(({ annotation }) => annotation.label !== 'Quote')).filter(({ start, end }) => {
    while (next < quotes.length && quotes[next]!.end <= start) next++
    return quotes[next] === undefined || quotes[next]!.start >= end
  })
  return ordered([...quotes, ...free(outside)])
}

function manual({ record, text: given }: ExportDocument, position: number): object {
  const text = record.text ?? given
  const points = codePointsOf(text)
  const pieces = annotationsOf(record).annotations.flatMap((annotation) => annotation.pieces.map(({ start, end }) => ({ start, end, annotation })))
  const { words, covered } = wordsOf(text, pieces)
  const labelled = ({ annotation }: Piece): object => ({ label: NAMES[annotation.label], ...(annotation.name === '' ? {} : { kb_id: escaped(annotation.name), kb_url: '#' }) })
  return {
    text,
    // displaCy escapes the text, but puts titles and the names of links into its page as they are.
    title: escaped(record.source.title ?? documentName(record, position)),
    ents: apart(pieces).map((piece) => ({ start: points(piece.start), end: points(piece.end), ...labelled(piece) })),
    tokens: words.map((word) => word.text),
    spans: pieces.flatMap((piece) => {
      const span = covered(piece)
      return span === null ? [] : [{ start_token: span.first, end_token: span.last + 1, ...labelled(piece) }]
    }),
    settings: { lang: record.language },
  }
}

/**
 * A record in the form that spaCy's displaCy draws with `manual=True`, in the styles "ent" (what does not overlap) and
 * "span" (everything, by tokens). Offsets count code points.
 *
 * @param record
 * @param text the text that the record is of
 * @returns the JSON, a line feed at its end
 */
export const toDisplacy = (record: Extraction, text: string): string => `${portableJson(manual({ record, text }, 0), 2)}\n`

export const displacy: Exporter = {
  name: 'displacy',
  summary: 'for spaCy’s displaCy with manual=True, in the styles "ent" and "span"',
  mediaType: 'application/json',
  extension: '.json',
  one: ({ record, text }) => toDisplacy(record, text),
  many: { open: '[\n', item: (document, _options, position) => portableJson(manual(document, position), 2), between: ',\n', close: '\n]\n' },
}
