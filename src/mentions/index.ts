import type { MentionedDocument, QuotedDocument } from '../document'
import type { LanguagePack } from '../languages'
import { countryMentions } from './countries'
import { dateMentions } from './dates'
import { namedEvents } from './events'
import { nameMentions } from './names'

/** Names, countries, dates and named events in the text. */
export function mention(doc: QuotedDocument, pack: LanguagePack | null): MentionedDocument {
  const names = nameMentions(doc, pack)
  return {
    ...doc,
    names,
    countryMentions: countryMentions(doc, pack, names),
    dateMentions: dateMentions(doc, pack),
    namedEvents: namedEvents(doc, pack, names),
  }
}
