import type { EventedDocument, Mention } from '../document'
import { spanOf } from './spans'
import type { Organization, Person, Quote } from './types'

/** The mentions of each entity, by its id. */
function mentionsByEntity(doc: EventedDocument): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>()
  for (const mention of doc.mentions) {
    if (mention.entity === null) continue
    const list = found.get(mention.entity)
    if (list) list.push(mention)
    else found.set(mention.entity, [mention])
  }
  return found
}

const spokenBy = (quotes: readonly Quote[], id: string): string[] =>
  quotes.filter((quote) => quote.speaker?.id === id || quote.speaker?.members.some((member) => member.id === id)).map((quote) => quote.id)

/** The public persons of a document. */
export function peopleOf(doc: EventedDocument, quotes: readonly Quote[]): Person[] {
  const mentions = mentionsByEntity(doc)
  return doc.persons.map(({ id, name, aliases, titles, organization, country, pronouns }) => ({
    id, name, aliases: [...aliases], titles: [...titles], organization, country, pronouns,
    mentions: (mentions.get(id) ?? []).map((mention) => ({ ...spanOf(doc, mention), form: mention.form })),
    quotes: spokenBy(quotes, id),
  }))
}

/** The public organizations of a document. */
export function organizationsOf(doc: EventedDocument, quotes: readonly Quote[]): Organization[] {
  const mentions = mentionsByEntity(doc)
  return doc.organizations.map(({ id, name, aliases }) => ({
    id, name, aliases: [...aliases],
    mentions: (mentions.get(id) ?? []).map((mention) => spanOf(doc, mention)),
    quotes: spokenBy(quotes, id),
  }))
}
