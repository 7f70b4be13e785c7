import { shownGender } from './evidence'
import { push } from './full-names'
import { soundOf } from './name-parts'
import { newCluster, take, type Cluster, type NameUse } from './clusters'
import type { PeopleText } from './text'

/** How many bearers of one name are weighed: the first and the latest. */
const MAX_BEARERS = 24

/** How well a surname fits. */
const SURNAME = 4
/** How much less, alone, for somebody introduced as another's relative: "his father, Pierre Trudeau". */
const RELATIVE = 1.5

/** How well a middle name fits, used alone. */
const MIDDLE = 1.5

/** The names that a cluster answers to, by role. */
interface NameIndex {
  readonly last: Map<string, number[]>
  readonly first: Map<string, number[]>
  readonly middle: Map<string, number[]>
  readonly initials: Map<string, number[]>
  readonly sound: Map<string, number[]>
  /** A surname less one letter, for misprints. */
  readonly less: Map<string, number[]>
}

/**
 * Gives every short name ("Clinton", "Mr. Xi", "Hillary", "MBS") to the person it fits best: by the part of the name it
 * is, by gender and title as the text shows them, by how lately and how often the person is named. A name that fits nobody
 * makes a person of its own.
 *
 * @param links by use, the earlier use whose other name it is, or -1
 */
export function attachShortNames(text: PeopleText, uses: readonly NameUse[], clusters: Cluster[], clusterOf: Int32Array, links: Int32Array): void {
  const index: NameIndex = { last: new Map(), first: new Map(), middle: new Map(), initials: new Map(), sound: new Map(), less: new Map() }
  uses.forEach((use, i) => {
    if (clusterOf[i]! >= 0) enter(index, text, use, clusterOf[i]!)
  })
  const lately = new Int32Array(clusters.length).fill(-1)
  const latest: number[] = Array.from(lately)
  uses.forEach((use, i) => {
    let cluster = clusterOf[i]!
    if (cluster < 0) {
      const known = links[i]! < 0 ? -1 : clusterOf[links[i]!]!
      cluster = known >= 0 ? known : bestBearer(index, text, uses, use, i, clusters, latest)
      if (known >= 0) push(index.last, use.parts.keys.at(-1) ?? use.parts.printed, known)
      if (cluster < 0) {
        cluster = clusters.length
        clusters.push(newCluster())
        push(index.last, use.parts.keys.at(-1) ?? use.parts.printed, cluster)
      }
      clusterOf[i] = cluster
      take(clusters[cluster]!, i, use)
    }
    latest[cluster] = i
  })
}

function enter(index: NameIndex, text: PeopleText, { draft, parts }: NameUse, cluster: number): void {
  const { keys, nickname } = parts
  const last = keys.at(-1)!
  push(index.last, last, cluster)
  push(index.first, keys[0]!, cluster)
  for (const full of text.pack.nicknames.get(keys[0]!) ?? []) push(index.first, full, cluster)
  if (nickname) push(index.first, nickname, cluster)
  for (const key of keys.slice(1, -1)) if (key.length > 1) push(index.middle, key, cluster)
  push(index.sound, soundOf(last), cluster)
  if (last.length >= 7 && last.length <= 24) for (let i = 0; i < last.length; i++) push(index.less, last.slice(0, i) + last.slice(i + 1), cluster)
  const { start, end } = text.drafts[draft]!
  const initials = (text.doc.text.slice(start, Math.min(end, start + 100)).match(/(?<![\p{L}'’])\p{L}/gu) ?? []).join('').toLowerCase()
  if (initials.length >= 3) push(index.initials, initials, cluster)
}

/** Who may be meant, with how well the part of the name fits. */
function bearers(index: NameIndex, text: PeopleText, use: NameUse): [number[], number][] {
  const key = use.parts.keys.at(-1)
  if (key === undefined) return []
  const found: [number[] | undefined, number][] = [[index.last.get(key), SURNAME], [index.first.get(key), 2.5], [index.middle.get(key), MIDDLE]]
  for (const full of text.pack.nicknames.get(key) ?? []) found.push([index.first.get(full), 2])
  if (found.every(([list]) => list === undefined)) {
    if (key.length >= 3 && /^[\p{Lu}.]+$/u.test(use.parts.printed)) found.push([index.initials.get(key), 2])
    if (key.length >= 5) found.push([index.sound.get(soundOf(key)), 2])
    if (key.length >= 6) found.push([index.less.get(key), 1.5])
  }
  return found.flatMap(([list, fit]) => (list ? [[list, fit] as [number[], number]] : []))
}

function bestBearer(index: NameIndex, text: PeopleText, uses: readonly NameUse[], use: NameUse, at: number, clusters: readonly Cluster[], latest: readonly number[]): number {
  let best = -1
  let bestScore = 0
  for (const [list, fit] of bearers(index, text, use)) {
    const near = list.length <= MAX_BEARERS ? list : [...list.slice(0, MAX_BEARERS / 2), ...list.slice(-MAX_BEARERS / 2)]
    for (const cluster of near) {
      // A middle name alone stands for nobody who is yet to be named.
      if (fit <= MIDDLE && (latest[cluster] ?? -1) < 0) continue
      const score = fit + fitness(use, at, clusters[cluster]!, latest[cluster] ?? -1) - (fit === SURNAME && cluster !== list[0] && use.setting.gender === null && isRelative(text, uses, clusters[cluster]!) ? RELATIVE : 0)
      if (score > bestScore) {
        best = cluster
        bestScore = score
      }
    }
  }
  return best
}

/** Among so many uses lies the one that introduces somebody: those of full names come first. */
const INTRODUCED = 4

/** Whether the text introduces somebody as another's: "his father, Pierre Trudeau", "Lech Kaczyński, his twin". */
function isRelative({ drafts, pack }: PeopleText, uses: readonly NameUse[], cluster: Cluster): boolean {
  const [first, ...others] = cluster.uses.slice(0, INTRODUCED)
  if (first === undefined) return false
  const { setting } = uses[others.reduce((least, use) => Math.min(least, use), first)]!
  return setting.phrases.some((phrase) => drafts[phrase]!.determiner === 'possessive' && pack.titles.never.has(drafts[phrase]!.noun?.lemma ?? ''))
}

function fitness(use: NameUse, at: number, cluster: Cluster, latest: number): number {
  let score = Math.log2(1 + cluster.uses.length) * 0.5
  if (latest >= 0) score += 2 / (1 + (at - latest) / 6)
  const { gender, titles } = use.setting
  const shown = shownGender(cluster)
  if (gender && shown) score += gender === shown ? 2 : -Math.min(9, 2 * Math.abs(cluster.he - cluster.she))
  if (use.parts.suffix !== '') score += cluster.suffixes.has(use.parts.suffix) ? 4 : -2
  for (const title of titles) if (cluster.heads.has(title.head)) score += 2
  return score
}
