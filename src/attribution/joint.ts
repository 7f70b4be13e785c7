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

/** "Cummings and Conyers": the names that "and" joins to the speaker's, with their whole span; null where it speaks alone. */
export function jointMembers(ctx: Context, index: CandidateIndex, candidate: Candidate): Joint | null {
  if (candidate.form !== 'name' || candidate.mention === null) return null
  const joined = (at: number): boolean => ctx.doc.tokens[at]?.lower === 'and'
  const named = (list: readonly Candidate[] | undefined): Candidate | undefined => list?.find((c) => c.form === 'name' && c.kind === candidate.kind && c.mention !== null)
  let first = candidate
  let last = candidate
  const before = joined(first.firstToken - 1) ? named(index.byEnd.get(first.firstToken - 2)) : undefined
  if (before) first = before
  const after = joined(last.endToken) ? named(index.byFirst.get(last.endToken + 1)) : undefined
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
