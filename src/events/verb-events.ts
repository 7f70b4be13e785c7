import type { Modality, Range } from '../document'
import type { EventClass } from '../languages'
import type { Actor } from './actors'
import { cast, type Draft } from './draft'
import { modalityOf } from './modality'
import { complementEnd, objectsOf, placeActor } from './objects'
import { phraseFrom, type Phrase } from './phrases'
import type { Reading } from './senses'
import { subjectOf, type Clause, type Subject } from './subjects'
import type { VerbGroup } from './verb-groups'

/** Types that speak of others' deeds: what stands in their clause is not told as done. */
const GATES: ReadonlySet<string> = new Set(['ACCUSE', 'AGREE', 'CONCEDE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN', 'PROTEST', 'MOBILIZE'])
const KIND: ReadonlySet<string> = new Set(['AID', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT'])
const HOSTILE: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'MOBILIZE', 'ASSAULT', 'PROTEST'])
const AT_PLACE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'CONCEDE', 'MOBILIZE', 'AID', 'SANCTION', 'RETREAT', 'THREATEN', 'AGREE', 'PROTEST', 'REQUEST', 'REJECT'])
/** Deeds done with what the object names: troops, weapons, aid. */
const USES: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT', 'AID', 'AGREE'])
/** Stances: on something, if not to somebody. */
const STANCE: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN'])
/** Told of who suffers it alone: "was expelled", "has been indicted". */
const DONE_TO: ReadonlySet<string> = new Set(['ACCUSE', 'SANCTION', 'COERCE', 'RETREAT', 'AID'])
const LONGEST_TRIGGER = 5

/** What the verb group at `index` tells as an interaction, or null. */
export function verbEvent(clause: Clause, index: number): Draft | null {
  const group = clause.groups[index]!
  if (group.modal === 'must') {
    const demand = obligation(clause, index)
    if (demand) return demand
  }
  const reading = clause.readings[index]
  if (!reading || clause.scene.namedEventAt[group.verb]! >= 0) return null
  const { cls } = reading.sense
  const subject = subjectOf(clause, index)
  // Nobody who does it, and a verb too common to tell by itself: most verbs of a text end here.
  if (subject.actors.length === 0 && !group.passive && !cls.strong && reading.sense.weight <= 2 && !DONE_TO.has(cls.type) && !isReduced(clause, group)) return null
  const gate = reading.sense.clause !== null || GATES.has(reading.sense.cls.type)
  const end = complementEnd(clause, reading.object, gate)
  const sides = sidesOf(clause, index, reading, subject, end)
  if (!isEvent(cls, reading, sides)) return null
  const modality = modalityOf(clause, group)
  const meaning = meaningOf(clause, cls, group, modality, sides)
  return {
    ...meaning, trigger: triggerOf(clause, group, reading), firstToken: group.verb, participants: cast(cls, sides.actors, sides.recipients),
    confidence: confidenceOf(cls, reading, sides), governs: { from: reading.object, end }, gate, noun: false, infinitive: group.infinitive, aftermath: group.participial && clause.scene.doc.tokens[group.verb - 1]?.text === ',',
  }
}

interface Sides { readonly actors: readonly Actor[]; readonly recipients: readonly Actor[]; /** Whether there is an object, whoever it is. */ readonly direct: boolean }

