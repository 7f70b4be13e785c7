import type { Sentence } from '../document'
import type { Draft } from './draft'
import { isEventNoun, nounEvent } from './noun-events'
import { phrasesOf } from './phrases'
import type { Scene } from './scene'
import { readingOf } from './senses'
import type { Clause } from './clause'
import { verbEvent } from './verb-events'
import { verbGroupsOf, type VerbGroup } from './verb-groups'

/** The interactions that a document's sentences tell, in order of position, each as its clause has it. */
export function interactionsOf(scene: Scene): Draft[] {
  return scene.doc.sentences.flatMap((sentence) => (holdsWords(scene, sentence) ? inSentence(scene, sentence) : []))
}

/** Whether any word of the sentence could tell an event: most sentences are done with here. */
function holdsWords(scene: Scene, sentence: Sentence): boolean {
  const { forms, nouns } = scene.lexicon
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { lower } = scene.doc.tokens[i]!
    if (forms.has(lower) || nouns.has(lower) || lower === 'must') return true
  }
  return false
}

function inSentence(scene: Scene, sentence: Sentence): Draft[] {
  const { firstToken, endToken } = sentence
  const words = { scene, firstToken, endToken }
  const groups = verbGroupsOf(scene, sentence)
  const readings = groups.map((group) => readingOf(words, group))
  if (readings.every((reading) => reading === null) && !holdsNoun(scene, sentence) && !groups.some(({ modal }) => modal === 'must')) return []
  const clause: Clause = { ...words, phrases: phrasesOf(scene, sentence, misreadVerbs(scene, groups)), groups, readings }
  const drafts: Draft[] = []
  clause.groups.forEach((_group, index) => {
    const draft = verbEvent(clause, index)
    if (draft) drafts.push(draft)
  })
  for (const phrase of clause.phrases) {
    const draft = isEventNoun(clause, phrase) ? nounEvent(clause, phrase) : null
    if (draft) drafts.push(draft)
  }
  drafts.sort((a, b) => a.firstToken - b.firstToken)
  return withoutGoverned(drafts)
}

const NONE: ReadonlySet<number> = new Set()

/** Verbs that have another part of speech: no noun phrase may hold them. */
function misreadVerbs(scene: Scene, groups: readonly VerbGroup[]): ReadonlySet<number> {
  const isMisread = ({ verb }: VerbGroup): boolean => scene.doc.tokens[verb]!.pos !== 'VERB' && scene.doc.tokens[verb]!.pos !== 'AUX'
  return groups.some(isMisread) ? new Set(groups.filter(isMisread).map(({ verb }) => verb)) : NONE
}

function holdsNoun(scene: Scene, sentence: Sentence): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (scene.lexicon.nouns.has(scene.doc.tokens[i]!.lower)) return true
  return false
}

/** Leaves out what another event's clause or object tells: "agreed to lift sanctions" is one event. */
function withoutGoverned(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const governor = kept.find((other) => other.governs !== null && other.governs.from <= draft.firstToken && draft.firstToken < other.governs.end && takesUp(other, draft))
    // "shelled the town, killing ten": what the deed brought about.
    const cause = draft.aftermath && kept.some((other) => other.type === draft.type)
    if (!governor && !cause && !kept.some((other) => other.trigger.start < draft.trigger.end && draft.trigger.start < other.trigger.end)) kept.push(draft)
  }
  return kept
}

/** A gate takes up everything; a visit leaves the talks that it was made for. */
function takesUp(governor: Draft, draft: Draft): boolean {
  if (governor.gate) return true
  if (!draft.noun && !draft.infinitive) return false
  const known = new Set(governor.participants.map(({ mention }) => mention.start))
  return !(draft.type === 'CONSULT' && governor.type === 'CONSULT' && draft.mode !== governor.mode && draft.participants.some(({ mention }) => !known.has(mention.start)))
}
