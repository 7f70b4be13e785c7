import type { EventedDocument, Mention } from '../document'
import { spanOf } from './spans'
import { meantInSpeech } from './speech-pronouns'
import type { Organization, Person, Quote } from './types'

/** The mentions of each entity, by its id; "I" in what somebody says is that speaker, which is known only now. */
function mentionsByEntity(doc: EventedDocument): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>()
  const meant = meantInSpeech(doc)
  for (const mention of doc.mentions) {
    const entity = mention.entity ?? meant(mention)
    if (entity === null) continue
    const list = found.get(entity)
    if (list) list.push(mention)
    else found.set(entity, [mention])
  }
  return found
}

/** The ids of the quotes that each entity speaks, alone or with others, by the entity's id. */
function quotesBySpeaker(quotes: readonly Quote[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, speaker } of quotes) {
    for (const spoken of new Set([speaker?.id, ...(speaker?.members ?? []).map((member) => member.id)])) {
      if (!spoken) continue
      const list = found.get(spoken)
      if (list) list.push(id)
      else found.set(spoken, [id])
    }
  }
  return found
}

/** The public persons of a document. */
export function peopleOf(doc: EventedDocument, quotes: readonly Quote[]): Person[] {
  const mentions = mentionsByEntity(doc)
  const spoken = quotesBySpeaker(quotes)
  return doc.persons.map(({ id, name, aliases, titles, organization, country, pronouns }) => ({
    id, name, aliases: [...aliases], titles: [...titles], organization, country, pronouns,
    mentions: (mentions.get(id) ?? []).map((mention) => {
      const { start, end, text } = spanOf(doc, mention)
      return { start, end, text, form: mention.form }
    }),
    quotes: spoken.get(id) ?? [],
  }))
}

/** The public organizations of a document. */
export function organizationsOf(doc: EventedDocument, quotes: readonly Quote[]): Organization[] {
  const mentions = mentionsByEntity(doc)
  const spoken = quotesBySpeaker(quotes)
  return doc.organizations.map(({ id, name, aliases }) => ({
    id, name, aliases: [...aliases],
    mentions: (mentions.get(id) ?? []).map((mention) => spanOf(doc, mention)),
    quotes: spoken.get(id) ?? [],
  }))
}
