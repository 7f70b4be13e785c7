import type { AttributedDocument, EventedDocument } from '../document'
import type { LanguagePack } from '../languages'
import { namedEntities } from './named'

/** Named events and interactions, with who takes part, where, when, and whose claim it is. */
export function findEvents(doc: AttributedDocument, _pack: LanguagePack | null): EventedDocument {
  const events = namedEntities(doc)
  return { ...doc, events }
}
