import { actorOf, actorWithin, type Actor } from './actors'
import { cast, type Draft } from './draft'
import { nounEcho } from './echo-words'
import { followers, type Followers } from './followers'
import type { NounSense } from './lexicon'
import { nounModality } from './modality'
import { MARKS } from './marks'
import type { Phrase } from './phrases'
import type { Clause } from './clause'
import { subjectOf } from './subjects'
import type { VerbGroup } from './verb-groups'

/** What an event noun tells by who stands beside it: "Putin's visit to China", "talks between A and B"; null where that is too little. */
export function nounEvent(clause: Clause, phrase: Phrase): Draft | null {
  const { scene } = clause
  const sense = senseOf(clause, phrase)
  if (!sense || (scene.nameAt[phrase.head]! >= 0 && scene.namedEventAt[phrase.head]! < 0)) return null
  const { cls } = sense
  const behind = followers(clause, phrase, cls.roles === 'visit')
  const before = actorWithin(scene, phrase)
  const light = lightSubject(clause, phrase, cls.type === 'CONSULT')
  const sides = light.suffers && cls.roles === undefined ? { actors: [...behind.from, ...behind.by, ...(before ? [before] : [])], recipients: light.actors } : sidesOf(cls.type, cls.roles ?? null, before, behind, light.actors)
  const { tokens } = scene.doc
  const modality = light.modality ?? nounModality(clause, phrase.first, phrase.head)
  const echo = cls.echo === true || !enough(cls.type, cls.roles ?? null, sides, light.found) ? nounEcho(cls, modality) : null
  if (echo === 'none') return null
  const first = light.verb >= 0 && echo === null ? light.verb : sense.before === null ? phrase.head : phrase.head - 1
  return {
    type: cls.type, mode: cls.mode, cameo: cls.cameo, trigger: { start: tokens[first]!.start, end: tokens[phrase.head]!.end }, firstToken: phrase.head,
    modality, participants: cast(cls, sides.actors, sides.recipients),
    confidence: Math.min(0.85, 0.4 + 0.15 * sides.actors.length + 0.1 * sides.recipients.length), governs: { from: phrase.head + 1, end: behind.end }, gate: false, noun: true, infinitive: false, echo, aftermath: false,
  }
}

function senseOf(clause: Clause, phrase: Phrase): NounSense | null {
  const { tokens } = clause.scene.doc
  const head = tokens[phrase.head]!
  if (head.pos !== 'NOUN' && head.pos !== 'PROPN' && head.pos !== 'VERB') return null
  const before = phrase.head > phrase.first ? tokens[phrase.head - 1]!.lower : ''
  return clause.scene.lexicon.nouns.get(head.lower)?.find((sense) => sense.before === null || sense.before === before) ?? null
}

interface Sides { readonly actors: readonly Actor[]; readonly recipients: readonly Actor[] }

/** "the killing of X" is done to X, "the visit of X" is X's. */
const DONE_TO: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE', 'SUPPORT'])

function sidesOf(type: string, roles: string | null, before: Actor | null, behind: Followers, light: readonly Actor[]): Sides {
  const owner = before ? [before] : []
  if (roles === 'both') {
    const all = [...light, ...owner, ...behind.between, ...behind.of, ...behind.with]
    if (behind.between.length > 1) return { actors: behind.between, recipients: [] }
    return { actors: all, recipients: [...behind.against] }
  }
  if (roles === 'visit') return { actors: light.length > 0 ? light : owner.length > 0 ? owner : behind.of.length > 0 ? behind.of : behind.by, recipients: behind.to.length > 0 ? behind.to : behind.with }
  const doneTo = DONE_TO.has(type)
  const actors = behind.by.length > 0 ? behind.by : light.length > 0 ? light : owner.length > 0 ? owner : doneTo ? [] : behind.of
  const targets = [...(doneTo || actors !== behind.of ? behind.of : []), ...behind.against, ...behind.to, ...behind.with, ...(type === 'RETREAT' ? behind.from : [])]
  const done = targets.length > 0 || actors === owner ? targets : owner
  // "an attack by rebels in Mali"
  return { actors, recipients: done.length > 0 || type !== 'ASSAULT' ? done : behind.in.filter(({ kind }) => kind === 'country') }
}

/** Two who take part; or one, where a verb tells that it took place. */
function enough(type: string, roles: string | null, { actors, recipients }: Sides, light: boolean): boolean {
  const total = actors.length + recipients.length
  if (roles === 'visit') return actors.length > 0 && recipients.length > 0
  if (roles === 'both') return total > 1 || (total > 0 && (light || actors[0]?.kind === 'group'))
  if (total > 1) return true
  return total > 0 && (light || type === 'ASSAULT')
}

/** Who moves "for talks" takes part in them; who prepares for them may not. */
const MOTION = /^(?:arriv|travel|go|went|gone|come|came|fly|flew|fli|head|return|land|visit|tour|be|is|are|was|were|meet|met|host|invit|receiv|welcom|join|gather)/

/** Whoever does these suffers it: "faced criticism from". */
const SUFFERS: ReadonlySet<string> = new Set(['face', 'receive', 'draw', 'withstand', 'suffer'])

interface Light { readonly actors: readonly Actor[]; /** The subject has it done to them. */ readonly suffers: boolean; readonly found: boolean; readonly verb: number; readonly modality: Draft['modality'] | null }
const NONE: Light = { actors: [], suffers: false, found: false, verb: -1, modality: null }

/** The subject of the verb that carries the noun: "A launched an attack"; for talks and visits also "arrived for talks with". */
function lightSubject(clause: Clause, phrase: Phrase, consult: boolean): Light {
  const { scene, groups } = clause
  const { tokens } = scene.doc
  const start = phrase.link >= 0 ? phrase.link : phrase.first
  const index = lastGroupBefore(groups, phrase.first)
  if (index < 0) return NONE
  const group = groups[index]!
  const gap = start - group.verb
  const form = scene.lexicon.forms.get(tokens[group.verb]!.lower)
  if (phrase.link < 0 && form && scene.lexicon.light.has(form.lemma) && gap <= 3 && !group.passive) return { actors: subjectOf(clause, index).actors, suffers: SUFFERS.has(form.lemma), found: true, verb: -1, modality: null }
  const link = phrase.link >= 0 ? tokens[phrase.link]!.lower : ''
  if (link === 'for' && form && !MOTION.test(form.lemma)) return NONE
  if (link === 'for' && !form && !MOTION.test(tokens[group.verb]!.lower)) return NONE
  if (consult && gap <= 12 && /^(?:for|on|during|in|after|at)$/.test(link) && !blocked(clause, group.verb + 1, start)) return { actors: subjectOf(clause, index).actors, suffers: false, found: true, verb: -1, modality: null }
  return NONE
}

/** The index of the last verb group whose verb stands before the token, or -1. Binary search. */
function lastGroupBefore(groups: readonly VerbGroup[], token: number): number {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (groups[middle]!.verb < token) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Whether another clause begins between. */
function blocked(clause: Clause, from: number, to: number): boolean {
  const { tokens } = clause.scene.doc
  for (let i = from; i < to; i++) if (/^[;:,]$/.test(tokens[i]!.text) || /^(?:that|who|which|while|but)$/.test(tokens[i]!.lower)) return true
  return false
}

/** Whether a phrase could tell an event at all; quick, for the walk over all phrases. */
export const isEventNoun = (clause: Clause, phrase: Phrase): boolean => (clause.scene.marks[phrase.head]! & MARKS.noun) !== 0 && actorOf(clause.scene, phrase, []) === null
