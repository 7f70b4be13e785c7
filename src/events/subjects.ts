import { actorOf, actorWithin, type Actor } from './actors'
import { firstPhraseAfter, phraseEndingAt, phraseFrom, type Phrase } from './phrases'
import type { Reading, Words } from './senses'
import type { VerbGroup } from './verb-groups'

/** What is known of one sentence. */
export interface Clause extends Words {
  readonly phrases: readonly Phrase[]
  readonly groups: readonly VerbGroup[]
  /** What each group may tell, by its words alone. */
  readonly readings: readonly (Reading | null)[]
}

/** The subject of a verb: its phrases, the head of the first, and who they stand for. */
export interface Subject {
  readonly phrase: Phrase | null
  readonly actors: readonly Actor[]
}

const RELATIVE = /^(?:who|which|that)$/
const NESTING = /^(?:of|in|from|for|to|at|on|with|by|against|near|outside|under|between|inside|around|across|throughout)$/
const FURTHEST = 30
const NOBODY: Subject = { phrase: null, actors: [] }

/** Who does what the verb group at `index` tells (in the passive: to whom it is done). */
export function subjectOf(clause: Clause, index: number, depth = 0): Subject {
  const { scene, groups } = clause
  const group = groups[index]!
  const { tokens } = scene.doc
  const before = skipBack(clause, group.first - 1)
  const token = tokens[before]
  if (!token || before < clause.firstToken) return NOBODY
  const inherits = group.infinitive || group.participial || token.pos === 'CCONJ'
  if (inherits && !(group.participial && phraseEndingAt(clause.phrases, before + 1))) return index > 0 && depth < 4 ? subjectOf(clause, previousFor(clause, index), depth + 1) : NOBODY
  if (RELATIVE.test(token.lower)) return phraseSubject(clause, phraseEndingAt(clause.phrases, tokens[before - 1]?.text === ',' ? before - 1 : before), index)
  if (token.text === ',' || token.text === ')' || token.text === '–' || token.text === '—') return phraseSubject(clause, overParenthesis(clause, before), index)
  return phraseSubject(clause, phraseEndingAt(clause.phrases, before + 1), index)
}

/** The verb whose subject a participle or a second verb shares: the last finite one, its own governor for an infinitive. */
function previousFor(clause: Clause, index: number): number {
  if (clause.groups[index]!.infinitive) return index - 1
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) if (clause.groups[i]!.finite) return i
  return index - 1
}

