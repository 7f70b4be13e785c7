import { firstEndingAfter } from '../document'
import type { Persons } from './persons'
import type { PluralScene } from './plural-referents'
import type { Referent, Scene } from './referents'
import type { PeopleText } from './text'

/** Whom the text calls they in so many words, by cluster. */
export type OwnThey = ReadonlySet<number>

/** "they/them", "the pronouns they and them": one person's, by the text's own word. */
const PRONOUNS_NAMED = /\bthey ?\/ ?them\b|\bpronouns (?:are )?they and them\b/gi
/** Words of an identity that goes with "they" often: evidence only where no "he" and no "she" is. */
const NEITHER = /\bnon-?binary\b|\bgenderqueer\b|\bagender\b|\bgender-?fluid\b/gi
const MAX_BACK = 30

/**
 * The persons whose own pronoun the text says is they: "Smith, who uses they/them pronouns", "Lee (they/them)"; somebody
 * called nonbinary whom no "he" or "she" goes back to. Nobody is guessed.
 */
export function ownThey(text: PeopleText, persons: Persons): OwnThey {
  const found = new Set<number>()
  const clusterAt = new Map(persons.uses.map((use, index) => [text.drafts[use.draft]!.endToken, persons.clusterOf[index]!]))
  for (const [pattern, sure] of [[PRONOUNS_NAMED, true], [NEITHER, false]] as const) {
    for (const match of text.doc.text.matchAll(pattern)) {
      const cluster = namedBefore(text, clusterAt, firstEndingAfter(text.doc.tokens, match.index))
      if (cluster < 0) continue
      const { he, she } = persons.clusters[cluster]!
      if (sure || he + she === 0) found.add(cluster)
    }
  }
  return found
}

/** The cluster of the person named last before a token in its sentence, or -1. */
function namedBefore({ doc: { tokens } }: PeopleText, clusterAt: ReadonlyMap<number, number>, at: number): number {
  for (let i = at; i > Math.max(0, at - MAX_BACK) && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const cluster = clusterAt.get(i)
    if (cluster !== undefined) return cluster
  }
  return -1
}

/** Where "they" may go back to one person alone: by cluster, the drafts. */
export type Alone = Map<number, number[]>

const NEAR = 3

/**
 * Notes a "they" near which the text names nobody but one person, who is the subject and whom no "he" or "she" goes back
 * to. One says little ("Jones said they trained hard"); see {@link calledThey}.
 */
export function noteAlone(text: PeopleText, scene: Scene, plurals: PluralScene, alone: Alone, at: number): void {
  const pronoun = text.drafts[at]!
  const { sentence, paragraph } = text.doc.tokens[pronoun.firstToken]!
  const [person, other] = scene.recent
  const sentenceOf = (referent: Referent): number => text.doc.tokens[text.drafts[referent.latest]!.firstToken]!.sentence
  if (!person || person.cluster < 0 || person.he + person.she > 0 || text.quotations[at]! >= 0 || person.subjectIn < sentence - 1) return
  if ((other && sentenceOf(other) >= sentence - NEAR) || plurals.recent.some((referent) => referent.sentence >= sentence - NEAR && referent.kind !== 'thing')) return
  if (plurals.recent.some((referent) => referent.sentence >= sentence - 1) || text.doc.sentences[sentenceOf(person)]!.paragraph < paragraph - 1) return
  const drafts = alone.get(person.cluster)
  if (drafts) drafts.push(at)
  else alone.set(person.cluster, [at])
}

/** The persons whom the text itself calls they, more than once and never he or she, with the drafts that do. */
export function calledThey(text: PeopleText, alone: Alone, pronouns: ReadonlyMap<number, unknown>): [number, number[]][] {
  const sentences = (drafts: readonly number[]): number => new Set(drafts.map((draft) => text.doc.tokens[text.drafts[draft]!.firstToken]!.sentence)).size
  return [...alone].filter(([cluster, drafts]) => sentences(drafts) >= 2 && !pronouns.has(cluster))
}
