import { sameness, isCue, type Clauses } from './clauses'
import type { Candidate } from './candidates'
import type { Context } from './context'
import type { Chain, Pair, Put } from './pair'
import type { Surroundings } from './surroundings'

const HIGHEST = 5
export const NO_PLACE = 9

/** Made once a quotation. */
export function chainOf(ctx: Context, clauses: Clauses, { left }: Surroundings): Chain {
  const verbs: number[] = []
  for (let at = left.verb.token; at >= 0 && verbs.length < HIGHEST; at = clauses.parent[at]!) verbs.push(at)
  const firstCue = verbs.findIndex((verb) => isCue(ctx.verb[verb]!))
  return { verbs, firstCue: firstCue < 0 ? NO_PLACE : firstCue }
}

/** Whether the candidate is the subject of the verbs around the quotation, as the clauses have it. */
export function chainFeatures({ ctx, around, between, role, chain, clauses, candidates }: Pair, put: Put): void {
  const c = between.candidate
  const subjectOf = (verb: number): Candidate | undefined => (verb < 0 ? undefined : candidates[clauses.subject[verb]!])
  let place = NO_PLACE
  let keyPlace = NO_PLACE
  let cuesBelow = 0
  for (let i = 0; i < chain.verbs.length && keyPlace === NO_PLACE; i++) {
    const same = sameness(subjectOf(chain.verbs[i]!), c)
    if (same === 1) place = i
    if (same > 0) keyPlace = i
    else if (isCue(ctx.verb[chain.verbs[i]!]!)) cuesBelow += 1
  }
  put('chain place', place)
  put('chain place of key', keyPlace)
  put('chain verb', keyPlace === NO_PLACE ? 0 : ctx.verb[chain.verbs[keyPlace]!]!)
  put('chain cues below', cuesBelow)
  put('chain first cue', chain.firstCue)
  put('subject of left cue', around.left.cue.token < 0 ? -1 : sameness(subjectOf(around.left.cue.token), c))
  put('subject of right cue', around.right.cue.token < 0 ? -1 : sameness(subjectOf(around.right.cue.token), c))
  put('subject of right verb', around.right.verb.token < 0 ? -1 : sameness(subjectOf(around.right.verb.token), c))
  const sentence = ctx.doc.tokens[around.first]?.sentence ?? 0
  put('subject of sentence', sameness(candidates[clauses.sentenceSubject[sentence]!], c))
  put('subject of sentence before', sentence === 0 ? 0 : sameness(candidates[clauses.sentenceSubject[sentence - 1]!], c))
  put('subject of own verb', role.verb < 0 || clauses.subject[role.verb]! < 0 ? -1 : sameness(subjectOf(role.verb), c))
}

/** How many features `chainFeatures` gives. */
export const CHAIN_WIDTH = 11
