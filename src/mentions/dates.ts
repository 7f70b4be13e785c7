import type { DateMention, QuotedDocument } from '../document'
import type { LanguagePack } from '../languages'

export function dateMentions(_doc: QuotedDocument, _pack: LanguagePack | null): DateMention[] {
  return []
}
