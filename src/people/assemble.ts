import { byPosition, type Mention, type MentionedDocument } from '../document'
import type { Draft } from './draft'

/**
 * Merges drafts into one list in order of position, without crossings and without two on the same words.
 *
 * @returns drafts by position, outer before inner
 */
export function mergeDrafts(...lists: readonly (readonly Draft[])[]): Draft[] {
  const sorted = ([] as Draft[]).concat(...lists).sort(byPosition)
  const kept: Draft[] = []
  const open: Draft[] = []
  for (const draft of sorted) {
    while (open.length > 0 && open.at(-1)!.end <= draft.start) open.pop()
    const outer = open.at(-1)
    if (outer && (draft.end > outer.end || (draft.start === outer.start && draft.end === outer.end))) continue
    kept.push(draft)
    open.push(draft)
  }
  return kept
}

/** By draft, the index of the innermost quotation that it starts in, or -1. */
export function quotationsOf(doc: MentionedDocument, drafts: readonly Draft[]): Int32Array {
  const found = new Int32Array(drafts.length).fill(-1)
  const open: number[] = []
  let next = 0
  drafts.forEach((draft, i) => {
    while (next < doc.quotations.length && doc.quotations[next]!.start <= draft.start) open.push(next++)
    while (open.length > 0 && doc.quotations[open.at(-1)!]!.end <= draft.start) open.pop()
    found[i] = insideParts(doc, open, draft.start)
  })
  return found
}

/** A quotation that is split by its paragraphs holds only what is in its parts. */
function insideParts(doc: MentionedDocument, open: readonly number[], offset: number): number {
  for (let k = open.length - 1; k >= Math.max(0, open.length - 3); k--) {
    const quotation = doc.quotations[open[k]!]!
    if (quotation.end > offset) return quotation.index
  }
  return -1
}

const NOBODY: readonly number[] = []

/**
 * The layer's mentions, each with the entity found for it.
 *
 * @param antecedents by draft of a "they", the drafts that name whom it means
 */
export function toMentions(drafts: readonly Draft[], quotations: Int32Array, entities: readonly (string | null)[], antecedents: ReadonlyMap<number, readonly number[]>): Mention[] {
  return drafts.map((draft, index) => ({
    index, start: draft.start, end: draft.end, form: draft.form, kind: draft.kind,
    firstToken: draft.firstToken, endToken: draft.endToken, headToken: draft.headToken,
    entity: entities[index] ?? null,
    quotation: quotations[index]! < 0 ? null : quotations[index]!,
    gender: draft.gender, plural: draft.plural,
    antecedents: antecedents.get(index) ?? NOBODY,
  }))
}
