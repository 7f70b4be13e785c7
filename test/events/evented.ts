import type { AttributedDocument, Attribution, EventedDocument, EventEntity } from '../../src/document'
import { findEvents } from '../../src/events'
import { packFor } from '../../src/languages'
import { people } from '../../src/people'
import { mentioned } from '../mentions/mentioned'

/** The text up to its events; each quotation is an attribution of its own without a speaker. */
export function evented(text: string, published?: string): EventedDocument {
  const pack = packFor('en')
  const peopled = people(mentioned(text, published), pack)
  const attributions = peopled.quotations.map((quotation): Attribution => ({
    kind: 'direct', quotations: [quotation.index], parts: quotation.parts, content: quotation.parts,
    speaker: null, addressee: null, cue: null, rule: 'none', confidence: 0.5, within: null, candidates: [],
  }))
  const attributed: AttributedDocument = { ...peopled, attributions }
  return findEvents(attributed, pack)
}

/** The interactions of a text. */
export const interactions = (text: string, published?: string): EventEntity[] => evented(text, published).events.filter(({ kind }) => kind === 'interaction')

/** "ASSAULT RU>UA": type, countries of actors or all who take part, countries of recipients. */
export function brief(text: string): string[] {
  return interactions(text).map((event) => {
    const countries = (role: string): string => event.participants.filter((one) => one.role === role).map((one) => one.country ?? '?').join('+')
    const both = countries('participant')
    return `${event.type} ${both === '' ? `${countries('actor')}>${countries('recipient')}` : both}`
  })
}