/** Adverbs, dates and their prepositions between subject and verb. */
function skipBack(clause: Clause, from: number): number {
  const { doc, dateAt } = clause.scene
  let i = from
  while (i > clause.firstToken) {
    const token = doc.tokens[i]!
    const date = dateAt[i]! >= 0 || /^(?:today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(token.lower)
    const linkToDate = token.pos === 'ADP' && (dateAt[i + 1]! >= 0 || /day$/.test(doc.tokens[i + 1]?.lower ?? '')) && i < from
    if (!date && !linkToDate && token.pos !== 'ADV' && !/^(?:also|again|both|outright|once|['"“”‘’])$/.test(token.lower)) break
    i -= 1
  }
  return i
}

/** The phrase before the parenthesis that ends right before the verb: "Mr Lee, the minister, said". */
function overParenthesis(clause: Clause, closing: number): Phrase | null {
  const { tokens } = clause.scene.doc
  const open = tokens[closing]!.text === ')' ? '(' : tokens[closing]!.text
  for (let i = closing - 1; i > Math.max(clause.firstToken, closing - FURTHEST); i--) {
    if (tokens[i]!.text !== open) continue
    const phrase = phraseEndingAt(clause.phrases, i)
    if (phrase && (actorOf(clause.scene, phrase, clause.phrases) ?? actorWithin(clause.scene, phrase))) return phrase
  }
  return null
}

function phraseSubject(clause: Clause, nearest: Phrase | null, index: number): Subject {
  if (!nearest) return NOBODY
  const { scene, phrases } = clause
  const phrase = climb(clause, nearest)
  const actor = actorOf(scene, phrase, phrases)
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

/** From "the town of Gorazde in Bosnia" back to the phrase that heads it all. */
function climb(clause: Clause, nearest: Phrase): Phrase {
  const { tokens } = clause.scene.doc
  let phrase = nearest
  for (let steps = 0; steps < 5 && phrase.link >= 0; steps++) {
    if (!NESTING.test(tokens[phrase.link]!.lower)) break
    let end = phrase.link
    if (tokens[end - 1]?.pos === 'ADP') end -= 1
    if (tokens[end - 1]?.pos === 'VERB' && /(?:ing|ed)$/.test(tokens[end - 1]!.lower)) end -= 1
    const outer = phraseEndingAt(clause.phrases, end)
    if (!outer) break
    phrase = outer
  }
  return phrase
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

/** "A and" in "A and B met"; "A, B and" in "A, B and C met". */
function joinedBefore(clause: Clause, last: Phrase): Actor[] {
  const { tokens } = clause.scene.doc
  const actors: Actor[] = []
  let phrase = last
  let joined = false
  for (let steps = 0; steps < 8; steps++) {
    let at = phrase.first - 1
    const link = tokens[at]
    if (!link || at <= clause.firstToken) break
    if (link.lower === 'and' || link.lower === '&' || link.lower === 'or') joined = true
    else if (!(link.text === ',' && joined)) break
    if (tokens[at - 1]?.text === ',' ) at -= 1
    const before = phraseEndingAt(clause.phrases, at)
    // "… a visit to Russia and the leaders met": what hangs on a preposition belongs to the clause before.
    const outer = before && climbOne(clause, before)
    if (before && outer === before && before.link >= 0) break
    const actor = outer && actorOf(clause.scene, outer, clause.phrases)
    if (!actor || !outer || tokens[outer.head]!.pos === 'PRON') break
    actors.unshift(actor)
    phrase = outer
  }
  return actors
}

const climbOne = (clause: Clause, phrase: Phrase): Phrase => (phrase.link >= 0 && clause.scene.doc.tokens[phrase.link]!.lower === 'of' ? (phraseEndingAt(clause.phrases, phrase.link) ?? phrase) : phrase)

/** All who are joined to the actor of a phrase behind it: "Iran, Libya and Cuba". */
export function joinedFrom(clause: Clause, phrase: Phrase): { actors: Actor[]; end: number } {
  const { tokens } = clause.scene.doc
  const first = actorOf(clause.scene, phrase, clause.phrases)
  const actors: Actor[] = first ? [first] : []
  // "scores of Libyan" ends where its inner phrase does.
  let last = phrase
  if (first && tokens[phrase.end]?.lower === 'of' && first.mention.end > tokens[phrase.end]!.start) last = phraseFrom(clause.phrases, phrase.end + 1) ?? phrase
  for (let n = firstPhraseAfter(clause.phrases, last.end); n < clause.phrases.length && actors.length < 12; n++) {
    const next = clause.phrases[n]!
    if (next.first - last.end > 3) break
    const gap = tokens.slice(last.end, next.first).map((token) => token.lower).join(' ')
    if (!/^(?:,|and|or|&|, and|as well as|with)$/.test(gap) || gap === 'with') break
    const actor = actorOf(clause.scene, next, clause.phrases)
    if (!actor) break
    // A comma alone may open an apposition: "Niger's ambassador, a former general".
    if (gap === ',' && (tokens[next.first]!.pos === 'DET' || !listGoesOn(clause, n))) break
    actors.push(actor)
    last = next
  }
  return { actors, end: last.end }
}

/** Whether an "and" follows within the next few phrases that nothing but commas parts. */
function listGoesOn(clause: Clause, from: number): boolean {
  const { tokens } = clause.scene.doc
  for (let n = from; n < Math.min(from + 6, clause.phrases.length); n++) {
    const after = tokens[clause.phrases[n]!.end]
    if (!after || after.index >= clause.endToken) return false
    if (after.lower === 'and' || tokens[after.index + 1]?.lower === 'and') return phraseEndingAt(clause.phrases, after.index) !== null
    if (after.text !== ',') return false
  }
  return false
}
