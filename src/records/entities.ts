import type { EventedDocument } from '../document'
import { countryName } from '../lexicons/countries'

/** Looks up the resolved name of an entity by its id ("p1", "o1", "RU"); null where there is none. */
export type NameOf = (id: string | null) => string | null

/** Indexes the document's persons and organizations once, so that each look-up costs the same in any document. */
export function entityNames(doc: EventedDocument): NameOf {
  const names = new Map<string, string>()
  for (const { id, name } of doc.persons) names.set(id, name)
  for (const { id, name } of doc.organizations) names.set(id, name)
  return (id) => (id === null ? null : (names.get(id) ?? (/^[A-Z]{2}$/.test(id) ? countryName(id) : null)))
}

/** Leads an entity's id through where the record holds that entity; else null: a town's country that the text never names. */
export type Held = (id: string | null) => string | null

/** Indexes what the record will hold. */
export function heldEntities(doc: EventedDocument): Held {
  const held = new Set<string>()
  for (const { id } of doc.persons) held.add(id)
  for (const { id } of doc.organizations) held.add(id)
  for (const { code } of doc.countryMentions) held.add(code)
  return (id) => (id !== null && held.has(id) ? id : null)
}
