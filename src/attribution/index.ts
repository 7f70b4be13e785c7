import type { AttributedDocument, Attribution, PeopledDocument } from '../document'
import type { LanguagePack } from '../languages'

export interface AttributionOptions {
  /** Keep the ranked candidates of each quotation. */
  readonly explain: boolean
}

/** Who said what. */
export function attribute(doc: PeopledDocument, _pack: LanguagePack | null, _options: AttributionOptions): AttributedDocument {
  const attributions = doc.quotations.map((quotation): Attribution => ({
    kind: 'direct', quotations: [quotation.index], parts: quotation.parts, content: quotation.parts,
    speaker: null, addressee: null, cue: null, rule: 'none', confidence: 0.5, within: null, candidates: [],
  }))
  return { ...doc, attributions }
}
