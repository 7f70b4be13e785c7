import { actorWithin, type Actor } from './actors'
import type { Clause } from './clause'
import { joinedFrom } from './joined'
import { placeActor } from './objects'
import { phraseFrom, type Phrase } from './phrases'

const FURTHEST = 4
const PASSED_OVER: ReadonlySet<string> = new Set(['(', ')', 'held', 'scheduled', 'planned'])

/** Who stands behind an event noun, by preposition. */
export interface Followers {
  readonly of: readonly Actor[]
  readonly by: readonly Actor[]
  readonly with: readonly Actor[]
  readonly between: readonly Actor[]
  readonly to: readonly Actor[]
  readonly against: readonly Actor[]
  readonly from: readonly Actor[]
  readonly in: readonly Actor[]
  readonly end: number
}

/** What tells that something takes place: "fighting BROKE OUT between", "talks WERE HELD with". */
const OCCURS: ReadonlySet<string> = new Set('broke breaks erupted erupts erupting flared flares raged raging rages began begins beginning started starts continued continues continuing resumed resumes opened opens ended ends collapsed collapses failed fails stalled stalls held took occurred occurs'.split(' '))
const HELPS: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'have', 'has', 'had', 'been', 'being', 'will', 'be', 'also'])

/** Behind the verb that tells that the noun takes place, where a preposition follows; else where it was. */
function overOccurring({ scene, endToken }: Clause, from: number): number {
  const { tokens } = scene.doc
  let i = from
  while (i < endToken && (HELPS.has(tokens[i]!.lower) || scene.dateAt[i]! >= 0)) i += 1
  if (i >= endToken || !OCCURS.has(tokens[i]!.lower)) return from
  i += 1
  while (i < endToken && (/^(?:out|down|off|up|place|again|on)$/.test(tokens[i]!.lower) || scene.dateAt[i]! >= 0)) i += 1
  return /^(?:between|with|against)$/.test(tokens[i]?.lower ?? '') ? i : from
}

/** Who stands behind the noun, by preposition, as far as phrases follow each other. */
export function followers(clause: Clause, phrase: Phrase, visit: boolean): Followers {
  const { tokens } = clause.scene.doc
  const found: Record<'of' | 'by' | 'with' | 'between' | 'to' | 'against' | 'from' | 'in', readonly Actor[]> = { in: [], of: [], by: [], with: [], between: [], to: [], against: [], from: [] }
  let end = phrase.end
  for (let n = 0; n < FURTHEST; n++) {
    while (end < clause.endToken && (clause.scene.dateAt[end]! >= 0 || PASSED_OVER.has(tokens[end]!.lower) || (tokens[end]!.lower === 'on' && clause.scene.dateAt[end + 1]! >= 0))) end += 1
    if (n === 0) end = overOccurring(clause, end)
    const link = tokens[end]
    if (!link || end >= clause.endToken) break
    const next = phraseFrom(clause.phrases, end + 1)
    if (!next || (link.pos !== 'ADP' && link.lower !== 'to')) break
    const joined = joinedFrom(clause, next)
    // "on a visit for talks with": what follows is the talks'.
    if (clause.scene.lexicon.nouns.has(tokens[next.head]!.lower) && joined.actors.length === 0) break
    const place = joined.actors.length === 0 ? placeActor(clause, next) : null
    const held = joined.actors.length === 0 && !place ? actorWithin(clause.scene, next) : null
    const actors = joined.actors.length > 0 ? joined.actors : place ? [place] : held ? [held] : []
    const key = visit && /^(?:in|at|to)$/.test(link.lower) ? 'to' : /^(?:against|on|at)$/.test(link.lower) ? 'against' : link.lower === 'for' ? 'to' : link.lower
    if (key in found && actors.length > 0 && (n === 0 || key !== 'of') && !(key === 'against' && place && link.lower === 'at')) {
      const role = key as keyof typeof found
      if (found[role].length === 0) found[role] = actors
    }
    end = Math.max(joined.end, next.end)
  }
  return { of: found.of, by: found.by, with: found.with, between: found.between, to: found.to, against: found.against, from: found.from, in: found.in, end }
}
