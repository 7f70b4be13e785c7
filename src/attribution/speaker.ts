import type { AttributedSpeaker } from '../document'
import type { Candidate } from './candidates'
import type { Context } from './context'
import type { Joint } from './joint'
import type { Stage } from './scenes'
import { KIND } from './token-kinds'
import { startOfPhrase } from './whole-phrase'

/** A candidate as the speaker of a record: with those whom a "they" or a "who" means, joint ones as members. */
export function speakerOf(ctx: Context, stage: Stage, candidate: Candidate, joint: Joint | null): AttributedSpeaker {
  const they = theyOf(ctx, candidate)
  if (they) return they
  if (joint) return { ...joint.range, mention: null, form: candidate.form, kind: 'group', entity: null, members: joint.members }
  const { end, mention, form, kind, entity } = candidate
  const start = startOfPhrase(ctx, candidate)
  const meant = entity === null ? antecedentOf(ctx, stage, candidate) : null
  if (meant === null) return { start, end, mention, form, kind, entity, members: [] }
  return { start, end, mention, form, kind: meant.kind, entity: meant.entity, antecedent: { start: meant.start, end: meant.end }, members: [] }
}

/** "they" with those whom it means: joint ones as members, an unnamed group by its words; null for any other speaker. */
function theyOf({ doc }: Context, { start, end, mention, form, kind }: Candidate): AttributedSpeaker | null {
  const antecedents = mention === null ? [] : doc.mentions[mention]!.antecedents
  if (antecedents.length === 0) return null
  if (antecedents.length > 1) return { start, end, mention, form, kind: 'group', entity: null, members: antecedents }
  const meant = doc.mentions[antecedents[0]!]!
  return { start, end, mention, form, kind: meant.kind === 'unknown' ? kind : meant.kind, entity: meant.entity, antecedent: { start: meant.start, end: meant.end }, members: [] }
}

/** Whom "who", "which" or "that" means: the phrase before it, as the clauses have it. */
function antecedentOf(ctx: Context, stage: Stage, candidate: Candidate): Candidate | null {
  const k = ctx.kind[candidate.headToken]
  if (k !== KIND.who && k !== KIND.that) return null
  const before = candidate.firstToken - (ctx.kind[candidate.firstToken - 1] === KIND.comma ? 2 : 1)
  // "who" is a person's: "a call from a driver, who said", but "the president of France, who said".
  const near = ctx.doc.tokens[candidate.headToken]!.lower === 'who' ? stage.index.byEnd.get(before)?.[0] : undefined
  if (near && (near.form === 'noun phrase' || near.kind === 'person')) return near
  const { verb } = stage.portraitOf(candidate).role
  const found = verb < 0 ? undefined : stage.candidates[stage.clauses.subject[verb]!]
  return found === undefined || found.index === candidate.index ? null : found
}
