import { aheadOf } from './ahead'
import { candidatesOf, type Candidate } from './candidates'
import { chainOf, CHAIN_WIDTH } from './clause-features'
import { clausesOf, type Clauses } from './clauses'
import { CUE_CLASSES, type Context } from './context'
import { candidateFeatures, pairFeatures, quotationFeatures, type EntityStanding } from './features'
import type { Chain } from './pair'
import { repeatsOf } from './repeats'
import { copy, rowOf } from './row'
import { countsBefore, roleOf, type Role } from './roles'
import { surroundingsOf, type Surroundings } from './surroundings'
import { indexCandidates, walk, type Between, type CandidateIndex } from './walk'

/** A quotation with all candidates for its speaker and their features. */
export interface Scene {
  readonly around: Surroundings
  readonly betweens: readonly Between[]
  /** The features of all candidates, row after row: of the pair, of the candidate, of the quotation. */
  readonly rows: Float64Array
  readonly chain: Chain
  /** The features of the quotation alone. */
  readonly quotation: Float64Array
}

/** A candidate as far as it does not depend on the quotation. */
export interface Portrait {
  readonly role: Role
  readonly features: Float64Array
}

export interface Stage {
  readonly scenes: readonly Scene[]
  readonly index: CandidateIndex
  readonly candidates: readonly Candidate[]
  readonly clauses: Clauses
  /** How many quotations hold the same words; see wordsOf. */
  readonly repeats: ReadonlyMap<string, number>
  /** Made when first asked for: most candidates of a long text stand beside no quotation. */
  readonly portraitOf: (candidate: Candidate) => Portrait
}

/** The scenes of a document, one for each quotation, in order. */
export function stageOf(ctx: Context): Stage {
  const candidates = ctx.doc.quotations.length === 0 ? [] : candidatesOf(ctx)
  const portraitOf = portraits(ctx, candidates)
  const index = indexCandidates(candidates)
  const clauses = clausesOf(ctx, index)
  const ground: Ground = { ctx, portraitOf, clauses, candidates }
  const scenes = ctx.doc.quotations.map((quotation): Scene => {
    const around = surroundingsOf(ctx, quotation)
    // A transcript's turn has its speaker in its label: nobody else is asked.
    const betweens = quotation.label === null ? walk(ctx, index, around) : []
    const own = rowOf(QUOTATION_WIDTH)
    quotationFeatures(ctx, around, own)
    const chain = chainOf(ctx, clauses, candidates, around)
    return { around, betweens, rows: rowsOf(ground, around, betweens, chain, own.values), chain, quotation: own.values }
  })
  return { scenes, index, candidates, clauses, repeats: repeatsOf(ctx), portraitOf }
}

/** What all quotations of a document stand on. */
interface Ground {
  readonly ctx: Context
  readonly portraitOf: Stage['portraitOf']
  readonly clauses: Clauses
  readonly candidates: readonly Candidate[]
}

function rowsOf({ ctx, portraitOf, clauses, candidates }: Ground, around: Surroundings, betweens: readonly Between[], chain: Chain, own: Float64Array): Float64Array {
  const inside = wordsInside(ctx, around)
  const ahead = aheadOf(ctx, around)
  const all = rowOf(betweens.length * PAIR_WIDTH)
  for (const between of betweens) {
    const { candidate } = between
    const { role, features } = portraitOf(candidate)
    const namedInside = candidate.form === 'name' ? (inside.get(ctx.doc.tokens[candidate.headToken]!.lower) ?? 0) : 0
    pairFeatures({ ctx, around, between, role, namedInside, chain, ahead, clauses, candidates }, all)
    copy(all, features, 0, CANDIDATE_WIDTH)
    copy(all, own, 0, QUOTATION_WIDTH)
  }
  return all.values
}

function portraits(ctx: Context, candidates: readonly Candidate[]): Stage['portraitOf'] {
  const standings = standingsOf(ctx, candidates)
  const counts = countsBefore(ctx)
  const known: (Portrait | undefined)[] = new Array<Portrait | undefined>(candidates.length)
  return (candidate) => {
    const before = known[candidate.index]
    if (before) return before
    const role = roleOf(ctx, counts, candidate)
    const row = rowOf(CANDIDATE_WIDTH)
    candidateFeatures(ctx, candidate, role, standings.get(candidate.key)!, row)
    return (known[candidate.index] = { role, features: row.values })
  }
}

/** How often each entity is named and speaks: a reporting verb straight before or after it. */
function standingsOf(ctx: Context, candidates: readonly Candidate[]): Map<string, EntityStanding> {
  const standings = new Map<string, { mentions: number; speaks: number }>()
  const speaking = (token: number): boolean => ctx.verb[token]! > 0 && ctx.verb[token]! <= CUE_CLASSES.length
  for (const candidate of candidates) {
    let standing = standings.get(candidate.key)
    if (!standing) standings.set(candidate.key, (standing = { mentions: 0, speaks: 0 }))
    standing.mentions += 1
    if (speaking(candidate.endToken) || speaking(candidate.firstToken - 1)) standing.speaks += 1
  }
  return standings
}

const LONGEST_LOOKED_AT = 200

function wordsInside(ctx: Context, { first, end }: Surroundings): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = first; i < Math.min(end, first + LONGEST_LOOKED_AT); i++) {
    const { lower } = ctx.doc.tokens[i]!
    counts.set(lower, (counts.get(lower) ?? 0) + 1)
  }
  return counts
}

/** How many features a quotation has; a test checks it against the names that the code gives. */
export const QUOTATION_WIDTH = 17
/** How many features a candidate has by itself. */
export const CANDIDATE_WIDTH = 31
/** How many features a candidate has for a quotation, its own and the quotation's included. */
export const PAIR_WIDTH = 38 + CHAIN_WIDTH + CANDIDATE_WIDTH + QUOTATION_WIDTH
