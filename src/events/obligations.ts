import type { EventClass } from '../languages'
import type { Actor } from './actors'
import type { Clause } from './clause'
import { cast, type Draft } from './draft'
import { complementEnd } from './complement-end'
import { objectsOf } from './objects'
import { phraseEndingAt } from './phrases'
import { subjectOf } from './subjects'
import type { VerbGroup } from './verb-groups'

const DEMAND: EventClass = { type: 'REQUEST', mode: 'demand', cameo: '100', words: '' }
/** In front of "to": an obligation. */
const OBLIGES: ReadonlySet<string> = new Set(['needs', 'need', 'ought'])

/** Whether the verb says what somebody is to do: "must return", "should be lifted", "has to withdraw". */
export function isObliged({ scene }: Pick<Clause, 'scene'>, { modal, infinitive, first, negated }: VerbGroup): boolean {
  if (modal === 'must' || modal === 'should') return true
  return infinitive && !negated && OBLIGES.has(scene.doc.tokens[first - 2]?.lower ?? '')
}

/** "Russia said that Sudan must return the helicopter", "the embargo should be lifted, France said": a demand of who says it. */
export function obligation(clause: Clause, index: number): Draft | null {
  const governor = governorOf(clause, index)
  const actors = sayers(clause, index, governor)
  if (actors.length === 0) return null
  const others = subjectOf(clause, governor).actors.filter((actor) => !actors.some((other) => other.entity !== null && other.entity === actor.entity))
  const recipients = others.some(isKnown) ? others : passive(clause, index)
  return recipients !== null && (recipients.some(isKnown) || actors.some(isKnown)) ? demandOf(clause, clause.groups[index]!, actors, recipients) : null
}

/** Who says it, before the clause or behind it (", France said"). */
function sayers(clause: Clause, index: number, governor: number): readonly Actor[] {
  const { groups, scene } = clause
  const says = (i: number): boolean => scene.pack.cues.verbs.has(scene.doc.tokens[groups[i]!.verb]!.lower)
  for (let i = governor - 1; i >= Math.max(0, governor - 2); i--) if (says(i)) return subjectOf(clause, i).actors
  for (let i = index + 1; i < Math.min(groups.length, index + 4); i++) {
    const phrase = says(i) ? phraseEndingAt(clause.phrases, groups[i]!.first) : null
    if (phrase && scene.doc.tokens[phrase.first - 1]?.text === ',') return subjectOf(clause, i).actors
  }
  return []
}

const isKnown = (actor: Actor): boolean => actor.entity !== null || actor.country !== null

/** "has to withdraw": the verb that "to" hangs on has the subject. */
function governorOf(clause: Clause, index: number): number {
  const group = clause.groups[index]!
  return group.infinitive && index > 0 && clause.groups[index - 1]!.verb === group.first - 2 ? index - 1 : index
}

/** Who is to do what a passive asks for ("should be released by Iraq"), where its verb tells an event at all; null where it does not. */
function passive(clause: Clause, index: number): readonly Actor[] | null {
  const group = clause.groups[index]!
  const reading = clause.readings[index]
  if (!group.passive || !reading) return null
  return objectsOf(clause, reading.object, complementEnd(clause, reading.object, false), { places: false, mutual: false, own: -1 }).agents
}

function demandOf(clause: Clause, group: VerbGroup, actors: readonly Actor[], recipients: readonly Actor[]): Draft {
  const { tokens } = clause.scene.doc
  const { type, mode, cameo } = DEMAND
  return {
    type, mode, cameo, trigger: { start: tokens[group.first]!.start, end: tokens[group.verb]!.end }, firstToken: group.verb, modality: 'asserted', participants: cast(DEMAND, actors, recipients),
    confidence: 0.6, governs: { from: group.verb, end: complementEnd(clause, group.verb + 1, true) }, gate: true, noun: false, infinitive: false, echo: null, aftermath: false,
  }
}
