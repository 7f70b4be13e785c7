import type { Clause } from './clause'
import type { Reading } from './senses'
import type { Sides } from './sides'
import type { VerbGroup } from './verb-groups'

/** A type that depends on who does it, or on what is said of the deed. */
export type Retyped = { readonly type: string; readonly mode: string; readonly cameo: string }

/** Those whose unrest is a protest. */
const CIVIL = /(?:protest[eo]rs?|demonstrators?|students?|workers?|prisoners?|inmates?|residents?|villagers?|farmers?|crowds?|mobs?|supporters?|activists?|strikers?|miners?|teachers?|nurses?|drivers?|refugees?|rioters?|youths|youngsters|townspeople|settlers?|monks?|taxi drivers?|people)$/i
/** Those who bear arms. */
const ARMED = /(?:troops?|soldiers?|forces?|army|militia(?:men|man)?s?|gunm[ae]n|rebels?|guerrillas?|militants?|insurgents?|paramilitar(?:y|ies)|fighters?|bandits?|police(?:men|man)?|commandos?|marines?|attackers?|armed men|terrorists?|navy|tanks|jets|planes|warplanes|helicopters)$/i
/** What a crowd does as an army does it: with civilians as subject, unrest. */
const UNREST: ReadonlySet<string> = new Set(['occupy', 'storm', 'seize', 'block', 'blockade', 'burn', 'torch', 'attack', 'smash', 'besiege', 'ransack'])
/** Seats and things that a crowd occupies and burns; of people it is violence. */
const SEATS: ReadonlySet<string> = new Set('building embassy consulate office jail prison factory plant university school road highway street bridge square parliament station headquarters port airport border railway entrance house car bus shop store church mosque flag farm land'.split(' '))
const RUIN: ReadonlySet<string> = new Set(['loot', 'ransack', 'pillage', 'plunder', 'vandalize', 'vandalise', 'torch', 'burn', 'smash'])
/** An attack in words. */
const VERBAL: ReadonlySet<string> = new Set('verbal personal scathing bitter furious sharp harsh vitriolic blistering stinging fierce withering broadside political public outspoken unprecedented'.split(' '))
const ATTACKS: ReadonlySet<string> = new Set(['attack', 'attacks', 'assault', 'broadside'])

const PROTEST: Retyped = { type: 'PROTEST', mode: 'riot', cameo: '145' }
const WALKOUT: Retyped = { type: 'PROTEST', mode: 'strike', cameo: '143' }
const SEIZE: Retyped = { type: 'COERCE', mode: 'seize', cameo: '171' }
const DISAPPROVE: Retyped = { type: 'ACCUSE', mode: 'disapprove', cameo: '111' }
const MISSILES: Retyped = { type: 'ASSAULT', mode: 'heavy-weapons', cameo: '194' }
const DISPLAY: Retyped = { type: 'MOBILIZE', mode: 'troops', cameo: '154' }

/** The type after who does it and how: students who occupy an embassy protest, soldiers who loot seize; null where the verb's own stands. */
export function typeByActor(clause: Clause, { sense, last }: Reading, group: VerbGroup, { actors, recipients }: Sides): Retyped | null {
  const { text, tokens } = clause.scene.doc
  const lemma = clause.scene.lexicon.forms.get(tokens[group.verb]!.lower)?.lemma ?? ''
  const { type, mode } = sense.cls
  const who = actors[0] ? text.slice(actors[0].mention.start, actors[0].mention.end) : ''
  if ((type === 'ASSAULT' || type === 'COERCE' || type === 'REJECT') && UNREST.has(lemma) && CIVIL.test(who) && namesSeat(clause, group)) return PROTEST
  if (lemma === 'walk' && type === 'REJECT' && CIVIL.test(who)) return WALKOUT
  if (type === 'PROTEST' && mode === 'riot' && ARMED.test(who)) return lemma === 'attack' || lemma === 'throw' || lemma === 'hurl' || lemma === 'fight' || lemma === 'clash' ? MISSILES : RUIN.has(lemma) ? SEIZE : null
  if (type === 'ASSAULT' && ATTACKS.has(tokens[last]!.lower) && VERBAL.has(tokens[last - 1]?.lower ?? '')) return DISAPPROVE
  if (type === 'MOBILIZE' && (lemma === 'fire' || lemma === 'launch') && isAimed(clause, last)) return MISSILES
  // Exercises that one country holds alone are a display of strength.
  if (mode === 'exercise' && new Set([...actors, ...recipients].map(({ country, mention }) => country ?? mention.start)).size < 2 && !isJoint(clause, group.verb, last)) return DISPLAY
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

/** "fired missiles AT": a test has no target. */
const isAimed = ({ scene }: Clause, last: number): boolean => /^(?:at|against|on)$/.test(scene.doc.tokens[last + 1]?.lower ?? '')

function isJoint({ scene }: Clause, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (/^(?:joint|bilateral|multinational|combined)$/.test(scene.doc.tokens[i]!.lower)) return true
  return false
}
