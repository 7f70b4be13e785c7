import type { Token } from '../document'
import type { Cluster } from './clusters'
import type { Draft } from './draft'
import type { PeopleText } from './text'

/** Somebody whom the text has spoken of: a named person, or one known by a noun phrase only ("a spokesman"). */
export interface Referent {
  /** Index of the cluster, or -1 for somebody unnamed. */
  readonly cluster: number
  /** Of somebody unnamed, the head noun's lemma; else "". */
  readonly lemma: string
  /** How much of the text so far speaks for "he" and for "she". */
  he: number
  she: number
  count: number
  /** Draft of the latest mention. */
  latest: number
  /** Sentence in which the latest mention as a subject stands, or -9. */
  subjectIn: number
  /** Whether the latest mention is the first person of its sentence. */
  leads: boolean
}

/** How many persons are kept in mind, latest first. */
export const IN_MIND = 12

/** Those spoken of, latest first, and by cluster. */
export interface Scene {
  readonly recent: Referent[]
  readonly byCluster: Map<number, Referent>
  /** Sentence of the latest mention of any person. */
  sentence: number
  /** Who spoke last, outside quotations. */
  speaker: Referent | null
  /** Whom the latest "he" and the latest "she" meant. */
  readonly latestPronoun: { he: Referent | null; she: Referent | null }
}

export const newScene = (): Scene => ({ recent: [], byCluster: new Map(), sentence: -1, speaker: null, latestPronoun: { he: null, she: null } })

/** The referent of a cluster, made at its first mention. */
export function referentOf(scene: Scene, index: number, cluster: Cluster): Referent {
  let referent = scene.byCluster.get(index)
  if (!referent) {
    referent = { cluster: index, lemma: '', he: cluster.he, she: cluster.she, count: 0, latest: -1, subjectIn: -9, leads: false }
    scene.byCluster.set(index, referent)
  }
  return referent
}

/** Somebody unnamed: the one of the same noun still in mind, or a new one. */
export function unnamedReferent(scene: Scene, draft: Draft): Referent {
  const lemma = draft.noun?.lemma ?? ''
  const known = draft.determiner === 'indefinite' ? undefined : scene.recent.find((referent) => referent.cluster < 0 && referent.lemma === lemma)
  const he = draft.gender === 'he' ? 3 : 0
  const she = draft.gender === 'she' ? 3 : 0
  return known ?? { cluster: -1, lemma, he, she, count: 0, latest: -1, subjectIn: -9, leads: false }
}

/** Notes that a draft mentions a referent, who is now the latest in mind. */
export function noteMention(scene: Scene, text: PeopleText, referent: Referent, at: number): void {
  const draft = text.drafts[at]!
  const sentence = text.doc.tokens[draft.firstToken]!.sentence
  referent.leads = scene.sentence !== sentence
  referent.latest = at
  referent.count += 1
  if (isSubject(text, draft)) referent.subjectIn = sentence
  scene.sentence = sentence
  if (text.quotations[at]! < 0 && saysSo(text, draft)) scene.speaker = referent
  const place = scene.recent.indexOf(referent)
  if (place >= 0) scene.recent.splice(place, 1)
  scene.recent.unshift(referent)
  if (scene.recent.length > IN_MIND) scene.recent.pop()
}

/** Whether a token is a verb, a helping one too. */
export const isVerb = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX'

/** Whether a verb follows the mention, an adverb or a short apposition between allowed. */
export function isSubject(text: PeopleText, draft: Draft): boolean {
  if (draft.pronoun) return draft.pronoun.use === 'subject'
  const { tokens } = text.doc
  const verb = (i: number): boolean => tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX'
  const before = tokens[draft.firstToken - 1]
  if (before?.pos === 'ADP' && before.sentence === tokens[draft.firstToken]!.sentence) return false
  let i = draft.endToken
  if (tokens[i]?.pos === 'ADV') i += 1
  if (verb(i)) return true
  if (tokens[i]?.text !== ',') {
    const said = before && text.pack.cues.verbs.get(before.lower)
    return said?.form === 'past' || said?.form === 'third'
  }
  for (let k = i + 1; k < i + 14 && tokens[k]?.sentence === tokens[draft.firstToken]!.sentence; k++) if (tokens[k]!.text === ',') return verb(k + 1)
  return false
}

/** Whether the mention is the subject of a verb of saying: "he said", "said Lavrov". */
export function saysSo(text: PeopleText, draft: Draft): boolean {
  const { tokens } = text.doc
  const { verbs } = text.pack.cues
  let i = draft.endToken
  while (i < draft.endToken + 3 && (tokens[i]?.pos === 'ADV' || tokens[i]?.pos === 'AUX')) i += 1
  const after = verbs.get(tokens[i]?.lower ?? '')
  if (after !== undefined && tokens[i]!.pos === 'VERB') return isSubject(text, draft)
  const before = tokens[draft.firstToken - 1]
  const said = before && verbs.get(before.lower)
  if (said?.form !== 'past' && said?.form !== 'third') return false
  const mark = tokens[draft.firstToken - 2]?.text ?? ''
  return /^["”’',]$|^''$/.test(mark) || draft.pronoun?.use === 'subject'
}
