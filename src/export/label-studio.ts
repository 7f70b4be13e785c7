import type { Extraction } from '../records'
import { annotationsOf, LABELS, type Annotation } from './annotations/annotations'
import { codePointsOf } from './code-points'
import type { ExportDocument, Exporter } from './exporter'
import { portableJson } from './json'

const RELATIONS = ['speaker', 'addressee', 'cue', 'within'] as const

/** The labelling interface that the tasks are made for: what a project's settings take under "Code". */
export const LABEL_STUDIO_CONFIG = `<View>
  <Relations>
${RELATIONS.map((name) => `    <Relation value="${name}"/>\n`).join('')}  </Relations>
  <Labels name="label" toName="text">
${LABELS.map((name) => `    <Label value="${name}"/>\n`).join('')}  </Labels>
  <Text name="text" value="$text"/>
</View>
`

function task({ record, text: given }: ExportDocument): object {
  const text = record.text ?? given
  const points = codePointsOf(text)
  const { annotations, relations } = annotationsOf(record)
  const ids = new Map<Annotation, string>()
  const regions = annotations.flatMap((annotation, i) =>
    annotation.pieces.map(({ start, end }, piece) => {
      const id = piece === 0 ? `a${i + 1}` : `a${i + 1}-${piece + 1}`
      if (piece === 0) ids.set(annotation, id)
      return {
        id, from_name: 'label', to_name: 'text', type: 'labels',
        value: { start: points(start), end: points(end), text: text.slice(start, end), labels: [annotation.label] },
        ...(annotation.name === '' ? {} : { meta: { text: [annotation.name] } }),
      }
    }))
  const links = relations.map(({ label, from, to }) => ({ type: 'relation', from_id: ids.get(from)!, to_id: ids.get(to)!, direction: 'right', labels: [label] }))
  // A quote that is split by its speaker is one: its pieces are linked one to the next.
  const splits = annotations.flatMap((annotation) =>
    annotation.pieces.slice(1).map((_, i) => ({ type: 'relation', from_id: `${ids.get(annotation)}${i === 0 ? '' : `-${i + 1}`}`, to_id: `${ids.get(annotation)}-${i + 2}`, direction: 'right', labels: ['within'] })))
  const { id, url, title, author, published } = record.source
  const scores = record.quotes.map(({ confidence }) => confidence)
  return {
    data: { text, id: id ?? null, url: url ?? null, title: title ?? null, author: author ?? null, published: published ?? null, language: record.language },
    predictions: [{
      model_version: 'onrecord',
      ...(scores.length === 0 ? {} : { score: Math.round((1000 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 1000 }),
      result: [...regions, ...links, ...splits],
    }],
  }
}

/**
 * A record as a Label Studio task: the text, and what was found as a prediction to correct. Offsets count code points. Made
 * for {@link LABEL_STUDIO_CONFIG}.
 *
 * @param record
 * @param text the text that the record is of
 * @returns the JSON of an array with the task, a line feed at its end
 */
export const toLabelStudio = (record: Extraction, text: string): string => `${portableJson([task({ record, text })], 2)}\n`

export const labelStudio: Exporter = {
  name: 'label-studio',
  summary: 'tasks for Label Studio, with what was found as predictions to correct',
  mediaType: 'application/json',
  extension: '.json',
  one: ({ record, text }) => toLabelStudio(record, text),
  many: { open: '[\n', item: (document) => portableJson(task(document), 2), between: ',\n', close: '\n]\n' },
}
