import { byPosition, type Paragraph, type Quotation, type QuotedDocument, type Range, type TokenisedDocument } from '../document'
import { packFor } from '../languages'
import { trimmed, type Carry, type Draft } from './draft'
import { houseStyle } from './house-style'
import type { Label } from './labels'
import { lostClose } from './lost-close'
import { marksOf, type Mark } from './marks'
import { quotationsIn } from './one-paragraph'
import type { Found } from './spans'
import { turnsOf, type Turns } from './transcript'

/**
 * Quotation spans, by the marks alone; rules in docs/rules/quotations.md.
 *
 * @param doc with words and sentences; furniture is passed over
 * @returns the document with its quotations: in order of position, the outer before the inner, nested or apart but never
 *   crossing, each with a part for every paragraph it runs over
 */
export function quote(doc: TokenisedDocument): QuotedDocument {
  const paragraphs = doc.paragraphs.filter((paragraph) => paragraph.kind !== 'furniture')
  const marks = paragraphs.map((paragraph) => marksOf(doc.text, paragraph))
  const turns = turnsOf(doc, paragraphs)
  const drafts = draftsOf(doc, paragraphs, marks, turns)
  return { ...doc, quotations: inPlace(withTurns(drafts, turns.turns)) }
}

function draftsOf(doc: TokenisedDocument, paragraphs: readonly Paragraph[], marks: readonly Mark[][], turns: Turns): Draft[] {
  const style = houseStyle(doc, marks)
  const cues = packFor(doc.language)?.cues.verbs ?? new Map<string, unknown>()
  const drafts: Draft[] = []
  let carry: Carry | null = null
  paragraphs.forEach((paragraph, i) => {
    const row = marks[i]!
    const joinsBefore: Carry | null = i > 0 && goesTogether(paragraphs, turns, i) ? carry : null
    carry = null
    if (row.length === 0) return
    const next = i + 1 < paragraphs.length && goesTogether(paragraphs, turns, i + 1) && opensParagraph(marks[i + 1]!, paragraphs[i + 1]!)
    const found = quotationsIn(doc.text, paragraph, row, style, joinsBefore?.family === 'double', next)
    let resumes: Carry | null = null
    found.forEach((one, n) => {
      const lost = one.runsOn || one.reopened ? lostClose(doc.text, one.inner, cues) : null
      const label = one.start === paragraph.start ? turns.quotedLabels[i] ?? null : null
      const inner = lost ?? one.inner
      const part = trimmed(doc.text, label ? { start: label.textStart, end: Math.max(label.textStart, inner.end) } : inner)
      if (part === null) return
      const goesOnWith = joinsBefore !== null && n === 0 && joins(one, joinsBefore, paragraph) ? joinsBefore : resumes?.family === one.family ? resumes : null
      const draft = goesOnWith?.draft ?? drafts.length
      drafts[draft] = extended(drafts[draft], one, part, label)
      // Paragraphs run together in one line: each opens anew, after a full stop, and only the last closes.
      resumes = one.reopened && lost === null && ENDS_SENTENCE.test(doc.text.slice(Math.max(part.start, part.end - 4), part.end)) ? { family: one.family, draft } : null
      if (one.runsOn && lost === null) carry = { family: one.family, draft }
    })
  })
  return drafts
}

const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/

/** The draft with one more part (its list grows in place: a speech may run over a hundred thousand paragraphs), or a new one. */
function extended(draft: Draft | undefined, found: Found, part: Range, label: Label | null): Draft {
  const parts = draft ? (draft.parts as Range[]) : []
  parts.push(part)
  const speaker = draft?.label ?? (label && { start: label.start, end: label.end })
  const rule = speaker ? 'transcript' : parts.length > 1 ? 'paragraphs' : found.closed ? 'paired' : 'unclosed'
  return { start: draft?.start ?? found.start, end: found.closed ? found.end : part.end, parts, style: draft?.style ?? found.style, closed: found.closed, rule, label: speaker }
}

/** Whether a quotation may run from the paragraph before into this one: both are body text, of one turn where they are in a transcript. */
const goesTogether = (paragraphs: readonly Paragraph[], { turnOf, quotedLabels }: Turns, i: number): boolean =>
  paragraphs[i - 1]!.kind === 'body' && paragraphs[i]!.kind === 'body' && turnOf[i - 1] === turnOf[i] && quotedLabels[i] === null

const opensParagraph = (marks: readonly Mark[], paragraph: Paragraph): boolean =>
  marks[0] !== undefined && marks[0].start === paragraph.start && marks[0].glyph !== 'close' && marks[0].side !== 'close'

const joins = (found: Found, carry: Carry, paragraph: Paragraph): boolean => found.family === carry.family && (found.continues || found.start === paragraph.start)

/** Adds a transcript's turns; a turn that is nothing but one quotation gives that its label. */
function withTurns(drafts: readonly Draft[], turns: readonly Draft[]): Draft[] {
  const byStart = new Map(drafts.map((draft, i) => [draft.start, i]))
  const labelled = [...drafts]
  for (const turn of turns) {
    const at = byStart.get(turn.start)
    const same = at === undefined ? undefined : drafts[at]
    if (at !== undefined && same && same.end === turn.end) labelled[at] = { ...same, label: turn.label, rule: 'transcript' }
    else labelled.push(turn)
  }
  return labelled
}

/** In order of position, each with the one that holds it. */
function inPlace(drafts: readonly Draft[]): Quotation[] {
  const holders: Quotation[] = []
  return [...drafts].sort(byPosition).map((draft, index) => {
    while (holders.length > 0 && holders.at(-1)!.end <= draft.start) holders.pop()
    const quotation: Quotation = { index, ...draft, within: holders.at(-1)?.index ?? null }
    holders.push(quotation)
    return quotation
  })
}
