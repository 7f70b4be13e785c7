import type { PronounWeights } from '../models/pronoun-weights'
import type { Draft } from './draft'
import { push } from './full-names'
import { countryCodes, describesAgain, namesOffice, phraseBearer, type RoleIndex } from './phrases'
import type { Persons } from './persons'
import { antecedentsOf, likeliest, type Antecedent } from './pronouns'
import { newScene, noteMention, referentOf, unnamedReferent, type Referent, type Scene } from './referents'
import { newCompanies, noteOrganization, organizationOfPhrase, type Companies } from './organization-phrases'
import { endOfThey, newThey, referOfThey, type They } from './resolve-they'
import { relativeOf } from './relatives'
import type { PeopleText } from './text'

/** Decides whom a pronoun means; training decides by the gold where it is known. */
export type Decide = (at: number, antecedents: readonly Antecedent[]) => Referent | null

/** A pronoun as sure as this tells the gender of somebody whose gender nothing else told. */
const TELLING = 0.75

/** Within so many sentences somebody else without a title may bear an office just named. */
const RIVAL = 6

interface Work {
  readonly text: PeopleText
  readonly persons: Persons
  readonly scene: Scene
  readonly entities: (string | null)[]
  readonly decide: Decide
  readonly roles: RoleIndex
  readonly useOf: Int32Array
  readonly companies: Companies
  readonly offices: Map<number, number[]>
  readonly they: They
}

/** Whom the drafts refer to. */
export interface Resolution {
  /** By draft: an id, or null. */
  readonly entities: readonly (string | null)[]
  /** By draft of a "they", the drafts that name whom it means: one, or several joined. */
  readonly antecedents: ReadonlyMap<number, readonly number[]>
  /** By cluster, the drafts of the phrases that tell its office or country ("the Russian President"). */
  readonly offices: ReadonlyMap<number, readonly number[]>
  /** By cluster, how often "he" and "she" were resolved to it. */
  readonly pronouns: ReadonlyMap<number, { readonly he: number; readonly she: number }>
  /** The clusters whom the text calls they. */
  readonly they: ReadonlySet<number>
}

/** The decision of the fitted ranker. */
export const decideBy = (weights: PronounWeights, text: PeopleText): Decide => (at, antecedents) => {
  const best = likeliest(antecedents, weights)
  if (!best) return null
  const gender = text.drafts[at]!.gender
  if (best.probability >= TELLING && best.referent.he === 0 && best.referent.she === 0 && (gender === 'he' || gender === 'she')) best.referent[gender] = 1
  return best.referent
}

/**
 * By draft, the id of whom it refers to; null where that cannot be told. One pass in reading order: the scene holds the
 * dozen persons latest in mind.
 *
 * @param idOfName by name, the organization's id
 * @param idOfDraft by draft, the id of an organization called after its leader
 */
export function resolve(text: PeopleText, persons: Persons, idOfName: readonly (string | null)[], decide: Decide, idOfDraft: ReadonlyMap<number, string> = new Map()): Resolution {
  const entities = text.drafts.map((draft, index) => idOfDraft.get(index) ?? (draft.country !== null ? draft.country : draft.name >= 0 ? (idOfName[draft.name] ?? null) : null))
  const useOf = new Int32Array(text.drafts.length).fill(-1)
  persons.uses.forEach((use, index) => {
    useOf[use.draft] = index
    for (const phrase of use.setting.phrases) entities[phrase] = `p${persons.clusterOf[index]! + 1}`
  })
  const work: Work = { text, persons, scene: newScene(), entities, decide, roles: new Map(), useOf, companies: newCompanies(), offices: new Map(), they: newThey(text, persons) }
  text.drafts.forEach((draft, at) => {
    if (draft.form === 'name' && draft.name >= 0 && idOfName[draft.name]) noteOrganization(work.companies, text, draft, idOfName[draft.name]!)
    entities[at] ??= organizationOfPhrase(work.companies, text, draft)
    const referent = refer(work, draft, at)
    if (referent) noteMention(work.scene, text, referent, at)
    if (referent && referent.cluster >= 0) entities[at] = `p${referent.cluster + 1}`
    referOfThey(work, at)
  })
  const pronouns = pronounCounts(text, entities)
  const they = endOfThey(work, pronouns)
  return { entities, antecedents: work.they.antecedents, offices: work.offices, pronouns, they }
}

