import type { AttributedDocument, Attribution, PeopledDocument } from '../document'
import type { LanguagePack } from '../languages'
import { assemble } from './assemble'
import { contextOf } from './context'
import { ATTRIBUTION_WEIGHTS } from '../models/attribution-weights'
import { attributionModels, type AttributionModels } from '../models/attribution-models'
import { FEATURE_VERSION } from './features'
import { decide } from './decide'
import { headlines } from './headlines'
import { stageOf } from './scenes'
import { unattributed } from './unattributed'

export interface AttributionOptions {
  /** Keep the ranked candidates of each quotation. */
  readonly explain: boolean
  /** Other models than the shipped ones: those of a fold, when measuring. */
  readonly models?: AttributionModels
}

let shipped: AttributionModels | null = null
const shippedModels = (): AttributionModels => (shipped ??= attributionModels(ATTRIBUTION_WEIGHTS, FEATURE_VERSION))

/**
 * Who said what. Candidates around each quotation are ranked by fitted weights; whether anybody speaks at all is a
 * decision of its own. In a language without a pack the quotations stay, nobody speaking them.
 */
export function attribute(doc: PeopledDocument, pack: LanguagePack | null, options: AttributionOptions): AttributedDocument {
  if (pack === null) return { ...doc, attributions: unattributed(doc) }
  const ctx = contextOf(doc, pack)
  const stage = stageOf(ctx)
  const quoted = assemble(ctx, stage, decide(ctx, stage, options.models ?? shippedModels()), options.explain)
  return { ...doc, attributions: merged(quoted, headlines(ctx)) }
}

/** Both lists in one, in order of position; `within` follows its attribution to its new place. */
function merged(quoted: readonly Attribution[], unquoted: readonly Attribution[]): Attribution[] {
  if (unquoted.length === 0) return [...quoted]
  const all = [...quoted, ...unquoted].sort((a, b) => a.content[0]!.start - b.content[0]!.start)
  const place = new Map(all.map((attribution, i) => [attribution, i]))
  return all.map((attribution) => (attribution.within === null ? attribution : { ...attribution, within: place.get(quoted[attribution.within]!)! }))
}
