import type { Attribution, PeopledDocument } from '../document'

/** The quotations as they stand, nobody speaking them: for languages of which we know nothing but the marks. */
export function unattributed(doc: PeopledDocument): Attribution[] {
  return doc.quotations.map((quotation) => ({
    kind: 'direct', quotations: [quotation.index], parts: quotation.parts, content: quotation.parts,
    speaker: null, addressee: null, cue: null, rule: 'none', confidence: 0.5, within: quotation.within, candidates: [],
  }))
}
