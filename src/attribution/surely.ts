import type { Context } from './context'
import { cueOf } from './cue-span'
import { ruleOf } from './rules'
import type { Stage } from './scenes'

/** How likely speech is where the pattern leaves no doubt. */
const SURELY = 0.8
/** Between the marks of another quotation nobody is held to speak without such a pattern. */
const HARDLY = 0.1
/** Words between verb and quotation, and between speaker and quotation, at most. */
const NEAR = { verb: 6, speaker: 8 }

/**
 * The training text holds few single marks and tells nothing of quotations inside others: there a verb of saying that stands
 * with its subject straight beside the quotation decides.
 *
 * @param speech how likely speech is by the weights
 * @param best the likeliest candidate's place, or -1
 */
export function mended(ctx: Context, stage: Stage, index: number, best: number, speech: number): number {
  const quotation = ctx.doc.quotations[index]!
  if (quotation.within === null && quotation.style === 'double') return speech
  if (best >= 0 && besideVerb(ctx, stage, index, best)) return Math.max(speech, SURELY)
  return quotation.within === null ? speech : Math.min(speech, HARDLY)
}

function besideVerb(ctx: Context, stage: Stage, index: number, best: number): boolean {
  const { around, betweens } = stage.scenes[index]!
  const between = betweens[best]!
  const { role } = stage.portraitOf(between.candidate)
  const rule = ruleOf(ctx, around, between, cueOf(ctx, around, between, role))
  if (rule === 'ranker') return false
  const { cue, verb } = between.side < 0 ? around.left : around.right
  return rule === 'colon' || rule === 'dash' || (cue.token >= 0 && cue.token === verb.token && cue.distance <= NEAR.verb && between.words <= NEAR.speaker)
}
