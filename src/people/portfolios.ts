import type { MentionedDocument, NameMention } from '../document'

const MAX_LIST = 16
const MAX_FIELD = 3
/** The rule that a name mended here carries. */
export const PORTFOLIOS = 'portfolios'

/**
 * "Department for Culture" + ", Media and Sport": a list with commas goes on with the ministry's fields, where no person stands in it.
 *
 * @param othersOf gives the tokens of persons' and places' names
 */
export function withPortfolios(doc: MentionedDocument, name: NameMention, othersOf: () => ReadonlySet<number>): NameMention {
  const { tokens } = doc
  if (tokens[name.endToken]?.text !== ',') return name
  const head = tokens.slice(name.firstToken, name.firstToken + 3).some(({ lower }) => /^(?:department|ministry|office|committee|commission|secretariat)$/.test(lower))
  if (!head || !tokens.slice(name.firstToken, name.endToken).some(({ lower }) => lower === 'of' || lower === 'for')) return name
  const others = othersOf()
  let i = name.endToken
  let last = -1
  while (i < name.endToken + MAX_LIST && tokens[i]?.sentence === tokens[name.firstToken]!.sentence) {
    const link = tokens[i]!.lower
    if (link !== ',' && link !== 'and' && link !== '&') break
    let end = i + 1
    while (end <= i + 1 + MAX_FIELD && /^\p{Lu}\p{Ll}/u.test(tokens[end]?.text ?? '') && !others.has(end)) end += 1
    if (end === i + 1 || end > i + 1 + MAX_FIELD) return name
    i = end
    if (link === ',') continue
    last = end
    break
  }
  return last < 0 || others.has(last) ? name : { ...name, endToken: last, end: tokens[last - 1]!.end, rule: PORTFOLIOS }
}
