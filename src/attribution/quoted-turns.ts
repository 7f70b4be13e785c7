import type { AttributedSpeaker, Attribution, Quotation, Range } from '../document'
import type { Context } from './context'
import { entityOfLabel, type Labels } from './transcript'

/** A speaker's name in capitals before a colon, at the start of a paragraph. */
const LABEL = /^(\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,4}):\s/u
/** (CROSSTALK) */
const ASIDE = /[([]/
const LONGEST_LABEL = 60

/**
 * A transcript printed inside quotation marks, paragraph by paragraph: “WALLACE: … / PENCE: …”. Each turn is its label's;
 * a paragraph without a label goes on with the turn before it. Null where the quotation is none.
 */
export function quotedTurns(ctx: Context, labels: Labels, quotation: Quotation): Attribution[] | null {
  if (quotation.parts.length < 2) return null
  const marked = quotation.parts.map((part) => labelOf(ctx, part))
  if (marked[0] === null || marked.filter((label) => label !== null).length < 2) return null
  const turns: { label: Range; parts: Range[] }[] = []
  quotation.parts.forEach((part, i) => {
    const label = marked[i] ?? null
    if (label !== null) turns.push({ label, parts: [part] })
    else if (!ASIDE.test(ctx.doc.text.slice(part.start, part.start + 1))) turns.at(-1)!.parts.push(part)
  })
  return turns.map(({ label, parts }): Attribution => ({
    kind: 'direct', quotations: [quotation.index], parts, content: parts, speaker: speakerOf(ctx, labels, label), addressee: null,
    cue: { start: label.end, end: label.end + 1, lemma: ':' }, rule: 'transcript-label', confidence: 0.9, within: null, candidates: [],
  }))
}

function labelOf(ctx: Context, { start, end }: Range): Range | null {
  const label = LABEL.exec(ctx.doc.text.slice(start, Math.min(end, start + LONGEST_LABEL)))?.[1]
  return label === undefined ? null : { start, end: start + label.length }
}

function speakerOf(ctx: Context, labels: Labels, label: Range): AttributedSpeaker {
  const { mention, kind, entity } = entityOfLabel(ctx, labels, label)
  return { ...label, mention, form: 'name', kind, entity, members: [] }
}
