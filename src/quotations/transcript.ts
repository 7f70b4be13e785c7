import type { Paragraph, Range, TokenisedDocument } from '../document'
import { packFor } from '../languages'
import { trimmed, type Draft } from './draft'
import { labelOf, type Label } from './labels'

/** Of the paragraphs from the first label to the last, this part at least has one, where unlabelled ones go on with a turn. */
const DENSE = 0.34
/** A stage direction: (APPLAUSE), [crosstalk]. */
const ASIDE = /^[([][^()[\]]*[)\]]\.?$/
const ASKS = /\?["”’)]*$/
const SENTENCE = /[.!?…—–-]["'”’)\]]*$/

/** A document's turns. */
export interface Turns {
  readonly turns: readonly Draft[]
  /** For each paragraph the position of the turn that it belongs to, or -1. */
  readonly turnOf: readonly number[]
  /** For each paragraph the label that stands inside its opening quotation mark, or null. */
  readonly quotedLabels: readonly (Label | null)[]
}

/**
 * The turns of a transcript ("WALLACE: …", "Q: …"), where the document has labelled lines that are one.
 *
 * @param paragraphs those that are no furniture
 */
export function turnsOf(doc: TokenisedDocument, paragraphs: readonly Paragraph[]): Turns {
  const notSpeakers = packFor(doc.language)?.notSpeakers ?? new Set<string>()
  const labels = accepted(doc.text, paragraphs, paragraphs.map((paragraph) => labelOf(doc.text, paragraph, notSpeakers)))
  const dense = isDense(labels)
  // What follows the last turn is as often the article's own end: (“As we left, …”).
  const lastLabel = labels.findLastIndex((label) => label !== null)
  // Where only the questions are labelled, or only the answers, an unlabelled paragraph is the other side's.
  const letters = new Set(labels.flatMap((label) => (label?.kind === 'letter' ? [label.key] : [])))
  const onesided = letters.size === 1 ? 'letter' : null
  const turnOf = paragraphs.map(() => -1)
  const open: { label: Label; parts: Range[] }[] = []
  let going = false
  paragraphs.forEach((paragraph, i) => {
    const label = labels[i] ?? null
    const words = doc.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200))
    if (label?.quoted) {
      going = false
      return
    }
    if (label !== null) open.push({ label, parts: [] })
    else if (!going || paragraph.kind === 'heading' || ASIDE.test(words)) {
      if (paragraph.kind === 'heading') going = false
      return
    }
    const part = trimmed(doc.text, { start: label?.textStart ?? paragraph.start, end: paragraph.end })
    if (part !== null) open.at(-1)!.parts.push(part)
    turnOf[i] = open.length - 1
    // A label alone in its line: its words are in the next.
    going = (label !== null && part === null) || (dense && i < lastLabel && open.at(-1)!.label.kind !== onesided)
  })
  const turns = open.flatMap(({ label, parts }): Draft[] => {
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last) return []
    return [{ start: first.start, end: last.end, parts, style: 'none', closed: true, rule: 'transcript', label: { start: label.start, end: label.end } }]
  })
  return { turns, turnOf, quotedLabels: labels.map((label) => (label?.quoted ? label : null)) }
}

function isDense(labels: readonly (Label | null)[]): boolean {
  const first = labels.findIndex((label) => label !== null)
  if (first < 0) return false
  return labels.filter((label) => label !== null).length >= DENSE * (labels.length - first)
}

/** The labels that are a transcript's: enough of one kind, speakers that come back, and sentences after them. */
function accepted(text: string, paragraphs: readonly Paragraph[], labels: readonly (Label | null)[]): (Label | null)[] {
  const kinds = new Set<Label['kind']>()
  for (const kind of ['capitals', 'letter', 'name'] as const) {
    const lines = labels.flatMap((label, i) => (label?.kind === kind ? [{ label, paragraph: paragraphs[i]!, i }] : []))
    const counts = new Map<string, number>()
    for (const { label } of lines) counts.set(label.key, (counts.get(label.key) ?? 0) + 1)
    const spoken = lines.filter(({ label, paragraph }) => isSpoken(text, label, paragraph)).length
    const comesBack = [...counts.values()].some((count) => count > 1)
    const answered = lines.some(({ i, paragraph }, n) => lines[n + 1]?.i === i + 1 && ASKS.test(text.slice(paragraph.end - 3, paragraph.end)))
    if (spoken < 2 || spoken * 2 < lines.length) continue
    if (kind === 'letter' && (counts.size > 1 || lines.length > 2)) kinds.add(kind)
    if (kind === 'capitals' && (comesBack || (counts.size > 1 && answered))) kinds.add(kind)
    if (kind === 'name' && comesBack && counts.size > 1 && lines.length > 2) kinds.add(kind)
  }
  return labels.map((label) => (label && kinds.has(label.kind) ? label : null))
}

/** Whether sentences follow the label, or nothing where it stands alone in its line. */
function isSpoken(text: string, label: Label, paragraph: Paragraph): boolean {
  if (label.textStart >= paragraph.end) return true
  const words = text.slice(label.textStart, paragraph.end)
  return SENTENCE.test(words.slice(-8)) && !/^\p{Ll}/u.test(words) && (words.split(' ', 4).length > 3 || /[?!]/.test(words) || label.kind !== 'name')
}
