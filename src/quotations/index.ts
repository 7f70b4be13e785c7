import { byPosition, type Quotation, type QuotedDocument, type TokenisedDocument } from '../document'
import type { Draft } from './draft'
import { draftsOf } from './drafts'
import { marksOf } from './marks'
import { turnsOf } from './transcript'

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
