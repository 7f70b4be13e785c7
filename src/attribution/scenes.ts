import { candidatesOf, type Candidate } from './candidates'
import { CUE_CLASSES, type Context } from './context'
import { pairFeatures, quotationFeatures, type EntityStanding, type Put } from './features'
import { roleOf, type Role } from './roles'
import { surroundingsOf, type Surroundings } from './surroundings'
import { indexCandidates, walk, type Between } from './walk'

/** A quotation with all candidates for its speaker and their features. */
export interface Scene {
  readonly around: Surroundings
  readonly betweens: readonly Between[]
  /** The features of all candidates, row after row. */
  readonly rows: Float64Array
  /** The features of the quotation alone. */
  readonly quotation: Float64Array
}

export interface Stage {
  readonly scenes: readonly Scene[]
  readonly candidates: readonly Candidate[]
  readonly roles: readonly Role[]
}

/** The scenes of a document, one for each quotation, in order. */
export function stageOf(ctx: Context): Stage {
  const candidates = candidatesOf(ctx)
  const roles = candidates.map((candidate) => roleOf(ctx, candidate))
  const standings = standingsOf(ctx, candidates, roles)
  const index = indexCandidates(candidates)
  const scenes = ctx.doc.quotations.map((quotation): Scene => {
    const around = surroundingsOf(ctx, quotation)
    // A transcript's turn has its speaker in its label: nobody else is asked.
    const betweens = quotation.label === null ? walk(ctx, index, around) : []
    const own = collect((put) => quotationFeatures(ctx, around, put), QUOTATION_WIDTH)
    const inside = wordsInside(ctx, around)
    const rows = new Float64Array(betweens.length * PAIR_WIDTH)
    betweens.forEach((between, i) => {
      let at = i * PAIR_WIDTH
      const put: Put = (_, value) => { rows[at++] = value }
      const candidate = between.candidate
      const namedInside = candidate.form === 'name' ? (inside.get(ctx.doc.tokens[candidate.headToken]!.lower) ?? 0) : 0
      pairFeatures({ ctx, around, between, role: roles[candidate.index]!, standing: standings.get(candidate.key)!, namedInside }, put)
      rows.set(own, at)
    })
    return { around, betweens, rows, quotation: own }
  })
  return { scenes, candidates, roles }
}

function standingsOf(ctx: Context, candidates: readonly Candidate[], roles: readonly Role[]): Map<string, EntityStanding> {
  const standings = new Map<string, { mentions: number; speaks: number }>()
  candidates.forEach((candidate, i) => {
    const standing = standings.get(candidate.key) ?? { mentions: 0, speaks: 0 }
    standing.mentions += 1
    const { verb, verbBefore } = roles[i]!
    const speaking = (token: number): boolean => token >= 0 && ctx.verb[token]! > 0 && ctx.verb[token]! <= CUE_CLASSES.length
    if (speaking(verb) || speaking(verbBefore)) standing.speaks += 1
    standings.set(candidate.key, standing)
  })
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

function collect(fill: (put: Put) => void, width: number): Float64Array {
  const row = new Float64Array(width)
  let at = 0
  fill((_, value) => { row[at++] = value })
  return row
}

/** How many features a quotation has. Checked by a test against the names that it gives. */
export const QUOTATION_WIDTH = 16
/** How many features a candidate has, those of its quotation included. */
export const PAIR_WIDTH = 68 + QUOTATION_WIDTH
