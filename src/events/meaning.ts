import type { Modality } from '../document'
import type { Clause } from './clause'
import type { Draft } from './draft'
import type { Reading } from './patterns'
import type { Sides } from './sides'
import { stanceOf, type Stance } from './stance'
import type { VerbGroup } from './verb-groups'
import { typeByActor } from './who-does-it'

/** What a verb's event is, after all that stands around the verb. */
export type Meaning = Pick<Draft, 'type' | 'mode' | 'cameo' | 'modality'>

/** Deeds that are promises where they are announced. */
const KIND: ReadonlySet<string> = new Set(['AID', 'SUPPORT', 'COOPERATE', 'CONCEDE', 'RETREAT'])
/** Deeds that are threats where they are announced. */
const HOSTILE: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'MOBILIZE', 'ASSAULT', 'PROTEST'])
/** Refusals by deeds: announced, they are threats ("will boycott the talks"). */
const BREAKS: ReadonlySet<string> = new Set(['block', 'boycott', 'break', 'defy', 'ignore', 'pull', 'quit', 'veto', 'violate', 'walk', 'withhold'])
const PROMISES: ReadonlySet<string> = new Set(['vow', 'swear', 'pledge', 'promise'])
/** Not to do these is to refuse: "does not recognise the government", "does not want talks". */
const REFUSED_BY_NOT: ReadonlySet<string> = new Set(['recognize', 'recognise', 'support', 'back', 'endorse', 'want'])
const MAY = /^(?:may|might|could)$/
const WOULD = /^(?:will|would|shall|can|could)$/

const promise = (modality: Modality): Meaning => ({ type: 'AGREE', mode: 'commit', cameo: '030', modality })
const threat = (modality: Modality): Meaning => ({ type: 'THREATEN', mode: 'violence', cameo: '130', modality })
const refusal: Meaning = { type: 'REJECT', mode: 'refuse', cameo: '120', modality: 'asserted' }

/**
 * Deeds announced are commitments or threats, a favour refused is a refusal (as PLOVER has it).
 *
 * @param modality what the auxiliaries tell
 */
export function meaningOf(clause: Clause, reading: Reading, group: VerbGroup, modality: Modality, sides: Sides): Meaning {
  const { type, mode, cameo } = typeByActor(clause, reading, group, sides) ?? reading.sense.cls
  const own = { type, mode, cameo, modality }
  if (group.passive && !reading.active) return announcedPassive(clause, group, own)
  if (sides.actors.length === 0) return own
  return ofGoverned(clause, reading, group, own) ?? ofNegated(clause, group, own) ?? ofStance(stanceOf(clause, group), own) ?? ofAnnounced(clause, group, own) ?? own
}

/** "vowed to crush the rebels", "is prepared to strike": a threat; "swore to help": a promise. */
function ofGoverned(clause: Clause, reading: Reading, group: VerbGroup, { type, modality }: Meaning): Meaning | null {
  const inner = innerType(clause, reading)
  if (inner === null || group.negated) return null
  if (PROMISES.has(lemmaOf(clause, group)) && KIND.has(inner) && isNever(clause, reading.inner)) return refusal
  if (type === 'AGREE' && (HOSTILE.has(inner) || (inner === 'REJECT' && isBreak(clause, reading.inner)))) return threat(modality)
  return type === 'THREATEN' && PROMISES.has(lemmaOf(clause, group)) && KIND.has(inner) ? promise(modality) : null
}

/** "promised to VETO the bill" */
const isBreak = ({ scene }: Clause, inner: number): boolean => BREAKS.has(scene.lexicon.forms.get(scene.doc.tokens[inner]!.lower)?.lemma ?? '')

/** "vowed NEVER to surrender" */
const isNever = ({ scene }: Clause, inner: number): boolean => [inner - 1, inner - 2, inner - 3].some((at) => /^(?:never|not)$/.test(scene.doc.tokens[at]?.lower ?? ''))

function ofNegated(clause: Clause, group: VerbGroup, { type }: Meaning): Meaning | null {
  if (!group.negated) return null
  if (lemmaOf(clause, group) === 'hesitate') return threat('planned')
  if (type === 'AGREE' || ((type === 'SUPPORT' || type === 'REQUEST') && REFUSED_BY_NOT.has(lemmaOf(clause, group)))) return refusal
  return (KIND.has(type) || type === 'CONSULT') && WOULD.test(group.modal ?? '') && !isPerfect(clause, group) ? refusal : null
}

/** "plans to lift", "is considering lifting"; "has no intention of lifting". */
function ofStance(stance: Stance, own: Meaning): Meaning | null {
  const { type, mode } = own
  if (stance === null || mode === 'resign' || mode === 'praise') return null
  if (stance === 'declines') return KIND.has(type) || (type === 'CONSULT' && mode !== 'visit') ? refusal : { ...own, modality: 'negated' }
  if (KIND.has(type) || (type === 'CONSULT' && mode !== 'visit')) return promise('planned')
  return HOSTILE.has(type) ? threat('planned') : null
}

/** "will lift", "would lift", "may lift". A visit announced stays one, planned. */
function ofAnnounced(clause: Clause, group: VerbGroup, { type, mode, modality }: Meaning): Meaning | null {
  if (group.negated || mode === 'praise' || isPerfect(clause, group)) return null
  if (MAY.test(group.modal ?? '')) return HOSTILE.has(type) ? threat('hypothetical') : KIND.has(type) ? promise('hypothetical') : null
  const announced = (group.infinitive && modality === 'planned') || group.modal === 'will' || group.modal === 'would'
  if (!announced || mode === 'resign') return null
  if (type === 'REJECT' && BREAKS.has(lemmaOf(clause, group))) return threat('planned')
  if (KIND.has(type) || (type === 'CONSULT' && mode !== 'visit' && group.modal !== null)) return promise('planned')
  return HOSTILE.has(type) ? threat('planned') : null
}

/** "will be released", "would be expelled". */
function announcedPassive(clause: Clause, group: VerbGroup, own: Meaning): Meaning {
  // "she'd been" may be had as well as would.
  const spelt = /^(?:will|would)$/.test(clause.scene.doc.tokens[group.first]!.lower)
  if (group.negated || isPerfect(clause, group) || !spelt || (group.modal !== 'will' && group.modal !== 'would')) return own
  return KIND.has(own.type) ? promise('planned') : HOSTILE.has(own.type) && own.type !== 'ASSAULT' ? threat('planned') : own
}

const lemmaOf = ({ scene }: Clause, { verb }: VerbGroup): string => scene.lexicon.forms.get(scene.doc.tokens[verb]!.lower)?.lemma ?? ''

/** "would have lifted" was not done, "may have lifted" is a guess: nothing is announced. */
function isPerfect({ scene }: Clause, group: VerbGroup): boolean {
  for (let i = group.first; i < group.verb; i++) if (/^(?:have|'ve|’ve)$/.test(scene.doc.tokens[i]!.lower)) return true
  return false
}

/** The type that the governed clause's verb would tell by itself, or null. */
function innerType({ groups, readings }: Clause, { inner }: Reading): string | null {
  if (inner < 0) return null
  const at = groups.findIndex(({ verb }) => verb === inner)
  return at < 0 ? null : (readings[at]?.sense.cls.type ?? null)
}