/** How often each gender's pronouns were resolved to each cluster. */
function pronounCounts(text: PeopleText, entities: readonly (string | null)[]): Map<number, { he: number; she: number }> {
  const counts = new Map<number, { he: number; she: number }>()
  text.drafts.forEach((draft, at) => {
    const id = entities[at]
    if (draft.form !== 'pronoun' || !id || (draft.gender !== 'he' && draft.gender !== 'she')) return
    const cluster = Number(id.slice(1)) - 1
    const count = counts.get(cluster) ?? { he: 0, she: 0 }
    count[draft.gender] += 1
    counts.set(cluster, count)
  })
  return counts
}

function refer(work: Work, draft: Draft, at: number): Referent | null {
  const { text, persons, scene } = work
  const use = work.useOf[at]!
  if (use >= 0) {
    const cluster = persons.clusterOf[use]!
    for (const title of persons.uses[use]!.setting.titles) enterRole(work, title.head, cluster)
    return referentOf(scene, cluster, persons.clusters[cluster]!)
  }
  if (draft.pronoun) return referOfPronoun(work, draft, at)
  if (draft.form !== 'noun phrase' || draft.kind !== 'person' || draft.plural) return null
  if (work.entities[at] !== null) return null // an apposition: its name stands beside it
  const bearer = phraseBearer(text, persons, work.roles, draft, scene)
  if (bearer >= 0) {
    if (countryCodes(text, draft.firstToken, draft.endToken).length > 0) push(work.offices, bearer, at)
    return referentOf(scene, bearer, persons.clusters[bearer]!)
  }
  return describedAgain(work, draft, at) ?? unnamedReferent(scene, draft)
}

/** Whom a new description means, where one named person is likely enough. */
function describedAgain({ text, persons, scene, decide, offices }: Work, draft: Draft, at: number): Referent | null {
  if (text.quotations[at]! >= 0) return null
  // "The 27-year-old" is somebody just named whose age was not told, where there is but one.
  const aged = draft.determiner === 'definite' && /-year-old$/.test(draft.noun?.lemma ?? '')
  const office = aged || namesOffice(text, draft)
  if (!office && !describesAgain(text, draft)) return null
  const { single } = text.pack.titles
  const free = (cluster: number): boolean => {
    const { heads, uses } = persons.clusters[cluster]!
    if (aged && uses.some((use) => persons.uses[use]!.setting.age !== null)) return false
    return !office || ![...heads].some((head) => single.has(head))
  }
  const named = antecedentsOf(text, scene, at).filter(({ referent }) => referent.cluster >= 0 && free(referent.cluster))
  const sentence = text.doc.tokens[draft.firstToken]!.sentence
  // A description within the sentence whose subject somebody is means somebody else.
  const near = named.filter(({ referent }) => referent.subjectIn < sentence && text.doc.tokens[text.drafts[referent.latest]!.firstToken]!.sentence >= sentence - 2)
  if (near.length === 0 || (office && named.filter(({ referent }) => text.doc.tokens[text.drafts[referent.latest]!.firstToken]!.sentence >= sentence - RIVAL).length > 1)) return null
  const referent = decide(at, near)
  if (referent && office) push(offices, referent.cluster, at)
  return referent
}

function enterRole({ roles }: Work, head: string, cluster: number): void {
  const bearers = roles.get(head)
  if (!bearers) roles.set(head, [cluster])
  else if (bearers.at(-1) !== cluster) bearers.push(cluster)
}

function referOfPronoun(work: Work, draft: Draft, at: number): Referent | null {
  const { text, scene } = work
  if (draft.pronoun?.type === 'relative') {
    work.entities[at] = relativeOf(text, draft, at, work.entities)
    return null
  }
  const { gender } = draft
  if (gender !== 'he' && gender !== 'she') return null
  const referent = work.decide(at, antecedentsOf(text, scene, at).filter((antecedent) => !work.they.own.has(antecedent.referent.cluster)))
  if (referent) scene.latestPronoun[gender] = referent
  return referent
}
