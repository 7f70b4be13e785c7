import type { MentionedDocument, NameMention, Token } from '../document'
import type { LanguagePack } from '../languages'
import { LEX } from '../lexicons/name-classes'
import { nameLexicon } from '../lexicons/name-lexicon'

/** "State" of "Secretary of State", "Transport" of "Transport Secretary": part of an office. */
export function isPortfolio(doc: MentionedDocument, name: NameMention, pack: LanguagePack): boolean {
  const { tokens } = doc
  if (name.type !== 'organization' || !pack.titles.portfolios.has(tokens[name.firstToken]!.lower)) return false
  const office = (token: Token | undefined): boolean => token !== undefined && token.text !== token.lower && pack.nouns.get(token.lower)?.cls === 'person'
  const before = tokens[name.firstToken - 1]
  // "Interior Cabinet" of "Interior Cabinet Secretary", "Labour and Employment" of "Minister of Labour and Employment".
  const alone = name.endToken === name.firstToken + 1 || tokens[name.endToken - 1]!.lower === 'cabinet'
  return (alone && office(tokens[name.endToken])) || (/^(?:of|for)$/.test(before?.lower ?? '') && office(tokens[name.firstToken - 2]))
}

/**
 * What is left of a name that begins with an office's field: the bearer of "Minister for Fisheries Alasdair Beaton"; a field of several
 * words as one name, so that the office's phrase is not cut at its "and"; of a single word nothing.
 */
export function withoutPortfolio(doc: MentionedDocument, name: NameMention, pack: LanguagePack): NameMention[] {
  const { tokens } = doc
  let rest = name.firstToken
  while (rest < name.endToken && (pack.titles.portfolios.has(tokens[rest]!.lower) || /^(?:and|&|,)$/.test(tokens[rest]!.lower))) rest += 1
  const plain = LEX.common | LEX.organization | LEX.placePart
  const bearer = tokens.slice(rest, name.endToken).every(({ text, lower }) => /^\p{Lu}\p{Ll}/u.test(text) && ((nameLexicon().get(lower) ?? 0) & plain) === 0)
  if (bearer && name.endToken - rest > 1) return [{ ...name, type: 'person', firstToken: rest, start: tokens[rest]!.start, rule: 'portfolio' }]
  return name.endToken - name.firstToken > 2 ? [{ ...name, type: 'other', rule: 'portfolio' }] : []
}
