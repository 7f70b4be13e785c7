import type { Sentence } from '../document'
import type { Draft } from './draft'
import { isEventNoun, nounEvent } from './noun-events'
import { MARKS } from './marks'
import { isObliged } from './obligations'
import { phrasesOf } from './phrases'
import type { Scene } from './scene'
import { ECHOED } from './echo-words'
import type { Reading } from './patterns'
import { mayTell, readingOf } from './senses'
import type { Clause } from './clause'
import { verbEvent } from './verb-events'
import { groupAt, type VerbGroup } from './verb-groups'
import { verbsOf } from './verbs'

/** The interactions that a document's sentences tell, in order of position, each as its clause has it. */
export function interactionsOf(scene: Scene): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of scene.doc.sentences) {
    const marks = marksIn(scene, sentence)
    if ((marks & (MARKS.form | MARKS.noun | MARKS.must)) === 0) continue
    const clause = clauseOf(scene, sentence, marks)
    if (clause) drafts.push(...inClause(clause))
  }
  return drafts
}

/** What the words of the sentence may be, all together: many sentences are done with here. */
function marksIn({ marks }: Scene, { firstToken, endToken }: Sentence): number {
  let all = 0
  for (let i = firstToken; i < endToken; i++) all |= marks[i]!
  return all
}

/** The sentence parsed; null where no word of it tells an event: verbs are read before anything is built around them. */
function clauseOf(scene: Scene, sentence: Sentence, marks: number): Clause | null {
  const { firstToken, endToken } = sentence
  const verbs = verbsOf(scene, sentence)
  const groupOf = (n: number): VerbGroup => groupAt(scene, verbs[n]!, n === 0 ? firstToken : verbs[n - 1]! + 1)
  const words = { scene, firstToken, endToken }
  const readings: (Reading | null)[] = []
  let told = (marks & MARKS.noun) !== 0
  for (let n = 0; n < verbs.length; n++) {
    const reading = mayTell(words, verbs[n]!) ? readingOf(words, groupOf(n)) : null
    if (reading) told = true
    readings.push(reading)
  }
  if (!told && (marks & MARKS.must) === 0) return null
  const groups = verbs.map((_verb, n) => groupOf(n))
  if (!told && !groups.some((group) => isObliged({ scene }, group))) return null
  return { scene, firstToken, endToken, phrases: phrasesOf(scene, sentence, misreadVerbs(scene, groups)), groups, readings }
}

function inClause(clause: Clause): Draft[] {
  const drafts: Draft[] = []
  for (let index = 0; index < clause.groups.length; index++) {
    const draft = verbEvent(clause, index)
    if (draft) drafts.push(draft)
  }
  for (const phrase of clause.phrases) {
    const draft = isEventNoun(clause, phrase) ? nounEvent(clause, phrase) : null
    if (draft) drafts.push(draft)
  }
  if (drafts.length < 2) return drafts
  drafts.sort((a, b) => a.firstToken - b.firstToken)
  return withoutGoverned(drafts)
}

const NONE: ReadonlySet<number> = new Set()

/** Verbs that have another part of speech: no noun phrase may hold them. */
function misreadVerbs(scene: Scene, groups: readonly VerbGroup[]): ReadonlySet<number> {
  const isMisread = ({ verb }: VerbGroup): boolean => scene.doc.tokens[verb]!.pos !== 'VERB' && scene.doc.tokens[verb]!.pos !== 'AUX'
  return groups.some(isMisread) ? new Set(groups.filter(isMisread).map(({ verb }) => verb)) : NONE
}

/** Leaves out what another event's clause or object tells: "agreed to lift sanctions" is one event. */
function withoutGoverned(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const governor = kept.find((other) => other.governs !== null && other.governs.from <= draft.firstToken && draft.firstToken < other.governs.end && takesUp(other, draft))
    // "shelled the town, killing ten": what the deed brought about.
    const cause = draft.aftermath && kept.some((other) => other.type === draft.type)
    if (kept.some((other) => other.trigger.start < draft.trigger.end && draft.trigger.start < other.trigger.end)) continue
    if (!governor && !cause) kept.push(draft)
    else if (cause || (governor && isEchoOf(governor, draft))) kept.push({ ...draft, echo: 'weak', governs: null })
  }
  return kept
}

/** Types that speak of what was done: "accused of the killing", "arrested over the bombing". */
const SPEAKS_OF: ReadonlySet<string> = new Set(['ACCUSE', 'SANCTION', 'COERCE', 'SUPPORT', 'ASSAULT', 'CONCEDE'])

/** Whether a deed in another event's clause has been done, so that its words are one more telling of it. */
const isEchoOf = (governor: Draft, draft: Draft): boolean => ECHOED.has(draft.type) && draft.modality === 'asserted' && (draft.noun || (!draft.infinitive && SPEAKS_OF.has(governor.type)))

/** A gate takes up everything; a visit leaves the talks that it was made for. */
function takesUp(governor: Draft, draft: Draft): boolean {
  if (governor.gate) return true
  if (!draft.noun && !draft.infinitive) return false
  const known = new Set(governor.participants.map(({ mention }) => mention.start))
  return !(draft.type === 'CONSULT' && governor.type === 'CONSULT' && draft.mode !== governor.mode && draft.participants.some(({ mention }) => !known.has(mention.start)))
}
