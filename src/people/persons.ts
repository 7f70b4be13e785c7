import { aliasLinks } from './alias-links'
import { genderVotes } from './evidence'
import { joinFullNames, type FullForm } from './full-names'
import { newCluster, take, type Cluster, type NameUse } from './clusters'
import { nameParts, PARTICLES, type NameParts } from './name-parts'
import { attachShortNames } from './short-names'
import type { PeopleText } from './text'
import { settingOf } from './titles'

/** The person names of a document, gathered into persons in order of first mention. */
export interface Persons {
  readonly uses: readonly NameUse[]
  readonly clusters: readonly Cluster[]
  /** By use, its cluster. */
  readonly clusterOf: Int32Array
}

/** Clusters the person names of a document. */
export function clusterPersons(text: PeopleText): Persons {
  const uses = usesOf(text)
  const clusterOf = new Int32Array(uses.length).fill(-1)
  const links = aliasLinks(text, uses)
  const clusters = fullClusters(text, uses, clusterOf, links)
  genderVotes(text, uses, clusters, clusterOf)
  attachShortNames(text, uses, clusters, clusterOf, links)
  return inOrder(uses, clusters, clusterOf)
}

function usesOf(text: PeopleText): NameUse[] {
  const { honorifics, short, never } = text.pack.titles
  const isTitle = (word: string): boolean => honorifics.has(word) || (short.has(word) && !text.pack.nouns.has(word) && !never.has(word))
  const uses: NameUse[] = []
  text.drafts.forEach((draft, index) => {
    if (draft.form !== 'name' || draft.kind !== 'person') return
    uses.push({ draft: index, parts: nameParts(text.doc.text.slice(draft.start, draft.end), isTitle), setting: settingOf(text, draft) })
  })
  return withoutLargeParticles(uses)
}

/** "De Blasio" at a sentence's start is "de Blasio", "Le Pen" alone the surname of "Marine Le Pen", where that is a surname elsewhere; "Van Jones" has a given name. */
function withoutLargeParticles(uses: readonly NameUse[]): NameUse[] {
  const surnames = new Set(uses.map(({ parts }) => /(?:^|\s)((?:\p{Ll}+\s)+)\p{Lu}\S*$/u.exec(parts.printed)?.[0].trim().toLowerCase()))
  for (const { parts: { keys } } of uses) if (keys.length > 2 && PARTICLES.has(keys.at(-2)!)) surnames.add(keys.slice(-2).join(' '))
  return uses.map((use) => {
    const { keys, printed } = use.parts
    return keys.length === 2 && /^\p{Lu}/u.test(printed) && (surnames.has(printed.toLowerCase()) || surnames.has(keys.join(' '))) ? { ...use, parts: { ...use.parts, keys: keys.slice(1) } } : use
  })
}

const formKey = ({ keys, suffix, nickname }: NameParts): string => `${keys.join(' ')}|${suffix}|${nickname}`

function fullClusters(text: PeopleText, uses: readonly NameUse[], clusterOf: Int32Array, links: Int32Array): Cluster[] {
  const ids = new Map<string, number>()
  const forms: { parts: NameParts; count: number }[] = []
  const formOf = uses.map(({ parts }) => {
    if (parts.keys.length < 2) return -1
    const key = formKey(parts)
    let id = ids.get(key)
    if (id === undefined) {
      id = forms.length
      ids.set(key, id)
      forms.push({ parts, count: 0 })
    }
    forms[id]!.count += 1
    return id
  })
  const union = joinFullNames(forms as readonly FullForm[], text.pack.nicknames)
  formOf.forEach((form, use) => {
    const earlier = links[use]! < 0 ? -1 : formOf[links[use]!]!
    if (form >= 0 && earlier >= 0) union.join(earlier, form)
  })
  const clusters: Cluster[] = []
  const byRoot = new Map<number, number>()
  formOf.forEach((form, index) => {
    if (form < 0) return
    const root = union.find(form)
    let cluster = byRoot.get(root)
    if (cluster === undefined) {
      cluster = clusters.length
      byRoot.set(root, cluster)
      clusters.push(newCluster())
    }
    clusterOf[index] = cluster
    take(clusters[cluster]!, index, uses[index]!)
  })
  return clusters
}

/** Renumbers the clusters by first mention, with their uses in order. */
function inOrder(uses: readonly NameUse[], clusters: readonly Cluster[], clusterOf: Int32Array): Persons {
  const number = new Map<number, number>()
  const ordered: Cluster[] = []
  const renumbered = clusterOf.map((old) => {
    let now = number.get(old)
    if (now === undefined) {
      now = ordered.length
      number.set(old, now)
      ordered.push({ ...clusters[old]!, uses: [] })
    }
    return now
  })
  renumbered.forEach((cluster, use) => ordered[cluster]!.uses.push(use))
  return { uses, clusters: ordered, clusterOf: renumbered }
}
