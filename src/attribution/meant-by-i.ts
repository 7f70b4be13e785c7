import type { AttributedSpeaker } from '../document'
import type { Context } from './context'

/**
 * Whom "I" means as the speaker of a quotation inside another ("What I said was, ‘Pay your fees’"): the one who speaks that.
 *
 * @param outer who speaks the quotation around it, or null
 * @returns the speaker, led to the outer one where it is "I"
 */
export function meantByI({ doc }: Context, speaker: AttributedSpeaker | null, outer: AttributedSpeaker | null): AttributedSpeaker | null {
  if (speaker?.form !== 'pronoun' || outer === null || outer.members.length > 0 || doc.text.slice(speaker.start, speaker.end) !== 'I') return speaker
  return { ...speaker, kind: outer.kind, entity: outer.entity, antecedent: outer.antecedent ?? { start: outer.start, end: outer.end } }
}