function sidesOf(clause: Clause, index: number, reading: Reading, subject: Subject, end: number): Sides {
  const group = clause.groups[index]!
  const { cls } = reading.sense
  const reduced = !group.passive && isReduced(clause, group)
  const from = reading.object
  if (cls.strong && cls.type === 'ASSAULT' && !group.passive && !reduced && subject.phrase && subject.actors.length === 0 && !isArm(clause, subject.phrase)) return NOBODY
  if (cls.type === 'ASSAULT' && group.participial && index > 0 && ACCIDENT.test(clause.scene.doc.tokens[clause.groups[index - 1]!.verb]!.lower)) return NOBODY
  const objects = objectsOf(clause, from, end, { places: AT_PLACE.has(cls.type), mutual: cls.roles === 'both', own: ownToken(clause, reading) })
  if ((group.passive || reduced) && !reading.active) return { actors: objects.agents, recipients: subject.actors.length > 0 ? subject.actors : objects.actors, direct: false }
  // "demanded an admission by Moscow": who is to do it.
  let recipients = objects.actors.length === 0 || cls.type === 'REQUEST' ? (objects.agents.length > 0 ? objects.agents : objects.actors) : objects.actors
  if (cls.roles === 'visit') {
    if (reading.sense.objects) recipients = objectsOf(clause, reading.last + 1, end, { places: true, mutual: true, own: -1 }).actors
    recipients = recipients.filter((actor) => actor.entity !== null || actor.country !== null)
    const phrase = (reading.sense.objects ? null : phraseFrom(clause.phrases, from)) ?? phraseFrom(clause.phrases, reading.last + 2)
    const place = phrase && recipients.length === 0 ? placeActor(clause, phrase) : null
    if (place) recipients = [place]
  }
  return { actors: subject.actors, recipients: recipients.filter((actor) => !subject.actors.some((other) => other.entity !== null && other.entity === actor.entity)), direct: objects.direct !== null }
}

/** A token of what is used, not acted upon: the troops of "deployed troops", the aid of "gave aid to". -1 for none. */
function ownToken(clause: Clause, { sense, last, object }: Reading): number {
  if (sense.cls.type === 'MOBILIZE' || sense.cls.mode === 'withdraw') return phraseFrom(clause.phrases, object)?.head ?? -1
  return sense.objects && USES.has(sense.cls.type) ? last : -1
}

const NOBODY: Sides = { actors: [], recipients: [], direct: false }
/** "The helicopter crashed, killing twelve" is nobody's deed. */
const ACCIDENT = /^(?:crash|derail|sank|sunk|sink|collaps|capsiz|overturn|erupt|slid|swept|hit|struck|plung|caught)/
/** What people do violence with, as a subject; an earthquake is none. */
const ARMS = /^(?:.*(?:bomb|bomber|bombing|attack|blast|explosion|strike|airstrike|missile|rocket|mortar|shell|gunfire|shelling|raid|mine|device|shooting|fire|offensive|assault|ambush|clash|fighting|violence|riot|war|drone|bullet|shot|grenade|crackdown|massacre)e?s?|it|they|that|which|who)$/
const isArm = (clause: Clause, phrase: Phrase): boolean => ARMS.test(clause.scene.doc.tokens[phrase.head]!.lower)

/** "soldiers killed by rebels": a participle without an auxiliary, its agent right behind. */
const isReduced = (clause: Clause, group: VerbGroup): boolean => group.first === group.verb && clause.scene.doc.tokens[group.verb + 1]?.lower === 'by' && clause.scene.lexicon.forms.get(clause.scene.doc.tokens[group.verb]!.lower)?.form !== 'ing'

/** Whether enough is told of who and whom to speak of an interaction. */
function isEvent(cls: EventClass, reading: Reading, { actors, recipients, direct }: Sides): boolean {
  if (cls.roles === 'visit') return actors.length > 0 && recipients.length > 0
  if (cls.roles === 'both') return actors.length + recipients.length > 1 || (actors.length > 0 && (actors[0]!.kind === 'group' || reading.sense.objects !== null))
  // "He attacked the problem": a pronoun alone, and an object that is nobody.
  if (cls.strong) return recipients.length > 0 || actors.some((actor) => !direct || actor.entity !== null || actor.country !== null || actor.mention.end - actor.mention.start > 4)
  if (actors.length > 0 && recipients.length > 0) return true
  // "rejected the plan", "demanded elections": a stance on something, held by somebody known.
  if ((STANCE.has(cls.type) || cls.mode === 'praise') && cls.mode !== 'investigate' && direct && actors.some((actor) => actor.entity !== null || actor.country !== null)) return true
  if (DONE_TO.has(cls.type) && recipients.length > 0) return true
  return (actors.some((actor) => actor.entity !== null || actor.country !== null) && reading.sense.weight > 0) || (recipients.length > 0 && reading.sense.weight > 2)
}

