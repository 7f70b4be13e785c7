import type { NamedEventMention, QuotedDocument } from '../document'
import type { LanguagePack } from '../languages'

export function namedEvents(_doc: QuotedDocument, _pack: LanguagePack | null): NamedEventMention[] {
  return []
}
