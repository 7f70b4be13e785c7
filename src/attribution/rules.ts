import type { Context } from './context'
import type { Cue } from './cue-span'
import type { Surroundings } from './surroundings'
import { KIND } from './token-kinds'
import type { Between } from './walk'

/** Names of the patterns that an attribution can follow; docs/rules/attribution.md tells them with examples. */
export const RULES = [
  'according-to', 'colon', 'dash', 'headline-speaker', 'none', 'not-speech', 'quote-speaker-verb', 'quote-verb-speaker', 'ranker', 'speaker-verb-quote',
  'transcript-label',
] as const
export type RuleName = (typeof RULES)[number]

/**
 * The named pattern that quotation, speaker and cue stand in; "ranker" where they stand in none, so that only the
 * weights tell.
 */
export function ruleOf(ctx: Context, around: Surroundings, between: Between, cue: Cue | null): RuleName {
  const c = between.candidate
  if (cue === null || between.paragraphs > 0) return 'ranker'
  if (cue.kind === 'according to') return 'according-to'
  if (cue.kind === 'mark') return ctx.kind[cue.firstToken] === KIND.colon ? 'colon' : 'dash'
  const tight = between.quotations === 0 && between.sentences <= 1
  if (!tight) return 'ranker'
  if (between.side > 0 && cue.endToken <= c.firstToken && cue.firstToken >= around.end) return 'quote-verb-speaker'
  if (between.side > 0 && cue.firstToken >= c.endToken) return 'quote-speaker-verb'
  if (between.side < 0 && cue.firstToken >= c.endToken && cue.endToken <= around.first) return ctx.kind[around.first - 1] === KIND.colon ? 'colon' : 'speaker-verb-quote'
  return 'ranker'
}
