import type { Draft } from './draft'
import type { Persons } from './persons'
import type { Scene } from './referents'
import type { PeopleText } from './text'

/** By the head of a title ("minister"), the clusters that bear it, in order of appearance. */
export type RoleIndex = Map<string, number[]>

/** How many bearers of one role are weighed: the latest. */
const MAX_BEARERS = 12
/** Words of a phrase that say nothing of which bearer is meant. */
const PLAIN = /^(?:the|this|that|same|own|very|now|then|his|her|its|their|our|late)$/

/**
 * The person whose title a definite noun phrase repeats: "the Russian foreign minister" for "Foreign Minister Sergei
 * Lavrov of Russia"; -1 where no title fits.
 */
export function phraseBearer(text: PeopleText, persons: Persons, roles: RoleIndex, draft: Draft, scene: Scene): number {
  if (draft.determiner !== 'definite' && draft.determiner !== 'demonstrative') return -1
  const aged = /^(\d{1,3})-year-old$/.exec(text.doc.tokens[draft.headToken]!.lower)
  if (aged) return bearerOfAge(persons, scene, aged[1]!)
  const bearers = draft.noun ? roles.get(draft.noun.lemma) : undefined
  if (!bearers) return -1
  const words = tellingWords(text, draft)
  let best = -1
  let bestScore = -1
  for (const cluster of bearers.slice(-MAX_BEARERS)) {
    const fit = fitOf(text, persons, cluster, words)
    if (fit < 0) continue
    const place = scene.recent.findIndex((referent) => referent.cluster === cluster)
    const score = 3 * fit + (place < 0 ? 0 : 2 - place / 6)
    if (score > bestScore) {
      best = cluster
      bestScore = score
    }
  }
  return best
}

function bearerOfAge(persons: Persons, scene: Scene, age: string): number {
  for (const { cluster } of scene.recent) {
    if (cluster >= 0 && persons.clusters[cluster]!.uses.some((use) => persons.uses[use]!.setting.age === age)) return cluster
  }
  return -1
}

/** The words that narrow a role: nouns, names and adjectives beside the head, after "of" too. */
function tellingWords(text: PeopleText, draft: Draft): string[] {
  const words: string[] = []
  for (let i = draft.firstToken; i < draft.endToken; i++) {
    const token = text.doc.tokens[i]!
    if (i === draft.headToken || PLAIN.test(token.lower)) continue
    if (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'NUM') words.push(token.lower)
  }
  return words
}

/** The share of the phrase's words that the person's titles hold; -1 where a word of office or a name is not among them. */
function fitOf(text: PeopleText, persons: Persons, cluster: number, words: readonly string[]): number {
  if (words.length === 0) return 0.5
  const known = titleWords(text, persons, cluster)
  let found = 0
  for (const word of words) if (known.has(word)) found += 1
  return found === words.length ? 1 : -1
}

const MAX_USES = 24

function titleWords(text: PeopleText, persons: Persons, cluster: number): Set<string> {
  const words = new Set<string>()
  for (const use of persons.clusters[cluster]!.uses.slice(0, MAX_USES)) {
    for (const { firstToken, endToken, owner } of persons.uses[use]!.setting.titles) {
      for (let i = owner >= 0 ? owner : firstToken; i < endToken; i++) words.add(text.doc.tokens[i]!.lower)
    }
  }
  return words
}
