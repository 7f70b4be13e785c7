import type { Ahead } from './ahead'
import type { Candidate } from './candidates'
import type { Clauses } from './clauses'
import type { Context } from './context'
import type { Role } from './roles'
import type { Surroundings } from './surroundings'
import type { Between } from './walk'

/** The verbs above a quotation: the one before it, the one that governs that, and so on. */
export interface Chain {
  readonly verbs: readonly number[]
  /** Place in the chain of the first verb that reports; 9 for none. */
  readonly firstCue: number
  /** Whether a cue with its subject trails the quotation's sentence ("…, the Times reported."): 0 no, 1 it goes on, 2 it ends there. */
  readonly trailing: number
}

/** All that the features of a candidate look at. */
export interface Pair {
  readonly ctx: Context
  readonly around: Surroundings
  readonly between: Between
  readonly role: Role
  /** The candidate's words, name or key, that stand inside the quotation. */
  readonly namedInside: number
  /** The verbs above the quotation. */
  readonly chain: Chain
  /** What stands before the quotation. */
  readonly ahead: Ahead
  readonly clauses: Clauses
  /** All candidates of the document. */
  readonly candidates: readonly Candidate[]
}
