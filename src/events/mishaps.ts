import type { Clause } from './clause'
import type { Reading } from './patterns'
import type { Phrase } from './phrases'
import type { Subject } from './subjects'
import type { VerbGroup } from './verb-groups'

/** Deeds that a flood or a storm does as well. */
const isHarm = ({ sense: { cls } }: Reading): boolean => (cls.strong === true && cls.type === 'ASSAULT') || cls.mode === 'seize'
/** "killed in a car crash", "injured when the bus overturned". */
const MISHAP = /^(?:accidents?|crash(?:es)?|earthquakes?|quakes?|tremors?|floods?|flooding|storms?|hurricanes?|typhoons?|cyclones?|tornado(?:e?s)?|landslides?|mudslides?|avalanches?|eruptions?|stampedes?|derailments?|collisions?|blazes?|tsunamis?|wildfires?|heatwaves?|epidemics?|outbreaks?)$/
const CLAUSE_END = /^(?:[;:]|who|which|that|but)$/

/** Whether a mishap is named behind the verb, in its clause. */
function inAccident({ scene, endToken }: Clause, { verb }: VerbGroup): boolean {
  const { tokens } = scene.doc
  for (let i = verb + 1; i < Math.min(endToken, verb + 10); i++) {
    const { lower, pos } = tokens[i]!
    if (CLAUSE_END.test(lower) || pos === 'VERB') return false
    if (MISHAP.test(lower)) return true
  }
  return false
}

/** "The helicopter crashed, killing twelve" is nobody's deed. */
const ACCIDENT = /^(?:crash|derail|sank|sunk|sink|collaps|capsiz|overturn|erupt|slid|swept|hit|struck|plung|caught)/
/** What people do violence with, as a subject; an earthquake is none. */
const ARMS = /^(?:.*(?:bomb|bomber|bombing|attack|blast|explosion|strike|airstrike|missile|rocket|mortar|shell|gunfire|shelling|raid|mine|device|shooting|fire|offensive|assault|ambush|clash|fighting|violence|riot|war|drone|bullet|shot|grenade|crackdown|massacre|plot|attempt|conspiracy|operation|gun|knife|truck|mob|arson)e?s?|it|they|that|which|who)$/
const isArm = (clause: Clause, phrase: Phrase): boolean => ARMS.test(clause.scene.doc.tokens[phrase.head]!.lower)
/** Verbs of fighting that teams do as well. */
const PLAYED: ReadonlySet<string> = new Set('batter battle beat blitz conquer crush defeat hammer pummel rout stun tackle thrash trample whip'.split(' '))
const SPORT = /^(?:match(?:es)?|wickets?|innings|league|season|tournaments?|championships?|playoffs?|finals|semi-?finals?|quarter-?finals?|midfielder|goalkeeper|touchdowns?|quarterback|pitcher|homers?|scored|halftime|half-time|overtime|umpire|referee|nba|nfl|nhl|mlb|fifa|uefa|pga|wimbledon|standings|unbeaten|test)$/
const SCORE = /^\d{1,3}[-–]\d{1,3}$/

/** "Australia thrashed England by ten wickets": nobody is hurt. */
function isPlayed({ scene, firstToken, endToken }: Clause, { verb }: VerbGroup): boolean {
  const { tokens } = scene.doc
  if (!PLAYED.has(scene.lexicon.forms.get(tokens[verb]!.lower)?.lemma ?? '')) return false
  for (let i = Math.max(firstToken, verb - WINDOW); i < Math.min(endToken, verb + WINDOW); i++) {
    const { lower, text } = tokens[i]!
    if (SCORE.test(text) || (SPORT.test(lower) && !(lower === 'test' && text !== 'Test'))) return true
  }
  return false
}

const WINDOW = 20

/** Whether a deed of violence is nobody's: an earthquake's, an accident's, a game's. */
export function isNobodys(clause: Clause, index: number, reading: Reading, subject: Subject, reduced: boolean): boolean {
  const group = clause.groups[index]!
  if (isHarm(reading) && !group.passive && !reduced && subject.phrase && subject.actors.length === 0 && !isArm(clause, subject.phrase)) return true
  if (reading.sense.cls.type !== 'ASSAULT') return false
  if (group.passive && inAccident(clause, group)) return true
  if (group.participial && index > 0 && ACCIDENT.test(clause.scene.doc.tokens[clause.groups[index - 1]!.verb]!.lower)) return true
  return isPlayed(clause, group)
}
