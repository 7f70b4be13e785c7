import type { EntityKind, MentionForm, Range } from '../document'
import type { NounWord, PronounWord } from '../languages'

/** How a noun phrase begins: "the minister", "a minister", "his minister", "Russia’s minister", "ministers". */
export type Determiner = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none'

/** A mention on its way: what its words alone tell, before it is known whom they mean. */
export interface Draft extends Range {
  readonly form: MentionForm
  readonly kind: EntityKind
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
  readonly headToken: number
  readonly gender: 'he' | 'she' | 'they' | null
  readonly plural: boolean
  /** Index into `names` for a name, else -1. */
  readonly name: number
  /** A country's code where the words are its name, else null. */
  readonly country: string | null
  readonly pronoun: PronounWord | null
  readonly noun: NounWord | null
  readonly determiner: Determiner
}
