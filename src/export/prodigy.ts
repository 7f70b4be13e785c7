import type { Extraction } from '../records'
import { annotationsOf, type Annotation } from './annotations/annotations'
import { spacedTokens, wordsOf } from './annotations/tokens'
import { codePointsOf } from './code-points'
import type { ExportDocument, Exporter } from './exporter'
import { portableJson } from './json'

interface TaskSpan { readonly start: number; readonly end: number; readonly token_start: number; readonly token_end: number; readonly label: string }

function task({ record, text: given }: ExportDocument): string {
  const text = record.text ?? given
  const points = codePointsOf(text)
  const { annotations, relations } = annotationsOf(record)
  const { words, covered } = wordsOf(text, annotations.flatMap(({ pieces }) => pieces))
  const { tokens, places } = spacedTokens(text, words)
  const spans: TaskSpan[] = []
  const first = new Map<Annotation, TaskSpan>()
  for (const annotation of annotations) {
    for (const piece of annotation.pieces) {
      const at = covered(piece)
      if (at === null) continue
      // Spans are of whole tokens there: white space at the ends is none.
      const span = { start: points(words[at.first]!.start), end: points(words[at.last]!.end), token_start: places[at.first]!, token_end: places[at.last]!, label: annotation.label.toUpperCase() }
      spans.push(span)
      if (!first.has(annotation)) first.set(annotation, span)
    }
  }
  // A relation leads from token to token: the last one of a span stands for it.
  const links = relations.flatMap(({ label, from, to }) => {
    const [head, child] = [first.get(from), first.get(to)]
    return head && child ? [{ head: head.token_end, child: child.token_end, label: label.toUpperCase(), head_span: head, child_span: child }] : []
  })
  const { id, url, title, author, published } = record.source
  const meta = Object.fromEntries(Object.entries({ id, url, title, author, published }).filter(([, value]) => value !== undefined))
  const listed = tokens.map((token, i) => ({ text: token.text, start: points(token.start), end: points(token.end), id: i, ws: token.space }))
  return `${portableJson({ text, meta, tokens: listed, spans, relations: links })}\n`
}

/**
 * A record as a Prodigy task, one JSON line: for the recipes spans.manual and rel.manual. Offsets count code points, and
 * `token_end` is the last token of a span.
 *
 * @param record
 * @param text the text that the record is of
 * @returns the line, ended by a line feed
 */
export const toProdigy = (record: Extraction, text: string): string => task({ record, text })

export const prodigy: Exporter = {
  name: 'prodigy',
  summary: 'tasks for Prodigy (spans.manual, rel.manual), one JSON line a document',
  mediaType: 'application/jsonl',
  extension: '.jsonl',
  one: task,
  many: { open: '', item: task, between: '', close: '' },
}
