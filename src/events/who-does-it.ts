import type { Clause } from './clause'
import { ARMED, ARMS_SENT, ATTACKS, CIVIL, DELEGATES, ENVOYS, LEAVING, LICENCE, MEDIA, OFFICERS, RAIDS, RESCUERS, RUIN, SEATS, SEAT_ABROAD, STRIKES, THROWN, UNREST, VERBAL, WEAPONS } from './doers'
import type { Reading } from './patterns'
import type { Sides } from './sides'
import type { VerbGroup } from './verb-groups'

/** A type that depends on who does it, or on what is said of the deed. */
export type Retyped = { readonly type: string; readonly mode: string; readonly cameo: string }

/** A deed as its verb alone has it, with those who do it and the words around. */
interface Deed {
  readonly clause: Clause
  readonly group: VerbGroup
  readonly reading: Reading
  readonly lemma: string
  readonly type: string
  readonly mode: string | null
  /** The words for the first who does it; empty where nobody is told. */
  readonly who: string
  readonly sides: Sides
}

const PROTEST: Retyped = { type: 'PROTEST', mode: 'riot', cameo: '145' }
const WALKOUT: Retyped = { type: 'PROTEST', mode: 'strike', cameo: '143' }
const SEIZE: Retyped = { type: 'COERCE', mode: 'seize', cameo: '171' }
const DISAPPROVE: Retyped = { type: 'ACCUSE', mode: 'disapprove', cameo: '111' }
const MISSILES: Retyped = { type: 'ASSAULT', mode: 'heavy-weapons', cameo: '194' }
const DISPLAY: Retyped = { type: 'MOBILIZE', mode: 'troops', cameo: '154' }
const RESCUE: Retyped = { type: 'AID', mode: 'humanitarian', cameo: '073' }
const PULLOUT: Retyped = { type: 'RETREAT', mode: 'withdraw', cameo: '087' }

const EXPEL: Retyped = { type: 'SANCTION', mode: 'expel', cameo: '161' }
const DISCONTINUE: Retyped = { type: 'SANCTION', mode: 'discontinue', cameo: '160' }
const SEARCH: Retyped = { type: 'COERCE', mode: 'restrict', cameo: '172' }
const CENSOR: Retyped = { type: 'COERCE', mode: 'censor', cameo: '172' }

type Rule = (deed: Deed) => Retyped | null

/** Students who occupy an embassy protest; so do youths who throw stones, and workers who walk out. */
const byCrowd: Rule = ({ clause, group, lemma, type, who }) => {
  if (!CIVIL.test(who)) return null
  if (type === 'ASSAULT' && THROWN.has(lemma)) return PROTEST
  if ((type === 'REJECT' || type === 'SANCTION') && lemma === 'walk') return WALKOUT
  return (type === 'ASSAULT' || type === 'COERCE' || type === 'REJECT') && UNREST.has(lemma) && namesSeat(clause, group) ? PROTEST : null
}

/** Soldiers who loot seize; a riot of gunmen is an attack. */
const byArmed: Rule = ({ lemma, type, mode, who }) => {
  if (type !== 'PROTEST' || mode !== 'riot' || !ARMED.test(who)) return null
  if (THROWN.has(lemma) || lemma === 'attack' || lemma === 'fight' || lemma === 'clash') return MISSILES
  return RUIN.has(lemma) ? SEIZE : null
}

/** "launched strikes on": a blow, unless it is the work that is laid down. */
const byStrike: Rule = ({ clause, type, who, reading, sides }) => {
  const { tokens } = clause.scene.doc
  if (!STRIKES.has(tokens[reading.last]!.lower) || tokens[reading.last - 1]?.lower === 'hunger') return null
  const armed = WEAPONS.has(tokens[reading.last - 1]?.lower ?? '') || ARMED.test(who) || sides.actors[0]?.kind === 'country'
  if (type === 'PROTEST') return armed || (!CIVIL.test(who) && /^(?:on|against|at)$/.test(tokens[reading.last + 1]?.lower ?? '')) ? MISSILES : null
  return type === 'ASSAULT' && !armed && CIVIL.test(who) ? WALKOUT : null
}

const byWords: Rule = ({ clause, type, reading }) => {
  const { tokens } = clause.scene.doc
  return type === 'ASSAULT' && ATTACKS.has(tokens[reading.last]!.lower) && VERBAL.has(tokens[reading.last - 1]?.lower ?? '') ? DISAPPROVE : null
}

/** Commandos rescue hostages, their captors release them. */
const byRole: Rule = ({ lemma, mode, who }) => (lemma === 'free' && mode === 'release' && RESCUERS.test(who) ? RESCUE : null)

