import type { Range } from '../document'
import type { Candidate } from './candidates'
import type { Context } from './context'
import { KIND } from './token-kinds'
import type { CandidateIndex } from './walk'

export interface Joint {
  readonly range: Range
  /** Indexes into the document's mentions. */
  readonly members: readonly number[]
}

/** Words between "and" and the second name at most: "Ann Lee and her long-time manager, Bob Stone". */
const RELATION = 5
const HIS = /^(?:his|her|their)$/
const relates = (ctx: Context, at: number): boolean => ctx.kind[at] === KIND.noun || ctx.kind[at] === KIND.adjective || ctx.kind[at] === KIND.name

/** Where the name after "and" begins, past "his brother" and "her manager,". */
function nameAfterAnd(ctx: Context, and: number): number {
  if (!HIS.test(ctx.doc.tokens[and + 1]?.lower ?? '')) return and + 1
  let i = and + 2
  while (i < and + RELATION && relates(ctx, i) && ctx.doc.tokens[i]!.text === ctx.doc.tokens[i]!.lower) i += 1
  return ctx.kind[i] === KIND.comma ? i + 1 : i
}

/** The "and" before "his brother" and the name at a token; -1 where that is not what stands there. */
function andBefore(ctx: Context, name: number): number {
  let i = name - (ctx.kind[name - 1] === KIND.comma ? 2 : 1)
  while (i > name - RELATION && relates(ctx, i)) i -= 1
  return i > 0 && HIS.test(ctx.doc.tokens[i]!.lower) && ctx.doc.tokens[i - 1]!.lower === 'and' ? i - 1 : -1
}

/** "Cummings and Conyers": the names that "and" joins to the speaker's, with their whole span; null where it speaks alone. */
export function jointMembers(ctx: Context, index: CandidateIndex, candidate: Candidate): Joint | null {
  if (candidate.form !== 'name' || candidate.mention === null) return null
  const joined = (at: number): boolean => ctx.doc.tokens[at]?.lower === 'and'
  const named = (list: readonly Candidate[] | undefined): Candidate | undefined => list?.find((c) => c.form === 'name' && c.kind === candidate.kind && c.mention !== null)
  let first = candidate
  let last = candidate
  const and = joined(first.firstToken - 1) ? first.firstToken - 1 : andBefore(ctx, first.firstToken)
  const before = and < 0 ? undefined : named(index.byEnd.get(and - 1))
  if (before) first = before
  const next = joined(last.endToken) ? nameAfterAnd(ctx, last.endToken) : -1
  const after = next < 0 ? undefined : named(index.byFirst.get(next))
  if (after) last = after
  if (first === last) return null
  // "Cummings, Conyers and Lee"
  const members = [...new Set([first, candidate, last])]
  for (let i = 0; i < 5 && ctx.kind[first.firstToken - 1] === KIND.comma; i++) {
    const more = named(index.byEnd.get(first.firstToken - 2))
    if (!more) break
    members.unshift(more)
    first = more
  }
  return { range: { start: first.start, end: last.end }, members: members.map((m) => m.mention!) }
}
