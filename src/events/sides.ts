import type { Actor } from './actors'
import type { Clause } from './clause'
import { isNobodys } from './mishaps'
import { MEANS, objectsOf, placeActor } from './objects'
import { phraseFrom, type Phrase } from './phrases'
import type { Reading } from './patterns'
import type { Subject } from './subjects'
import type { VerbGroup } from './verb-groups'

const AT_PLACE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'CONCEDE', 'MOBILIZE', 'AID', 'SANCTION', 'RETREAT', 'THREATEN', 'AGREE', 'PROTEST', 'REQUEST', 'REJECT'])
/** Deeds done with what the object names: troops, weapons, aid. */
const USES: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT', 'AID', 'AGREE'])

/** Deeds with what the object names, at a target: "hurled stones at the police". */
const AIMED: ReadonlySet<string> = new Set(['ACCUSE', 'ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE'])

/** The two sides of a deed. */
export interface Sides { readonly actors: readonly Actor[]; readonly recipients: readonly Actor[]; /** Whether there is an object, whoever it is. */ readonly direct: boolean; /** Nobody's deed: an earthquake that kills. */ readonly accident: boolean }

/**
 * Who does it and to whom, in the active as in the passive.
 *
 * @param index of the verb group
 * @param end see {@link complementEnd}
 */
export function sidesOf(clause: Clause, index: number, reading: Reading, subject: Subject, end: number): Sides {
  const group = clause.groups[index]!
  const { cls } = reading.sense
  const reduced = !group.passive && isReduced(clause, group)
  const from = reading.object
  if (isNobodys(clause, index, reading, subject, reduced)) return NOBODY
  const objects = objectsOf(clause, from, end, { places: AT_PLACE.has(cls.type) && cls.mode !== 'resign', mutual: cls.roles === 'both', own: ownToken(clause, reading), aimed: reading.sense.objects !== null && AIMED.has(cls.type) })
  if ((group.passive || reduced) && !reading.active) return { actors: objects.agents, recipients: subject.actors.length > 0 ? subject.actors : objects.actors, direct: false, accident: false }
  // "demanded an admission by Moscow": who is to do it.
  let recipients = objects.actors.length === 0 || cls.type === 'REQUEST' ? (objects.agents.length > 0 ? objects.agents : objects.actors) : objects.actors
  if (cls.roles === 'visit') {
    if (reading.sense.objects) recipients = objectsOf(clause, reading.last + 1, end, { places: true, mutual: true, own: -1 }).actors
    recipients = recipients.filter((actor) => actor.entity !== null || actor.country !== null)
    const phrase = (reading.sense.objects ? null : phraseFrom(clause.phrases, from)) ?? phraseFrom(clause.phrases, reading.last + 2)
    const place = phrase && recipients.length === 0 ? (placeActor(clause, phrase) ?? placeIn(clause, phrase)) : null
    if (place) recipients = [place]
  }
  // "withdrew from the Bosnian town": one's own country is where it is done, not to whom.
  if (AT_HOME.has(cls.type)) recipients = recipients.filter((actor) => !isPlaceOf(actor, subject.actors))
  return { actors: subject.actors, recipients: recipients.filter((actor) => !subject.actors.some((other) => other.entity !== null && other.entity === actor.entity)), direct: objects.direct !== null, accident: false }
}

/** "toured camps in Tanzania" */
function placeIn(clause: Clause, phrase: Phrase): Actor | null {
  const inner = clause.scene.doc.tokens[phrase.end]?.lower === 'in' ? phraseFrom(clause.phrases, phrase.end + 1) : null
  return inner && placeActor(clause, inner)
}

const AT_HOME: ReadonlySet<string> = new Set(['RETREAT', 'MOBILIZE'])
const isPlaceOf = (actor: Actor, actors: readonly Actor[]): boolean => actor.kind === 'country' && actors.some(({ country }) => country === actor.country)

/** A token of what is used, not acted upon: the troops of "deployed troops", the aid of "gave aid to". -1 for none. */
function ownToken(clause: Clause, { sense, last, object }: Reading): number {
  // "troops left Angola" use nothing, "took in 300 Chileans" does it to them.
  if (sense.by !== null && sense.objects === null) return -1
  if (sense.objects !== null && last >= object && actsAs(clause, last)) return -1
  if (sense.cls.type === 'MOBILIZE' || sense.cls.mode === 'withdraw') return phraseFrom(clause.phrases, object)?.head ?? -1
  return sense.objects && (USES.has(sense.cls.type) || sense.cls.mode === 'mediate') ? last : -1
}

/** Whether the object is people, not what is given to them. */
function actsAs({ scene }: Clause, at: number): boolean {
  const { lower } = scene.doc.tokens[at]!
  const kind = scene.lexicon.actors.get(lower)
  return (kind === 'people' || kind === 'person') && !MEANS.has(lower)
}

const NOBODY: Sides = { actors: [], recipients: [], direct: false, accident: true }

/** Verbs that take who it is done to right behind: with a preposition there, the participle is a passive one. */
/** With a preposition behind: "charged with", not "charged on Friday that". */
const OF_WHAT: ReadonlySet<string> = new Set(['of', 'with', 'in', 'by'])
const CHARGED: ReadonlySet<string> = new Set(['accused', 'suspected', 'convicted', 'charged', 'indicted', 'acquitted', 'implicated'])

/** "soldiers killed by rebels", "an official accused of spying": a participle without an auxiliary, its agent or the charge right behind. */
export function isReduced({ scene }: Clause, group: VerbGroup): boolean {
  const { lower } = scene.doc.tokens[group.verb]!
  const next = scene.doc.tokens[group.verb + 1]
  if (group.first !== group.verb || scene.lexicon.forms.get(lower)?.form === 'ing' || scene.lexicon.preterites.has(lower)) return false
  // "shortened by one hour" has no agent.
  if (next?.lower === 'by' && scene.doc.tokens[group.verb + 2]?.pos === 'NUM' && !scene.lexicon.actors.has(scene.doc.tokens[group.verb + 3]?.lower ?? '')) return false
  return next?.lower === 'by' || (CHARGED.has(lower) && OF_WHAT.has(next?.lower ?? ''))
}
