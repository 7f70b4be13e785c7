import type { Range } from '../document'
import type { EventClass } from '../languages'
import type { Actor } from './actors'
import { cast, type Draft } from './draft'
import { verbEcho } from './echo-words'
import { meaningOf } from './meaning'
import { modalityOf } from './modality'
import { complementEnd } from './complement-end'
import { isObliged, obligation } from './obligations'
import type { Reading } from './patterns'
import type { Clause } from './clause'
import { isReduced, sidesOf, type Sides } from './sides'
import { subjectOf } from './subjects'
import type { VerbGroup } from './verb-groups'

/** Types that speak of others' deeds: what stands in their clause is not told as done. */
const GATES: ReadonlySet<string> = new Set(['ACCUSE', 'AGREE', 'CONCEDE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN', 'PROTEST', 'MOBILIZE'])
/** Stances: on something, if not to somebody. */
const STANCE: ReadonlySet<string> = new Set(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN'])
/** Told of who suffers it alone: "was expelled", "has been indicted". */
const DONE_TO: ReadonlySet<string> = new Set(['ACCUSE', 'SANCTION', 'COERCE', 'RETREAT', 'AID'])
const LONGEST_TRIGGER = 8
const MOST_LETTERS = 60
const QUOTE: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', '«', '»', "''"])

/** What the verb group at `index` tells as an interaction, or null. */
export function verbEvent(clause: Clause, index: number): Draft | null {
  const group = clause.groups[index]!
  const demand = isObliged(clause, group) ? obligation(clause, index) : null
  if (demand) return demand
  const reading = clause.readings[index]
  if (!reading || clause.scene.namedEventAt[group.verb]! >= 0 || insideName(clause, group.verb)) return null
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
    type: meaning.type, mode: meaning.mode, cameo: meaning.cameo, modality: meaning.modality, trigger: triggerOf(clause, group, reading), firstToken: group.verb, participants: cast(castAs(cls, meaning), sides.actors, sides.recipients),
    confidence: confidenceOf(cls, reading, sides), governs: { from: reading.object, end }, gate, noun: false, infinitive: group.infinitive, echo, aftermath: group.participial && clause.scene.doc.tokens[group.verb - 1]?.text === ',',
  }
}

/** Deeds that one side does, whatever its verb does otherwise: an exercise of one country alone. */
const ONE_SIDED: ReadonlySet<string> = new Set(['MOBILIZE', 'PROTEST', 'SANCTION'])
const castAs = (cls: EventClass, { type, mode, cameo }: Pick<Draft, 'type' | 'mode' | 'cameo'>): EventClass => (cls.roles === 'both' && type !== cls.type && ONE_SIDED.has(type) ? { type, mode, cameo: cameo ?? '', words: '' } : cls)

/** "the Constitution Drafting Council": a verb's form within a name. */
const insideName = ({ scene }: Clause, verb: number): boolean => scene.nameAt[verb]! >= 0 && scene.nameAt[verb] === scene.nameAt[verb + 1]

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

/** The verb with its particles and the object noun that the pattern asks for; the verb alone where other words part them. */
function triggerOf(clause: Clause, group: VerbGroup, reading: Reading): Range {
  const { tokens } = clause.scene.doc
  const verb = group.verb
  const particles = reading.object > verb + 1 ? reading.object - 1 : verb
  const reaches = (last: number): boolean => last > verb && last - verb < LONGEST_TRIGGER && tokens[last]!.end - tokens[verb]!.start <= MOST_LETTERS && !partsBetween(clause, particles + 1, last)
  // "arrested two men in": a preposition behind the object is no part of it.
  const isPreposition = reading.sense.objects === null && reading.last > verb + 1 && reading.object < reading.last && tokens[reading.last]!.pos === 'ADP'
  return { start: tokens[verb]!.start, end: tokens[reaches(reading.last) && !isPreposition ? reading.last : particles]!.end }
}

/** Whether a preposition other than "of", or a quotation mark, stands between: "attacked a station IN the city". */
function partsBetween({ scene }: Clause, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { lower, pos, text } = scene.doc.tokens[i]!
    if ((pos === 'ADP' && lower !== 'of') || QUOTE.has(text)) return true
  }
  return false
}

function confidenceOf(cls: EventClass, reading: Reading, { actors, recipients }: Sides): number {
  const known = (actor: Actor | undefined): number => (actor === undefined ? 0 : actor.entity !== null || actor.country !== null ? 2 : 1)
  return Math.min(0.9, 0.35 + 0.1 * known(actors[0]) + 0.08 * known(recipients[0] ?? actors[1]) + (reading.sense.weight > 2 ? 0.1 : 0) + (cls.strong ? 0.1 : 0))
}
