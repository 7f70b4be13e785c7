import type { NameMention, QuotedDocument } from '../document'
import type { LanguagePack } from '../languages'

/** Names of persons, organizations, places and other things: for now runs of capitalised proper nouns. */
export function nameMentions(doc: QuotedDocument, pack: LanguagePack | null): NameMention[] {
  if (!pack) return []
  const names: NameMention[] = []
  const isName = (i: number): boolean => {
    const token = doc.tokens[i]
    return token !== undefined && token.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)
  }
  for (let i = 0; i < doc.tokens.length; i++) {
    if (!isName(i)) continue
    let end = i + 1
    while (isName(end) && doc.tokens[end]!.sentence === doc.tokens[i]!.sentence) end += 1
    names.push({ start: doc.tokens[i]!.start, end: doc.tokens[end - 1]!.end, type: 'person', firstToken: i, endToken: end, confidence: 0.5, rule: 'proper-noun-run' })
    i = end
  }
  return names
}
