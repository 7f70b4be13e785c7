import type { EventedDocument } from '../document'
import { heldEntities } from './entities'
import { quoteId, round } from './quotes'
import { spanOf } from './spans'
import type { Event } from './types'

/** The public events of a document. */
export function eventsOf(doc: EventedDocument): Event[] {
  const held = heldEntities(doc)
  return doc.events.map((event, position) => ({
    id: `e${position + 1}`,
    kind: event.kind, name: event.name, main: event.main, type: event.type, mode: event.mode, cameo: event.cameo,
    trigger: spanOf(doc, event.trigger),
    modality: event.modality,
    participants: event.participants.map(({ role, kind, entity, country, mention }) => ({ role, kind, id: held(entity), country, mention: spanOf(doc, mention) })),
    place: event.place && { mention: spanOf(doc, event.place.mention), country: event.place.country },
    time: event.time && { mention: spanOf(doc, event.time.mention), value: event.time.value },
    claimedIn: event.claimedIn === null ? null : quoteId(event.claimedIn),
    mentions: event.mentions.map((mention) => spanOf(doc, mention)),
    confidence: round(event.confidence),
  }))
}
