import { sameness, isCue, type Clauses } from './clauses'
import type { Candidate } from './candidates'
import type { Context } from './context'
import type { Chain, Pair } from './pair'
import { put, type Row } from './row'
import { isLead } from './look-back'
import type { Surroundings } from './surroundings'
import { KIND } from './token-kinds'

const HIGHEST = 5
export const NO_PLACE = 9

/** Made once a quotation. */
export function chainOf(ctx: Context, clauses: Clauses, candidates: readonly Candidate[], around: Surroundings): Chain {
  const { left } = around
  const verbs: number[] = []
  for (let at = left.verb.token; at >= 0 && verbs.length < HIGHEST; at = clauses.parent[at]!) verbs.push(at)
  const firstCue = verbs.findIndex((verb) => isCue(ctx.verb[verb]!))
  return { verbs, firstCue: firstCue < 0 ? NO_PLACE : firstCue, trailing: trailingCue(ctx, clauses, candidates, around) }
}

function trailingCue(ctx: Context, clauses: Clauses, candidates: readonly Candidate[], { right, end }: Surroundings): number {
  const cue = right.cue.token
  const subject = cue < 0 ? undefined : candidates[clauses.subject[cue]!]
  if (subject === undefined || subject.firstToken < end) return 0
  let first = Math.min(cue, subject.firstToken)
  while (first > end && isLead(ctx.kind[first - 1]!)) first -= 1
  if (first > end && ctx.kind[first - 1] !== KIND.comma && ctx.kind[first - 1] !== KIND.dash) return 0
  const after = ctx.kind[Math.max(cue + 1, subject.endToken)] ?? KIND.stop
  return after === KIND.stop || after === KIND.comma ? 2 : 1
}

function subjectOf({ clauses, candidates }: Pair, verb: number): Candidate | undefined {
  return verb < 0 ? undefined : candidates[clauses.subject[verb]!]
}

/** The candidate's verb that stands nearest to the quotation, as the clauses have it; -1 for none. */
function nearestVerb(verbs: readonly number[] | undefined, { first, end }: Surroundings): number {
  let best = -1
  let least = Infinity
  for (const verb of verbs ?? []) {
    const distance = verb < first ? first - verb : verb >= end ? verb - end : Infinity
    if (distance < least) [best, least] = [verb, distance]
  }
  return best
}

/** The same verb's class, its place, and the class of the verb that governs it. */
function ownFeatures({ ctx, around, between, clauses }: Pair, row: Row): void {
  const verb = nearestVerb(clauses.verbs.get(between.candidate.index), around)
  const parent = verb < 0 ? -1 : clauses.parent[verb]!
  put(row, 'clause verb', verb < 0 ? 0 : ctx.verb[verb]!)
  put(row, 'clause verb words', verb < 0 ? 99 : Math.min(99, verb < around.first ? around.first - verb : verb - around.end))
  put(row, 'clause verb after', verb < 0 ? 0 : verb < around.first ? -1 : 1)
  put(row, 'clause verb parent', parent < 0 ? 0 : ctx.verb[parent]!)
  put(row, 'clause verb next', verb < 0 ? 0 : (ctx.kind[verb + 1] ?? 0))
}

/** Whether the candidate is the subject of the verbs around the quotation, as the clauses have it. */
export function chainFeatures(pair: Pair, row: Row): void {
  const { ctx, around, between, role, chain, clauses, candidates } = pair
  const c = between.candidate
  let place = NO_PLACE
  let keyPlace = NO_PLACE
  let cuesBelow = 0
  for (let i = 0; i < chain.verbs.length && keyPlace === NO_PLACE; i++) {
    const same = sameness(subjectOf(pair, chain.verbs[i]!), c)
    if (same === 1) place = i
    if (same > 0) keyPlace = i
    else if (isCue(ctx.verb[chain.verbs[i]!]!)) cuesBelow += 1
  }
  put(row, 'chain place', place)
  put(row, 'chain place of key', keyPlace)
  put(row, 'chain verb', keyPlace === NO_PLACE ? 0 : ctx.verb[chain.verbs[keyPlace]!]!)
  put(row, 'chain cues below', cuesBelow)
  put(row, 'chain first cue', chain.firstCue)
  put(row, 'subject of left cue', around.left.cue.token < 0 ? -1 : sameness(subjectOf(pair, around.left.cue.token), c))
  put(row, 'subject of right cue', around.right.cue.token < 0 ? -1 : sameness(subjectOf(pair, around.right.cue.token), c))
  put(row, 'subject of right verb', around.right.verb.token < 0 ? -1 : sameness(subjectOf(pair, around.right.verb.token), c))
  const sentence = ctx.doc.tokens[around.first]?.sentence ?? 0
  put(row, 'subject of sentence', sameness(candidates[clauses.sentenceSubject[sentence]!], c))
  put(row, 'subject of sentence before', sentence === 0 ? 0 : sameness(candidates[clauses.sentenceSubject[sentence - 1]!], c))
  put(row, 'subject of own verb', role.verb < 0 || clauses.subject[role.verb]! < 0 ? -1 : sameness(subjectOf(pair, role.verb), c))
  put(row, 'trailing cue', chain.trailing)
  ownFeatures(pair, row)
}

/** How many features `chainFeatures` gives. */
export const CHAIN_WIDTH = 17
