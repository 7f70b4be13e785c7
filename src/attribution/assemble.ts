import type { Attribution, Range } from '../document'
import { addresseeOf } from './addressee'
import { namedBeside } from './apposition'
import { clauseOf } from './clause'
import type { Context } from './context'
import { cueOf, type Cue } from './cue-span'
import type { Decision } from './decide'
import { groupsOf, type Group } from './groups'
import { jointMembers } from './joint'
import { meantByI } from './meant-by-i'
import { ruleOf } from './rules'
import type { Stage } from './scenes'
import { speakerOf } from './speaker'
import type { CandidateIndex } from './walk'
import { goesOn, standsAlone } from './whole'

/** Decisions about quotations as attributions (every field by name: a spread makes objects that are slow to read): those split by their cue joined, with cue, clause and addressee. */
export function assemble(ctx: Context, stage: Stage, decisions: readonly Decision[], explain: boolean): Attribution[] {
  const { index } = stage
  const groups = groupsOf(ctx, stage, decisions)
  const owner = new Map(groups.flatMap(({ quotations }, position) => quotations.map((q) => [q, position] as const)))
  const made: Attribution[] = []
  for (const group of groups) {
    const around = ctx.doc.quotations[group.quotations[0]!]!.within
    const within = around === null ? null : (owner.get(around) ?? null)
    const own = group.turn ?? attributionOf(ctx, stage, decisions, index, group, explain)
    const { kind, quotations, parts, content, addressee, cue, rule, confidence, candidates } = own
    const speaker = meantByI(ctx, own.speaker, within === null ? null : (made[within]?.speaker ?? null))
    made.push({ kind, quotations, parts, content, within, candidates, speaker, addressee, cue, rule, confidence })
  }
  return made
}

function attributionOf(ctx: Context, stage: Stage, decisions: readonly Decision[], index: CandidateIndex, group: Group, explain: boolean): Attribution {
  const { quotations } = ctx.doc
  const lead = group.quotations[0]!
  const decision = decisions[lead]!
  const scene = stage.scenes[lead]!
  const parts = group.quotations.flatMap((q) => quotations[q]!.parts)
  const whole = group.quotations.every((q, n) => {
    const { around } = stage.scenes[q]!
    return decisions[q]!.whole >= 0.5 || standsAlone(ctx, around) || (n > 0 && standsAlone(ctx, scene.around) && goesOn(ctx, around))
  })
  const candidates = explain ? scene.betweens.map(({ candidate }, i) => ({ mention: { start: candidate.start, end: candidate.end }, score: decision.probabilities[i]! })).sort((a, b) => b.score - a.score) : []
  const { quotations: own } = group
  if (group.candidate === null) return { kind: 'direct', quotations: own, parts, content: parts, within: null, candidates, speaker: null, addressee: null, cue: null, rule: 'none', confidence: 1 - decision.confidence }
  const named = namedBeside(ctx, index, group.candidate)
  const between = scene.betweens[decision.best]!
  const role = stage.portraitOf(group.candidate).role
  const cue = cueOf(ctx, scene.around, between, role)
  const addressee = addresseeOf(ctx, index, cue)
  const lastAround = stage.scenes[group.quotations.at(-1)!]!.around
  const clause = whole ? parts : clauseOf(ctx, scene.around, lastAround, between, cue, addressee, parts)
  // A clause that is a sentence's worth of words, none of them outside the marks, is direct by the record's definition.
  const direct = whole || (parts.length === 1 && fillsClause(ctx, clause, parts[0]!))
  return {
    kind: direct ? 'direct' : 'mixed',
    quotations: own,
    parts,
    content: direct ? parts : clause,
    within: null,
    candidates,
    speaker: speakerOf(ctx, stage, named, jointMembers(ctx, index, named)),
    addressee,
    cue: cue && plainCue(cue),
    rule: ruleOf(ctx, scene.around, between, cue),
    confidence: decision.confidence,
  }
}

const MOST_FRAGMENT_WORDS = 6

/** Whether the clause holds no letter outside the quoted part, and the part is longer than a fragment. */
function fillsClause(ctx: Context, clause: readonly Range[], part: Range): boolean {
  const { text } = ctx.doc
  const only = clause[0]
  if (clause.length !== 1 || !only || only.start > part.start || only.end < part.end) return false
  const outside = text.slice(only.start, part.start) + text.slice(part.end, only.end)
  return !/[\p{L}\p{N}]/u.test(outside) && text.slice(part.start, part.end).split(' ', MOST_FRAGMENT_WORDS + 1).length > MOST_FRAGMENT_WORDS
}

const plainCue = ({ start, end, lemma }: Cue): Range & { lemma: string } => ({ start, end, lemma })
