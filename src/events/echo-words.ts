import type { Modality } from '../document'
import type { EventClass } from '../languages'
import type { Echo } from './draft'
import type { Sides } from './sides'
import type { Clause } from './clause'
import type { Reading } from './patterns'
import type { VerbGroup } from './verb-groups'

/** Types whose events are spoken of again and again in a few words: "the attack", "was wounded", "his arrest". */
export const ECHOED: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'CONSULT'])
/** Of the types that hold more than one kind of deed, the modes that are. */
const MODES: ReadonlyMap<string, ReadonlySet<string>> = new Map([['COERCE', new Set(['arrest'])], ['CONSULT', new Set(['meet', 'talk'])]])
/** Nouns of these modes name a deed, not a state or a sort of trouble. */
const DEEDS: ReadonlySet<string> = new Set(['explosives', 'kill', 'aerial', 'assassinate', 'abduct'])

const isEchoed = ({ type, mode }: EventClass): boolean => ECHOED.has(type) && (MODES.get(type)?.has(mode ?? '') ?? true)

/** What a verb with too little beside it tells: "none" for nothing at all. */
export function verbEcho(clause: Clause, group: VerbGroup, { sense }: Reading, sides: Sides, modality: Modality): Echo | 'none' {
  const { cls } = sense
  if (sides.accident || !isEchoed(cls) || modality === 'negated' || modality === 'denied') return 'none'
  // "Lynch said": a name that looks like a verb.
  if (clause.scene.nameAt[group.verb]! >= 0) return 'none'
  if (cls.echo === true) return 'weak'
  if (cls.type === 'CONSULT' || !cls.strong) return 'none'
  // "He attacked the problem": an object that is nobody. A number stands for people: "injuring 40".
  if (sides.direct && !group.passive && clause.scene.doc.tokens[group.verb + 1]?.pos !== 'NUM') return 'none'
  return modality === 'asserted' ? 'solid' : 'weak'
}

/** The same of an event noun. */
export function nounEcho(cls: EventClass, modality: Modality): Echo | 'none' {
  if (!isEchoed(cls) || modality === 'negated' || modality === 'denied') return 'none'
  // Wars and battles go on for long: what is said of one need not be what is told.
  if (cls.type === 'ASSAULT' && cls.roles === 'both') return 'none'
  return cls.echo !== true && modality === 'asserted' && DEEDS.has(cls.mode ?? '') ? 'solid' : 'weak'
}
