import type { Paragraph, Range, TokenisedDocument } from '../document'
import { packFor } from '../languages'
import { trimmed, type Carry, type Draft } from './draft'
import { houseStyle } from './house-style'
import type { Label } from './labels'
import { lostClose, lostOpen } from './lost-close'
import type { Mark } from './marks'
import { quotationsIn } from './one-paragraph'
import type { Found } from './spans'
import type { Turns } from './transcript'

/**
 * The quotations in marks of a whole document, those that run over paragraphs put together.
 *
 * @param paragraphs those that are no furniture
 * @param marks a row for each of them
 */
export function draftsOf(doc: TokenisedDocument, paragraphs: readonly Paragraph[], marks: readonly (readonly Mark[])[], turns: Turns): Draft[] {
  const style = houseStyle(doc, marks)
  const cues = packFor(doc.language)?.cues.verbs ?? new Map<string, unknown>()
  const drafts: Draft[] = []
  let carry: Carry | null = null
  paragraphs.forEach((paragraph, i) => {
    const row = marks[i]!
    const before: Carry | null = i > 0 && goesTogether(paragraphs, turns, i) ? carry : null
    carry = null
    if (row.length === 0) return
    const next = i + 1 < paragraphs.length && goesTogether(paragraphs, turns, i + 1) && opensParagraph(marks[i + 1]!, paragraphs[i + 1]!)
    const open = before?.family === 'double' || lostOpen(doc.text, paragraph, row.find((mark) => mark.family === 'double'), cues)
    const found = quotationsIn(doc.text, paragraph, row, style, open, next)
    const label = turns.quotedLabels[i] ?? null
    carry = addParagraph(doc.text, paragraph, found, { before, label, cues }, drafts)
  })
  return drafts
}

/** What a paragraph's quotations are put together by. */
interface Around {
  /** What the paragraph before left open. */
  readonly before: Carry | null
  /** The label inside its first mark. */
  readonly label: Label | null
  readonly cues: ReadonlyMap<string, unknown>
}

/** Adds one paragraph's quotations to the drafts. @returns what stays open at its end */
function addParagraph(text: string, paragraph: Paragraph, found: readonly Found[], around: Around, drafts: Draft[]): Carry | null {
  let carry: Carry | null = null
  let resumes: Carry | null = null
  found.forEach((one, n) => {
    const lost = one.runsOn || one.reopened ? lostClose(text, one.inner, around.cues) : null
    const inner = lost ?? one.inner
    const label = one.start === paragraph.start ? around.label : null
    const part = trimmed(text, label ? { start: label.textStart, end: Math.max(label.textStart, inner.end) } : inner)
    if (part === null) return
    const { before } = around
    const goesOnWith = before !== null && n === 0 && joins(one, before, paragraph) ? before : resumes?.family === one.family ? resumes : null
    const draft = goesOnWith?.draft ?? drafts.length
    drafts[draft] = extended(drafts[draft], one, part, label)
    // Paragraphs run together in one line: each opens anew, after a full stop, and only the last closes.
    const ended = ENDS_SENTENCE.test(text.slice(Math.max(part.start, part.end - 4), part.end))
    resumes = one.reopened && lost === null && ended ? { family: one.family, draft } : null
    if (one.runsOn && lost === null) carry = { family: one.family, draft }
  })
  return carry
}

const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/

/** The draft with one more part (its list grows in place: a speech may run over a hundred thousand paragraphs), or a new one. */
function extended(draft: Draft | undefined, found: Found, part: Range, label: Label | null): Draft {
  const parts = draft ? (draft.parts as Range[]) : []
  parts.push(part)
  const speaker = draft?.label ?? (label && { start: label.start, end: label.end })
  const rule = speaker ? 'transcript' : parts.length > 1 ? 'paragraphs' : found.continues ? 'unopened' : found.closed ? 'paired' : 'unclosed'
  return { start: draft?.start ?? found.start, end: found.closed ? found.end : part.end, parts, style: draft?.style ?? found.style, closed: found.closed, rule, label: speaker }
}

/** Whether a quotation may run from the paragraph before into this one: both are body text, of one turn where they are in a transcript. */
const goesTogether = (paragraphs: readonly Paragraph[], { turnOf, quotedLabels }: Turns, i: number): boolean =>
  paragraphs[i - 1]!.kind === 'body' && paragraphs[i]!.kind === 'body' && turnOf[i - 1] === turnOf[i] && quotedLabels[i] === null

const opensParagraph = (marks: readonly Mark[], paragraph: Paragraph): boolean =>
  marks[0] !== undefined && marks[0].start === paragraph.start && marks[0].glyph !== 'close' && marks[0].side !== 'close'

const joins = (found: Found, carry: Carry, paragraph: Paragraph): boolean => found.family === carry.family && (found.continues || found.start === paragraph.start)
