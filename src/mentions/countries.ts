import type { CountryMention, QuotedDocument } from '../document'
import type { LanguagePack } from '../languages'

export function countryMentions(_doc: QuotedDocument, _pack: LanguagePack | null): CountryMention[] {
  return []
}
