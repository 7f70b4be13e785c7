import type { EventedDocument, Mention } from '../document'
import { packFor, type LanguagePack } from '../languages'
import { spanOf } from './spans'
import type { Organization, Person, Quote } from './types'

/** The mentions of each entity, by its id; "I" in what somebody says is that speaker. */
function mentionsByEntity(doc: EventedDocument): Map<string, Mention[]> {
  const found = new Map<string, Mention[]>()
  const speakers = speakersOfQuotations(doc)
  const pronouns = packFor(doc.language)?.pronouns
  for (const mention of doc.mentions) {
    const entity = mention.entity ?? speakerMeant(doc, mention, speakers, pronouns)
    if (entity === null) continue
    const list = found.get(entity)
    if (list) list.push(mention)
    else found.set(entity, [mention])
  }
  return found
}

/** The id of each quotation's speaker, where one person is known to speak. */
function speakersOfQuotations(doc: EventedDocument): Map<number, string> {
  const found = new Map<number, string>()
  for (const { quotations, speaker } of doc.attributions) {
    if (speaker?.entity && speaker.kind === 'person' && speaker.members.length === 0) for (const quotation of quotations) found.set(quotation, speaker.entity)
  }
  return found
}

function speakerMeant(doc: EventedDocument, mention: Mention, speakers: ReadonlyMap<number, string>, pronouns: LanguagePack['pronouns'] | undefined): string | null {
  if (mention.form !== 'pronoun' || mention.quotation === null) return null
  const pronoun = pronouns?.get(doc.tokens[mention.headToken]!.lower)
  return pronoun?.person === 1 && !pronoun.plural ? (speakers.get(mention.quotation) ?? null) : null
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
    mentions: (mentions.get(id) ?? []).map((mention) => ({ ...spanOf(doc, mention), form: mention.form })),
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