/** Deeds announced are commitments or threats; a favour refused is a refusal (as PLOVER has it). */
function meaningOf(clause: Clause, cls: EventClass, group: VerbGroup, modality: Modality, sides: Sides): Pick<Draft, 'type' | 'mode' | 'cameo' | 'modality'> {
  const { type, cameo } = cls
  const own = { type, mode: cls.mode, cameo, modality }
  if (group.passive || sides.actors.length === 0) return own
  // "may halt mediation if …"
  if (HOSTILE.has(type) && !group.negated && /^(?:may|might|could|would)$/.test(group.modal ?? '') && conditional(clause, group)) return { type: 'THREATEN', mode: 'violence', cameo: '130', modality: 'hypothetical' }
  const announced = (group.infinitive && modality === 'planned') || group.modal === 'will' || (group.modal === 'would' && !group.negated)
  if (group.negated && (KIND.has(type) || type === 'AGREE') && (group.modal === 'will' || group.modal === 'would' || group.modal === 'can')) return { type: 'REJECT', mode: 'refuse', cameo: '120', modality: 'asserted' }
  if (group.negated || !announced || cls.mode === 'resign') return own
  if (KIND.has(type)) return { type: 'AGREE', mode: 'commit', cameo: '030', modality: 'planned' }
  return HOSTILE.has(type) ? { type: 'THREATEN', mode: 'violence', cameo: '130', modality: 'planned' } : own
}

/** Whether "if" or "unless" follows in the sentence. */
function conditional(clause: Clause, group: VerbGroup): boolean {
  const { tokens } = clause.scene.doc
  for (let i = group.verb + 1; i < Math.min(clause.endToken, group.verb + 30); i++) if (/^(?:if|unless)$/.test(tokens[i]!.lower)) return true
  return false
}

function triggerOf(clause: Clause, group: VerbGroup, reading: Reading): Range {
  const { tokens } = clause.scene.doc
  const last = reading.last - group.verb < LONGEST_TRIGGER ? Math.max(reading.last, group.verb) : reading.sense.particles.length > 0 ? reading.object - 1 : group.verb
  return { start: tokens[group.verb]!.start, end: tokens[last]!.end }
}

function confidenceOf(cls: EventClass, reading: Reading, { actors, recipients }: Sides): number {
  const known = (actor: Actor | undefined): number => (actor === undefined ? 0 : actor.entity !== null || actor.country !== null ? 2 : 1)
  return Math.min(0.9, 0.35 + 0.1 * known(actors[0]) + 0.08 * known(recipients[0] ?? actors[1]) + (reading.sense.weight > 2 ? 0.1 : 0) + (cls.strong ? 0.1 : 0))
}

/** "Russia said that Sudan must return the helicopter": a demand of who says it. */
function obligation(clause: Clause, index: number): Draft | null {
  const { tokens } = clause.scene.doc
  const group = clause.groups[index]!
  for (let i = index - 1; i >= Math.max(0, index - 2); i--) {
    const reporter = clause.groups[i]!
    if (!clause.scene.pack.cues.verbs.has(tokens[reporter.verb]!.lower)) continue
    const actors = subjectOf(clause, i).actors
    const recipients = subjectOf(clause, index).actors.filter((actor) => !actors.some((other) => other.entity !== null && other.entity === actor.entity))
    if (actors.length === 0 || !recipients.some((actor) => actor.entity !== null || actor.country !== null)) return null
    const cls: EventClass = { type: 'REQUEST', mode: 'demand', cameo: '100', words: '' }
    return {
      type: 'REQUEST', mode: 'demand', cameo: '100', trigger: { start: tokens[group.first]!.start, end: tokens[group.verb]!.end }, firstToken: group.verb, modality: 'asserted',
      participants: cast(cls, actors, recipients), confidence: 0.6, governs: { from: group.verb, end: complementEnd(clause, group.verb + 1, true) }, gate: true, noun: false, infinitive: false, aftermath: false,
    }
  }
  return null
}
