import { actorOf, actorWithin, type Actor } from './actors'
import type { Clause } from './clause'
import { joinedBefore } from './joined'
import { phraseEndingAt, type Phrase } from './phrases'
import { climb, overParenthesis, skipBack } from './subject-phrases'
import type { VerbGroup } from './verb-groups'

/** The subject of a verb: its phrases, the head of the first, and who they stand for. */
export interface Subject {
  readonly phrase: Phrase | null
  readonly actors: readonly Actor[]
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const NOBODY: Subject = { phrase: null, actors: [] }

/** Who does what the verb group at `index` tells (in the passive: to whom it is done). */
export function subjectOf(clause: Clause, index: number, depth = 0): Subject {
  const { scene, groups } = clause
  const group = groups[index]!
  const { tokens } = scene.doc
  const before = skipBack(clause, group.first - 1)
  const token = tokens[before]
  if (!token || before < clause.firstToken) return NOBODY
  // A headline's future: "Mongolia's prime minister to visit Tokyo".
  // "Japan and Korea are to hold talks"
  if (group.infinitive && /^(?:is|are|was|were)$/.test(tokens[group.first - 2]?.lower ?? '')) return phraseSubject(clause, phraseEndingAt(clause.phrases, skipBack(clause, group.first - 3) + 1), index)
  const owner = group.infinitive ? ownerOf(clause, before) : null
  if (owner) return { phrase: null, actors: [owner] }
  if (group.infinitive && index === 0) return phraseSubject(clause, phraseEndingAt(clause.phrases, before), index)
  const inherits = group.infinitive || group.participial || token.pos === 'CCONJ' || (token.text === ',' && index > 0 && isBare(clause, group))
  if (inherits && !(group.participial && phraseEndingAt(clause.phrases, before + 1))) return inherited(clause, index, depth)
  if (RELATIVE.has(token.lower)) return phraseSubject(clause, phraseEndingAt(clause.phrases, tokens[before - 1]?.text === ',' ? before - 1 : before), index)
  if (token.text === ',' || token.text === ')' || token.text === '–' || token.text === '—') return phraseSubject(clause, overParenthesis(clause, before), index)
  return phraseSubject(clause, phraseEndingAt(clause.phrases, before + 1), index)
}

/** "Nicaragua's decision to ratify", "Iran's threat to close": who owns the noun does what hangs on it. */
function ownerOf(clause: Clause, to: number): Actor | null {
  const phrase = phraseEndingAt(clause.phrases, to)
  // "Mongolia's prime minister to visit": who heads the phrase, not the owner.
  return phrase && phrase.possessive >= 0 && actorOf(clause.scene, phrase, clause.phrases) === null ? actorWithin(clause.scene, phrase) : null
}

/** The subject of the verb before; where that is nobody's ("said there was …, and urged"), of the one before that, or who opens the sentence. */
function inherited(clause: Clause, index: number, depth: number): Subject {
  if (index === 0 || depth >= 4) return NOBODY
  const before = previousFor(clause, index)
  const subject = subjectOf(clause, before, depth + 1)
  if (subject.actors.length > 0 || clause.groups[index]!.infinitive || clause.groups[index]!.participial) return subject
  const earlier = before > 0 ? inherited(clause, before, depth + 1) : NOBODY
  return earlier.actors.length > 0 ? earlier : subject
}

/** "…, urge neighbors": a headline's second verb, without an auxiliary. */
const isBare = (clause: Clause, group: VerbGroup): boolean => group.first === group.verb && clause.scene.lexicon.forms.get(clause.scene.doc.tokens[group.verb]!.lower)?.form === 'base'

/** The verb whose subject a participle or a second verb shares: the last finite one, its own governor for an infinitive. */
function previousFor(clause: Clause, index: number): number {
  if (clause.groups[index]!.infinitive) return index - 1
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) if (clause.groups[i]!.finite) return i
  return index - 1
}

function phraseSubject(clause: Clause, nearest: Phrase | null, index: number): Subject {
  if (!nearest) return NOBODY
  const { scene, phrases } = clause
  const phrase = climb(clause, nearest)
  const actor = actorOf(scene, phrase, phrases)
  // "the United States and Europe": of a list, those who can be told.
  const others = actor === null ? joinedBefore(clause, phrase) : []
  if (others.length > 0) return { phrase, actors: others }
  if (actor === null || (actor.entity === null && scene.doc.tokens[phrase.head]!.pos === 'PRON')) {
    const said = pronounSubject(clause, phrase, index)
    if (said) return said
    if (actor === null) {
      // "a camp for Congolese refugees was attacked": the nearest who can be told stands for the whole.
      const held = actorWithin(scene, phrase) ?? (phrase === nearest ? null : actorOf(scene, nearest, phrases))
      return { phrase, actors: held ? [held] : [] }
    }
  }
  return { phrase, actors: [...joinedBefore(clause, phrase), owned(clause, phrase, actor, index)] }
}

/** "their forces" act for the country of who says so. */
function owned(clause: Clause, phrase: Phrase, actor: Actor, index: number): Actor {
  if (actor.country !== null || !/^(?:its|their)$/.test(clause.scene.doc.tokens[phrase.first]!.lower)) return actor
  const owner = sayer(clause, phrase, index)
  return { ...actor, country: owner?.actors[0]?.country ?? null }
}

/** "it", "they" behind a verb of saying are who says it: "Syria says it is willing". */
function pronounSubject(clause: Clause, phrase: Phrase, index: number): Subject | null {
  return /^(?:it|they|he|she|we|i)$/.test(clause.scene.doc.tokens[phrase.head]!.lower) ? sayer(clause, phrase, index) : null
}

/** The subject of the verb of saying that governs the clause. */
function sayer(clause: Clause, phrase: Phrase, index: number): Subject | null {
  const { tokens } = clause.scene.doc
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const group = clause.groups[i]!
    if (!clause.scene.pack.cues.verbs.has(tokens[group.verb]!.lower) || group.verb > phrase.first) continue
    const subject = subjectOf(clause, i, 3)
    if (subject.actors.length > 0) return subject
  }
  return null
}
