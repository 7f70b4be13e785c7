import type { Draft } from './draft'
import { jointMentions, type Joint } from './joint-mentions'
import { calledThey, noteAlone, ownThey, type Alone, type OwnThey } from './own-they'
import type { Persons } from './persons'
import { newPluralScene, notePlural, notePronoun, noteThings, type PluralScene } from './plural-referents'
import { noteMention, type Scene } from './referents'
import type { PeopleText } from './text'
import { antecedentOfThey, FARTHEST } from './they'
import { costOfThey, isExample } from './they-words'

/** What is known on the way of whom a "they" may mean. */
export interface They {
  readonly plurals: PluralScene
  readonly own: OwnThey
  readonly alone: Alone
  /** By draft of a "they", the drafts that name whom it means. */
  readonly antecedents: Map<number, readonly number[]>
  /** By draft of a member, its joint mention. */
  readonly joints: ReadonlyMap<number, Joint>
}

/** What the steps below share with the resolver of the other pronouns. */
interface Work {
  readonly text: PeopleText
  readonly persons: Persons
  readonly scene: Scene
  readonly useOf: Int32Array
  readonly entities: (string | null)[]
  readonly they: They
}

/** Prepares a document. */
export function newThey(text: PeopleText, persons: Persons): They {
  const asked = new Uint8Array(text.doc.sentences.length)
  for (const draft of text.drafts) {
    const { sentence } = text.doc.tokens[draft.firstToken]!
    if (isThey(draft)) asked.fill(1, Math.max(0, sentence - FARTHEST), sentence + 1)
  }
  const joints = jointMentions(text, persons)
  return {
    plurals: newPluralScene(text, asked), own: ownThey(text, persons), alone: new Map(), antecedents: new Map(),
    joints: new Map(joints.flatMap((joint) => joint.members.map((draft) => [draft, joint] as const))),
  }
}

const isThey = ({ pronoun }: Draft): boolean => pronoun?.person === 3 && pronoun.type === 'personal' && (pronoun.plural || pronoun.gender === 'they')

/** Whom a "they" means; every other mention is noted as what a later one may mean. @param at the draft, in reading order */
export function referOfThey(work: Work, at: number): void {
  const { text, scene, entities, they } = work
  const draft = text.drafts[at]!
  if (they.plurals.asked[text.doc.tokens[draft.firstToken]!.sentence] === 0) return
  noteThings(they.plurals, text, draft.firstToken)
  if (!isThey(draft)) return noteForThey(work, draft, at)
  const meant = antecedentOfThey(text, they.plurals, at)
  if (!meant) return noteAlone(text, scene, they.plurals, they.alone, at)
  they.antecedents.set(at, meant.drafts)
  if (meant.drafts.length === 1) entities[at] = entities[meant.drafts[0]!]!
  if (meant.kind === 'person') noteMention(scene, text, scene.byCluster.get(Number(meant.key.slice(1)) - 1)!, at)
  notePronoun(they.plurals, text, meant, at)
}

function noteForThey({ text, persons, useOf, they, entities }: Work, draft: Draft, at: number): void {
  const joint = they.joints.get(at)
  if (joint) {
    if (joint.members.at(-1) === at && !isExample(text, joint.firstToken)) notePlural(they.plurals, text, joint.members, null, 0)
    return
  }
  const use = useOf[at]!
  if (use >= 0 && they.own.has(persons.clusterOf[use]!)) return notePlural(they.plurals, text, [at], entities[at]!, 0)
  const cost = costOfThey(text, draft, entities[at]!)
  const example = (draft.form === 'name' || draft.determiner === 'none') && isExample(text, draft.firstToken)
  if (cost !== null && !example) notePlural(they.plurals, text, [at], entities[at]!, cost)
}

/** The clusters whom the text calls they; what is known only at the end is noted. @param pronouns by cluster, its "he" and "she" */
export function endOfThey({ text, persons, entities, they }: Work, pronouns: ReadonlyMap<number, unknown>): Set<number> {
  const found = new Set(they.own)
  for (const [cluster, drafts] of calledThey(text, they.alone, pronouns)) {
    found.add(cluster)
    const named = persons.clusters[cluster]!.uses.map((use) => persons.uses[use]!.draft)
    let last = 0
    for (const at of drafts) {
      while (last + 1 < named.length && named[last + 1]! < at) last += 1
      they.antecedents.set(at, [named[last]!])
      entities[at] = `p${cluster + 1}`
    }
  }
  return found
}
