import { firstEndingAfter, type AttributedSpeaker, type Attribution, type Quotation, type Range } from '../document'
import { addresseeOf } from './addressee'
import { namedBeside } from './apposition'
import type { Candidate } from './candidates'
import { clauseOf } from './clause'
import type { Context } from './context'
import { cueOf, type Cue } from './cue-span'
import { isSpoken, type Decision } from './decide'
import { jointMembers, type Joint } from './joint'
import { meantByI } from './meant-by-i'
import { quotedTurns } from './quoted-turns'
import { ruleOf } from './rules'
import { KIND } from './token-kinds'
import type { Stage } from './scenes'
import { labelsOf, turnOf } from './transcript'
import type { CandidateIndex } from './walk'
import { goesOn, standsAlone } from './whole'
import { startOfPhrase } from './whole-phrase'

/** Below this nobody is held to have spoken, and the quotation is left out: a title, a nickname, a scare quote. */
const NOT_SPEECH = 0.2

/** Quotations that are one record, and who speaks them. */
interface Group {
  readonly quotations: number[]
  readonly candidate: Candidate | null
  /** What a label has decided already. */
  readonly turn?: Attribution
}

/** Decisions about quotations as attributions: those split by their cue joined, with cue, clause and addressee. */
export function assemble(ctx: Context, stage: Stage, decisions: readonly Decision[], explain: boolean): Attribution[] {
  const { index } = stage
  const groups = groupsOf(ctx, stage, decisions)
  const owner = new Map(groups.flatMap(({ quotations }, position) => quotations.map((q) => [q, position] as const)))
  const made: Attribution[] = []
  for (const group of groups) {
    const around = ctx.doc.quotations[group.quotations[0]!]!.within
    const within = around === null ? null : (owner.get(around) ?? null)
    const own = group.turn ?? attributionOf(ctx, stage, decisions, index, group, explain)
    made.push({ ...own, within, speaker: meantByI(ctx, own.speaker, within === null ? null : (made[within]?.speaker ?? null)) })
  }
  return made
}

function groupsOf(ctx: Context, stage: Stage, decisions: readonly Decision[]): Group[] {
  const groups: Group[] = []
  const last = new Map<number, Group>()
  const labels = labelsOf(ctx.doc)
  for (const quotation of ctx.doc.quotations) {
    if (isNickname(ctx, quotation)) continue
    const { index } = quotation
    const decision = decisions[index]!
    const level = quotation.within ?? -1
    const turns = quotation.label !== null ? [turnOf(ctx, labels, quotation)] : quotedTurns(ctx, labels, quotation)
    if (turns !== null) {
      for (const turn of turns) groups.push({ quotations: [index], candidate: null, turn })
      last.delete(level)
      continue
    }
    if (decision.speech < NOT_SPEECH) continue
    const spoken = isSpoken(decision)
    const candidate = spoken ? stage.scenes[index]!.betweens[decision.best]!.candidate : null
    const before = last.get(level)
    if (before && candidate && before.candidate?.index === candidate.index && belongTogether(ctx, before.quotations.at(-1)!, index, candidate)) {
      before.quotations.push(index)
      continue
    }
    const group: Group = { quotations: [index], candidate }
    groups.push(group)
    last.set(level, group)
  }
  return groups
}

/** "The Rock" in Dwayne “The Rock” Johnson. */
function isNickname({ doc }: Context, { start, end }: Quotation): boolean {
  const name = doc.names[firstEndingAfter(doc.names, start)]
  return name !== undefined && name.type === 'person' && name.start < start && name.end > end
}

/** In one paragraph, with the cue between them, or in one sentence. */
function belongTogether(ctx: Context, a: number, b: number, candidate: Candidate): boolean {
  const lastOfA = ctx.doc.tokens[ctx.end[a]! - 1]
  const firstOfB = ctx.doc.tokens[ctx.first[b]!]
  if (!lastOfA || !firstOfB || lastOfA.paragraph !== firstOfB.paragraph) return false
  return lastOfA.sentence === firstOfB.sentence || (candidate.start >= lastOfA.end && candidate.end <= firstOfB.start)
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
  const base = { kind: whole ? 'direct' as const : 'mixed' as const, quotations: group.quotations, parts, content: parts, within: null, candidates }
  if (group.candidate === null) return { ...base, kind: 'direct', speaker: null, addressee: null, cue: null, rule: 'none', confidence: 1 - decision.confidence }
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
    ...base,
    kind: direct ? 'direct' : 'mixed',
    content: direct ? parts : clause,
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

function speakerOf(ctx: Context, stage: Stage, candidate: Candidate, joint: Joint | null): AttributedSpeaker {
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
