import type { Extraction, Span } from '../records'
import { annotationsOf, type Annotation } from './annotations/annotations'
import { codePointsOf } from './code-points'
import type { ExportDocument, Exporter } from './exporter'
import { portableJson } from './json'
import { documentUri } from './source'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** Letters of the words around that find a passage again in a text that has changed. */
const AROUND = 32

/** What the annotations of one document share. */
interface Place { readonly text: string; readonly uri: string; readonly points: (offset: number) => number }

/** So many letters before or after an offset, none of them cut in two. */
const before = (text: string, offset: number): string => Array.from(text.slice(Math.max(0, offset - 2 * AROUND), offset)).slice(-AROUND).join('')
const after = (text: string, offset: number): string => Array.from(text.slice(offset, offset + 2 * AROUND)).slice(0, AROUND).join('')

const target = ({ start, end }: Span, { text, uri, points }: Place): object => ({
  type: 'SpecificResource',
  source: uri,
  selector: [
    { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: before(text, start), suffix: after(text, end) },
    { type: 'TextPositionSelector', start: points(start), end: points(end) },
  ],
})

function annotation({ label, pieces, of, name }: Annotation, place: Place): object {
  const body = (purpose: 'tagging' | 'identifying', value: string): object => ({ type: 'TextualBody', purpose, value, format: 'text/plain' })
  const [{ start, end }] = pieces as [Span]
  const targets = pieces.map((piece) => target(piece, place))
  return {
    id: `${place.uri}#${label.toLowerCase()}-${label === 'Quote' && of !== null ? of : `${of === null ? '' : `${encodeURIComponent(of)}-`}${place.points(start)}-${place.points(end)}`}`,
    type: 'Annotation',
    motivation: label === 'Quote' ? 'describing' : 'identifying',
    body: [body('tagging', label), ...(name === '' ? [] : [body('identifying', name)])],
    target: targets.length === 1 ? targets[0] : targets,
  }
}

function page({ record, text }: ExportDocument, position: number): object {
  const own = record.text ?? text
  const place = { text: own, uri: documentUri(record, position), points: codePointsOf(own) }
  // Words that report or that are spoken to say nothing without their quote, which the model has no way to tell.
  const shown = annotationsOf(record).annotations.filter(({ label }) => label !== 'Cue' && label !== 'Addressee')
  return { '@context': CONTEXT, id: `${place.uri}#annotations`, type: 'AnnotationPage', startIndex: 0, items: shown.map((one) => annotation(one, place)) }
}

/**
 * A record as a page of W3C Web Annotations: a passage of the text is found by its words (TextQuoteSelector) and by its place
 * (TextPositionSelector, in code points, as the standard counts).
 *
 * @param record
 * @param text the text that the record is of
 * @returns the JSON, a line feed at its end
 */
export const toWebAnnotations = (record: Extraction, text: string): string => `${portableJson(page({ record, text }, 0), 2)}\n`

export const webAnnotation: Exporter = {
  name: 'web-annotation',
  summary: 'W3C Web Annotations, an AnnotationPage a document; places count code points',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  extension: '.jsonld',
  one: ({ record, text }) => toWebAnnotations(record, text),
  many: { open: '[\n', item: (document, _options, position) => portableJson(page(document, position), 2), between: ',\n', close: '\n]\n' },
}
