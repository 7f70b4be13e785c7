import type { Clause } from './clause'
import type { VerbGroup } from './verb-groups'

/** How who acts stands to a deed that another word governs: means to do it, or does not mean to. */
export type Stance = 'means' | 'declines' | null

const INTENT_VERBS: ReadonlySet<string> = new Set('plan plans planned planning intend intends intended intending aim aims aimed aiming hope hopes hoped hoping decide decides decided deciding want wants wanted wish wishes wished seek seeks sought prepare prepares prepared preparing expect expects expected scheduled due set going ready willing poised slated resolved determined'.split(' '))
const INTENT_NOUNS: ReadonlySet<string> = new Set('plan plans intention intentions willingness readiness desire decision decisions determination wish interest preparations proposal proposals possibility'.split(' '))
/** Verbs that take the deed as a gerund: "is considering lifting the ban". */
const WEIGHING: ReadonlySet<string> = new Set('consider considers considered considering contemplate contemplates contemplated contemplating mull mulls mulled mulling weigh weighs weighed weighing favor favors favored favour favours favoured'.split(' '))
const NO: ReadonlySet<string> = new Set(['no', 'not', 'never', "n't", 'n’t', 'without', 'neither', 'cannot'])
const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'on'])
const REACH = 6

/** The stance that the words in front of an infinitive or a gerund tell; null where they tell none. */
export function stanceOf(clause: Clause, group: VerbGroup): Stance {
  const { tokens } = clause.scene.doc
  const at = group.infinitive ? overAdverbs(clause, group.first - 2) : group.participial && group.first === group.verb ? overAdverbs(clause, group.first - 1) : -1
  if (at < clause.firstToken) return null
  const { lower } = tokens[at]!
  if (group.participial) {
    if (LINKS.has(lower) && INTENT_NOUNS.has(tokens[at - 1]?.lower ?? '')) return negatedBefore(clause, at - 1) ? 'declines' : 'means'
    return WEIGHING.has(lower) ? (negatedBefore(clause, at) ? 'declines' : 'means') : null
  }
  return INTENT_NOUNS.has(lower) || INTENT_VERBS.has(lower) ? (negatedBefore(clause, at) ? 'declines' : 'means') : null
}

function overAdverbs({ scene, firstToken }: Clause, from: number): number {
  let i = from
  while (i > firstToken && scene.doc.tokens[i]!.pos === 'ADV') i -= 1
  return i
}

/** Whether "no" or "not" stands before the word, in its own clause. */
function negatedBefore({ scene, firstToken }: Clause, at: number): boolean {
  const { tokens } = scene.doc
  for (let i = at - 1; i >= Math.max(firstToken, at - REACH); i--) {
    const { lower, pos, text } = tokens[i]!
    if (NO.has(lower)) return true
    if (text === ',' || pos === 'CCONJ' || lower === 'that' || lower === 'to') return false
  }
  return false
}
