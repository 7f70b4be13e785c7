import type { Extraction, Span } from '../records'
import { annotationsOf, LABELS, type Annotation } from './annotations/annotations'
import { codePointsOf } from './code-points'
import type { ExportDocument, Exporter } from './exporter'
import { wellFormed } from '../document'

/** The types of the files, as brat wants them told: what `annotation.conf` in a collection's folder holds. */
export const BRAT_CONFIG = `[entities]
${LABELS.join('\n')}

[relations]
Speaker Arg1:Quote, Arg2:Person|Organization|Country|Speaker
Addressee Arg1:Quote, Arg2:Person|Organization|Country|Speaker|Addressee
Cue Arg1:Quote, Arg2:Cue
Within Arg1:Quote, Arg2:Quote
Equiv Arg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive
Equiv Arg1:Organization, Arg2:Organization, <REL-TYPE>:symmetric-transitive
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Kind Arg:Quote, Value:direct|mixed|indirect
`

// What ends a line for Python or a column of the file must not stand within an annotation: it parts its fragments.
const BREAKS = /[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g

/** A piece without the line ends and tabs in it. */
function fragments({ start, end }: Span, text: string): Span[] {
  const found: Span[] = []
  let from = start
  const add = (to: number): void => {
    if (to > from) found.push({ start: from, end: to, text: text.slice(from, to) })
  }
  for (const { 0: gap, index } of text.slice(start, end).matchAll(BREAKS)) {
    add(start + index)
    from = start + index + gap.length
  }
  add(end)
  return found
}

const oneLine = (text: string): string => wellFormed(text).replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()
const capital = (label: string): string => label[0]!.toUpperCase() + label.slice(1)

type Numbers = ReadonlyMap<Annotation, string>

/** Text-bound annotations, a line each, and their ids. One of nothing but line ends and tabs has none. */
function textBound(annotations: readonly Annotation[], text: string): { readonly lines: string[]; readonly numbers: Numbers } {
  const points = codePointsOf(text)
  const numbers = new Map<Annotation, string>()
  const lines: string[] = []
  for (const annotation of annotations) {
    const pieces = annotation.pieces.flatMap((piece) => fragments(piece, text))
    if (pieces.length === 0) continue
    numbers.set(annotation, `T${numbers.size + 1}`)
    const places = pieces.map(({ start, end }) => `${points(start)} ${points(end)}`).join(';')
    lines.push(`${numbers.get(annotation)}\t${annotation.label} ${places}\t${wellFormed(pieces.map((piece) => piece.text).join(' '))}`)
  }
  return { lines, numbers }
}

/** Which mentions are of the same person or organization. */
function coreferences({ people, organizations }: Extraction, numbers: Numbers): string[] {
  const place = (label: string, { start, end }: Span): string => `${label} ${start} ${end}`
  const at = new Map([...numbers].map(([{ label, pieces }, number]) => [place(label, pieces[0]!), number]))
  const clusters = [...people.map(({ mentions }) => ({ label: 'Person', mentions })), ...organizations.map(({ mentions }) => ({ label: 'Organization', mentions }))]
  return clusters.flatMap(({ label, mentions }) => {
    const same = new Set(mentions.flatMap((mention) => at.get(place(label, mention)) ?? []))
    return same.size > 1 ? [`*\tEquiv ${[...same].join(' ')}`] : []
  })
}

function standoff({ record, text: given }: ExportDocument): string {
  const { annotations, relations } = annotationsOf(record)
  const { lines, numbers } = textBound(annotations, record.text ?? given)
  const id = (annotation: Annotation): string => numbers.get(annotation)!
  const numbered = [...numbers.keys()]
  const quotes = new Map(record.quotes.map((quote) => [quote.id, quote.kind]))
  const noted = numbered.filter(({ label, name, pieces }) => label !== 'Country' && name !== '' && name !== pieces[0]!.text)
  return [
    ...lines,
    ...relations.filter(({ from, to }) => numbers.has(from) && numbers.has(to)).map(({ label, from, to }, i) => `R${i + 1}\t${capital(label)} Arg1:${id(from)} Arg2:${id(to)}\t`),
    ...coreferences(record, numbers),
    ...numbered.filter(({ label }) => label === 'Quote').map((one, i) => `A${i + 1}\tKind ${id(one)} ${quotes.get(one.of!)}`),
    ...numbered.filter(({ label }) => label === 'Country').map((one, i) => `N${i + 1}\tReference ${id(one)} ISO3166:${one.of}\t${oneLine(one.name)}`),
    ...noted.map((one, i) => `#${i + 1}\tAnnotatorNotes ${id(one)}\t${oneLine(one.name)}`),
  ].map((line) => `${line}\n`).join('')
}

/**
 * A record as brat standoff: the `.ann` file that lies beside the text. Offsets count code points; an annotation that runs
 * over lines has a fragment a line. {@link BRAT_CONFIG} tells brat the types.
 *
 * @param record
 * @param text the text that the record is of, which the `.txt` file holds as it is
 * @returns the lines
 */
export const toBrat = (record: Extraction, text: string): string => standoff({ record, text })

export const brat: Exporter = {
  name: 'brat',
  summary: 'brat standoff: an .ann file a document, its text in a .txt beside it',
  mediaType: 'text/plain',
  extension: '.ann',
  beside: { extension: '.txt', content: ({ record, text }) => wellFormed(record.text ?? text) },
  one: standoff,
  many: { open: '', item: standoff, between: '', close: '' },
}
