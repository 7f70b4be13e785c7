import type { Range } from '../document'
import type { Context } from './context'
import type { Role } from './roles'
import type { Surroundings } from './surroundings'
import { KIND } from './token-kinds'
import type { Between } from './walk'

/** The words that report, and the token by which clause and addressee are found. */
export interface Cue extends Range {
  readonly lemma: string
  /** First token of the cue, and the one after its last. */
  readonly firstToken: number
  readonly endToken: number
  readonly kind: 'verb' | 'according to' | 'mark'
}

/** What binds the quotation to the speaker: a verb with its auxiliaries, "according to", a colon, a dash; or null. */
export function cueOf(ctx: Context, around: Surroundings, between: Between, role: Role): Cue | null {
  if (role.accordingTo) {
    const at = lastBefore(ctx, between.candidate.firstToken, 'according')
    if (at >= 0) return spanned(ctx, at, at + 2, 'according to', 'according to')
  }
  const near = between.side < 0 ? around.left : around.right
  const participle = between.side < 0 ? participleBeside(ctx, around, between) : -1
  const verb = participle >= 0 ? participle : verbToken(ctx, around, role, near.cue.token, near.verb.token)
  if (verb >= 0) return spanned(ctx, firstOfGroup(ctx, verb), verb + (particle(ctx, verb) === null ? 1 : 2), lemmaOf(ctx, verb), 'verb')
  const beside = between.side < 0 ? around.first - 1 : around.end
  const k = ctx.kind[beside]
  if (beside >= 0 && (k === KIND.colon || k === KIND.dash)) return spanned(ctx, beside, beside + 1, ctx.doc.tokens[beside]!.text, 'mark')
  return null
}

/** "…, adding “it is pivotal …”": a participle that reports, straight before the quotation, governs it whatever verb came before. */
function participleBeside(ctx: Context, { first }: Surroundings, { candidate }: Between): number {
  const beside = first - 1
  const verb = beside > candidate.endToken ? ctx.verb[beside]! : 0
  return verb > 0 && verb <= 14 && ctx.doc.tokens[beside]!.lower.endsWith('ing') ? beside : -1
}

/** The speaker's own verb where it reports; a verb before the speaker ("said Ann"); any own verb beside the quotation. */
function verbToken(ctx: Context, around: Surroundings, role: Role, cue: number, verb: number): number {
  const reports = (token: number): boolean => token >= 0 && ctx.verb[token]! <= 14
  if (role.verb >= 0 && (role.verb === cue || role.verb === around.right.cue.token)) return role.verb
  if (reports(role.verbBefore) && role.verbBefore === cue) return role.verbBefore
  if (reports(role.verb)) return role.verb
  if (reports(role.verbBefore)) return role.verbBefore
  if (role.verb >= 0 && role.verb === verb) return role.verb
  return cue >= 0 ? cue : role.verb
}

function lastBefore(ctx: Context, from: number, word: string): number {
  for (let i = from - 1; i >= 0 && i > from - 12; i--) if (ctx.doc.tokens[i]!.lower === word) return i
  return -1
}

/** "has repeatedly called": auxiliaries and adverbs before the verb belong to it. */
function firstOfGroup(ctx: Context, verb: number): number {
  let first = verb
  for (let i = verb - 1; i >= 0 && i >= verb - 5; i--) {
    const k = ctx.kind[i]
    if (ctx.doc.tokens[i]!.sentence !== ctx.doc.tokens[verb]!.sentence) break
    if (k === KIND.aux) first = i
    else if (k !== KIND.adverb && ctx.doc.tokens[i]!.pos !== 'PART') break
  }
  return first
}

export function lemmaOf(ctx: Context, verb: number): string {
  const { lower } = ctx.doc.tokens[verb]!
  return particle(ctx, verb) ?? ctx.pack.cues.verbs.get(lower)?.lemma ?? lower
}

/** The lemma of "shot back", where the verb reports with the word after it; else null. */
function particle(ctx: Context, verb: number): string | null {
  return ctx.pack.cues.phrasal.get(`${ctx.doc.tokens[verb]!.lower} ${ctx.doc.tokens[verb + 1]?.lower ?? ''}`)?.lemma ?? null
}

function spanned(ctx: Context, firstToken: number, endToken: number, lemma: string, kind: Cue['kind']): Cue {
  return { start: ctx.doc.tokens[firstToken]!.start, end: ctx.doc.tokens[endToken - 1]!.end, lemma, firstToken, endToken, kind }
}