/** A missile with a target is no test, tanks sent into a country are no gift. */
const byTarget: Rule = ({ clause, lemma, type, mode, reading }) => {
  const next = clause.scene.doc.tokens[reading.last + 1]?.lower ?? ''
  if (type === 'MOBILIZE' && (lemma === 'fire' || lemma === 'launch') && /^(?:at|against|on)$/.test(next)) return MISSILES
  return type === 'AID' && mode === 'military' && ARMS_SENT.has(clause.scene.doc.tokens[reading.last]!.lower) && /^(?:into|toward|towards|near|across|through)$/.test(next) ? DISPLAY : null
}

/** Police who raid search; delegates who walk out break off. */
const byOffice: Rule = ({ clause, type, who, reading }) => {
  const { lower } = clause.scene.doc.tokens[reading.last]!
  if (type === 'ASSAULT' && RAIDS.test(lower) && OFFICERS.test(who)) return SEARCH
  return type === 'PROTEST' && lower === 'walkout' && DELEGATES.test(who) ? DISCONTINUE : null
}

/** "gave the ambassador three days to leave"; a paper's licence taken away. */
const byObject: Rule = ({ clause, group, lemma, type, reading }) => {
  if (type === 'THREATEN' && lemma === 'give') return holds(clause, group.verb, ENVOYS) && holds(clause, group.verb, LEAVING) ? EXPEL : null
  const { lower } = clause.scene.doc.tokens[reading.last]!
  if (type === 'COERCE' && lower === 'closure' && holds(clause, reading.last, SEAT_ABROAD)) return DISCONTINUE
  return type === 'SANCTION' && LICENCE.test(lower) && holds(clause, reading.last, MEDIA) ? CENSOR : null
}

/** "ordered its troops to withdraw" */
const byOrder: Rule = ({ clause, lemma, type, reading }) => {
  if (type !== 'MOBILIZE' || lemma !== 'order') return null
  const at = clause.groups.findIndex(({ verb, infinitive }) => infinitive && verb > reading.last && verb <= reading.last + 4)
  return at >= 0 && (clause.readings[at]?.sense.cls.type === 'RETREAT' || clause.scene.doc.tokens[clause.groups[at]!.verb]!.lower === 'leave') ? PULLOUT : null
}

/** Exercises that one country holds alone are a display of strength. */
const byCompany: Rule = ({ clause, group, mode, reading, sides }) => {
  if (mode !== 'exercise') return null
  const known = new Set(sides.actors.map(({ country, mention }) => country ?? mention.start))
  return known.size < 2 && !isJoint(clause, group.verb, reading.last) && !withCountry(clause, reading.last) ? DISPLAY : null
}

const RULES: readonly Rule[] = [byCrowd, byArmed, byStrike, byWords, byRole, byTarget, byOffice, byObject, byOrder, byCompany]

/** The type after who does it and how; null where the verb's own stands. */
export function typeByActor(clause: Clause, reading: Reading, group: VerbGroup, sides: Sides): Retyped | null {
  const { text, tokens } = clause.scene.doc
  const first = sides.actors[0]?.mention
  const { type, mode } = reading.sense.cls
  const lemma = clause.scene.lexicon.forms.get(tokens[group.verb]!.lower)?.lemma ?? ''
  const deed: Deed = { clause, group, reading, lemma, type, mode, who: first ? text.slice(first.start, first.end) : '', sides }
  for (const rule of RULES) {
    const retyped = rule(deed)
    if (retyped) return retyped
  }
  return null
}

/** Whether the object names a building, a road or the like. */
function namesSeat({ scene, endToken }: Clause, { verb }: VerbGroup): boolean {
  for (let i = verb + 1; i < Math.min(endToken, verb + 8); i++) {
    const { lower, pos } = scene.doc.tokens[i]!
    if (SEATS.has(lower) || SEATS.has(lower.replace(/s$/, ''))) return true
    if (pos === 'VERB' || pos === 'PUNCT') return false
  }
  return false
}

/** Whether one of the words stands soon behind. */
function holds({ scene, endToken }: Clause, from: number, words: RegExp): boolean {
  for (let i = from + 1; i < Math.min(endToken, from + 12); i++) if (words.test(scene.doc.tokens[i]!.lower)) return true
  return false
}

/** "exercises WITH Thai troops" */
function withCountry({ scene, endToken }: Clause, from: number): boolean {
  for (let i = from + 1; i < Math.min(endToken, from + 12); i++) {
    if (scene.doc.tokens[i]!.lower === 'with') return [1, 2, 3].some((n) => (scene.countryAt[i + n] ?? -1) >= 0)
  }
  return false
}

function isJoint({ scene }: Clause, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (/^(?:joint|bilateral|multinational|combined)$/.test(scene.doc.tokens[i]!.lower)) return true
  return false
}
