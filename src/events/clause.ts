import type { Phrase } from './phrases'
import type { Words } from './complements'
import type { Reading } from './patterns'
import type { VerbGroup } from './verb-groups'

/** What is known of one sentence. */
export interface Clause extends Words {
  readonly phrases: readonly Phrase[]
  readonly groups: readonly VerbGroup[]
  /** What each group may tell, by its words alone. */
  readonly readings: readonly (Reading | null)[]
}
