import type { Modality, Range } from '../document'
import type { EventClass } from '../languages'
import type { Actor } from './actors'
import { cast, type Draft } from './draft'
import { verbEcho } from './echo-words'
import { modalityOf } from './modality'
import { complementEnd } from './objects'
import type { Reading } from './senses'
import type { Clause } from './clause'
import { isReduced, sidesOf, type Sides } from './sides'
import { subjectOf } from './subjects'
import type { VerbGroup } from './verb-groups'

/** Types that speak of others' deeds: what stands in their clause is not told as done. */
const GATES: ReadonlySet<string> = new Set(['ACCUSE', 'AGREE', 'CONCEDE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN', 'PROTEST', 'MOBILIZE'])
const KIND: ReadonlySet<string> = new Set(['AID', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT'])
const HOSTILE: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'MOBILIZE', 'ASSAULT', 'PROTEST'])
/** Stances: on something, if not to somebody. */
const STANCE: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN'])
/** Told of who suffers it alone: "was expelled", "has been indicted". */
const DONE_TO: ReadonlySet<string> = new Set(['ACCUSE', 'SANCTION', 'COERCE', 'RETREAT', 'AID'])
const LONGEST_TRIGGER = 5

/** What the verb group at `index` tells as an interaction, or null. */
export function verbEvent(clause: Clause, index: number): Draft | null {
  const group = clause.groups[index]!
  if (group.modal === 'must' || group.modal === 'should') {
    const demand = obligation(clause, index)
    if (demand) return demand
  }
  const reading = clause.readings[index]
  if (!reading || clause.scene.namedEventAt[group.verb]! >= 0) return null
  const { cls } = reading.sense
  const subject = subjectOf(clause, index)
  // Nobody who does it, and a verb too common to tell by itself: most verbs of a text end here.
  if (subject.actors.length === 0 && !group.passive && !cls.strong && cls.echo !== true && reading.sense.weight <= 2 && !DONE_TO.has(cls.type) && !isReduced(clause, group)) return null
  const gate = reading.sense.clause !== null || (GATES.has(reading.sense.cls.type) && reading.sense.cls.roles !== 'both')
  const end = complementEnd(clause, reading.object, gate)
  const sides = sidesOf(clause, index, reading, subject, end)
  const modality = modalityOf(clause, group)
  const echo = cls.echo === true || !isEvent(cls, reading, sides) ? verbEcho(clause, group, reading, sides, modality) : null
  if (echo === 'none') return null
  const meaning = meaningOf(clause, reading, group, modality, sides)
  return {
    type: meaning.type, mode: meaning.mode, cameo: meaning.cameo, modality: meaning.modality, trigger: triggerOf(clause, group, reading), firstToken: group.verb, participants: cast(cls, sides.actors, sides.recipients),
    confidence: confidenceOf(cls, reading, sides), governs: { from: reading.object, end }, gate, noun: false, infinitive: group.infinitive, echo, aftermath: group.participial && clause.scene.doc.tokens[group.verb - 1]?.text === ',',
  }
}

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
function meaningOf(clause: Clause, reading: Reading, group: VerbGroup, modality: Modality, sides: Sides): Pick<Draft, 'type' | 'mode' | 'cameo' | 'modality'> {
  const { cls } = reading.sense
  const { type, cameo } = cls
  const own = { type, mode: cls.mode, cameo, modality }
  if (group.passive || sides.actors.length === 0) return own
  const inner = innerType(clause, reading)
  // "vowed to crush the rebels", "is prepared to strike": a threat; "swore to help": a promise.
  if (type === 'AGREE' && !group.negated && inner !== null && HOSTILE.has(inner)) return { type: 'THREATEN', mode: 'violence', cameo: '130', modality }
  if (type === 'THREATEN' && PROMISES.has(clause.scene.doc.tokens[group.verb]!.lower) && inner !== null && KIND.has(inner)) return { type: 'AGREE', mode: 'commit', cameo: '030', modality }
  if (type === 'AGREE' && group.negated) return { type: 'REJECT', mode: 'refuse', cameo: '120', modality: 'asserted' }
  // "may halt mediation if …"
  if (HOSTILE.has(type) && !group.negated && /^(?:may|might|could|would)$/.test(group.modal ?? '') && conditional(clause, group)) return { type: 'THREATEN', mode: 'violence', cameo: '130', modality: 'hypothetical' }
  const announced = (group.infinitive && modality === 'planned') || group.modal === 'will' || (group.modal === 'would' && !group.negated)
  if (group.negated && (KIND.has(type) || type === 'CONSULT') && (group.modal === 'will' || group.modal === 'would' || group.modal === 'can')) return { type: 'REJECT', mode: 'refuse', cameo: '120', modality: 'asserted' }
  if (group.negated || !announced || cls.mode === 'resign') return own
  // "will meet" is an intention too; a visit is told as one, planned.
  if (type === 'REJECT' && BREAKS.has(clause.scene.lexicon.forms.get(clause.scene.doc.tokens[group.verb]!.lower)?.lemma ?? '')) return { type: 'THREATEN', mode: 'violence', cameo: '130', modality: 'planned' }
  if (KIND.has(type) || (type === 'CONSULT' && cls.mode !== 'visit' && group.modal !== null)) return { type: 'AGREE', mode: 'commit', cameo: '030', modality: 'planned' }
  return HOSTILE.has(type) ? { type: 'THREATEN', mode: 'violence', cameo: '130', modality: 'planned' } : own
}

/** Refusals by deeds: announced, they are threats ("will boycott the talks"). */
const BREAKS: ReadonlySet<string> = new Set(['block', 'boycott', 'break', 'defy', 'ignore', 'pull', 'quit', 'veto', 'violate', 'walk', 'withhold'])
const PROMISES: ReadonlySet<string> = new Set(['vow', 'vows', 'vowed', 'vowing', 'swear', 'swears', 'swore', 'sworn'])

/** The type that the governed clause's verb would tell by itself, or null. */
function innerType({ groups, readings }: Clause, { inner }: Reading): string | null {
  if (inner < 0) return null
  const at = groups.findIndex(({ verb }) => verb === inner)
  return at < 0 ? null : (readings[at]?.sense.cls.type ?? null)
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
      participants: cast(cls, actors, recipients), confidence: 0.6, governs: { from: group.verb, end: complementEnd(clause, group.verb + 1, true) }, gate: true, noun: false, infinitive: false, echo: null, aftermath: false,
    }
  }
  return null
}
