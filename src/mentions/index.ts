import type { MentionedDocument, QuotedDocument } from '../document'
import type { LanguagePack } from '../languages'
import { countryMentions } from './countries'
import { dateMentions } from './dates'
import { namedEvents } from './events'
import { nameMentions } from './names'

/** Names, countries, dates and named events in the text. */
export function mention(doc: QuotedDocument, pack: LanguagePack | null): MentionedDocument {
  return {
    ...doc,
    names: nameMentions(doc, pack),
    countryMentions: countryMentions(doc, pack),
    dateMentions: dateMentions(doc, pack),
    namedEvents: namedEvents(doc, pack),
  }
}
