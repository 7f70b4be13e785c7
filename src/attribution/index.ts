import type { AttributedDocument, PeopledDocument } from '../document'
import type { LanguagePack } from '../languages'
import { assemble } from './assemble'
import { contextOf } from './context'
import { decide } from './decide'
import { stageOf } from './scenes'
import { unattributed } from './unattributed'

export interface AttributionOptions {
  /** Keep the ranked candidates of each quotation. */
  readonly explain: boolean
}

/**
 * Who said what. Candidates around each quotation are ranked by fitted weights; whether anybody speaks at all is a
 * decision of its own. In a language without a pack the quotations stay, nobody speaking them.
 */
export function attribute(doc: PeopledDocument, pack: LanguagePack | null, options: AttributionOptions): AttributedDocument {
  if (pack === null || doc.quotations.length === 0) return { ...doc, attributions: unattributed(doc) }
  const ctx = contextOf(doc, pack)
  const stage = stageOf(ctx)
  const attributions = assemble(ctx, stage, decide(stage), options.explain)
  return { ...doc, attributions }
}
