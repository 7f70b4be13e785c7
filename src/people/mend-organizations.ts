import { type MentionedDocument, type NameMention, type Token } from '../document'
import type { LanguagePack } from '../languages'
import { isShouted } from './headlines'
import { acronymOf, initialsOf, SMALL } from './initials'

const MAX_REACH = 6

/**
 * The names of organizations once more: acronyms that the text itself explains, names that reach further left than the
 * tagger saw, persons that are none ("Hayat Tahrir al-Sham (HTS)"), families that are no organizations.
 *
 * @param names in order of position, not overlapping
 * @returns in order of position, not overlapping
 */
export function mendOrganizations(doc: MentionedDocument, names: readonly NameMention[], pack: LanguagePack): NameMention[] {
  const surnames = surnamesOf(doc, names)
  const mended: NameMention[] = []
  names.forEach((name, index) => {
    const kept = withoutRole(doc, asFamily(doc, asOrganization(doc, name, names[index + 1], pack), surnames), pack)
    const wide = kept.type === 'organization' ? reachedLeft(doc, kept, limitOf(mended), pack) : kept
    while (mended.length > 0 && mended.at(-1)!.endToken > wide.firstToken) mended.pop()
    mended.push(wide)
  })
  return withAcronyms(doc, mended)
}

/** Where the last name that is no mere word ends: a name may not reach further left. */
function limitOf(mended: readonly NameMention[]): number {
  const last = mended.at(-1)
  return last?.type === 'other' ? last.firstToken : (last?.endToken ?? 0)
}

/** The last words of persons' names, lower case. */
function surnamesOf(doc: MentionedDocument, names: readonly NameMention[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ type, endToken }) => (type === 'person' ? [doc.tokens[endToken - 1]!.lower] : [])))
}

/** "the Clintons": people, and no organization. */
function asFamily(doc: MentionedDocument, name: NameMention, surnames: ReadonlySet<string>): NameMention {
  const word = doc.tokens[name.firstToken]!
  if (name.type === 'place' || name.endToken !== name.firstToken + 1 || doc.tokens[name.firstToken - 1]?.lower !== 'the' || !word.lower.endsWith('s')) return name
  const one = word.lower.slice(0, -1)
  return surnames.has(one) || surnames.has(word.lower.slice(0, -2)) ? { ...name, type: 'other', rule: 'family' } : name
}

/** What a bracket or a pair of commas right after a name explains: "(HTS)", ", EFCC,"; "" for anything else. */
function explained({ tokens }: MentionedDocument, end: number): string {
  const open = tokens[end]?.text
  const close = tokens[end + 2]?.text
  if (!(open === '(' && close === ')') && !(open === ',' && close === ',')) return ''
  return acronymOf(tokens[end + 1]!.text)
}

/** "Hayat Tahrir al-Sham (HTS)", "Te Pāti Māori co-leader Rawiri Waititi": what a person cannot be. */
function asOrganization(doc: MentionedDocument, name: NameMention, next: NameMention | undefined, pack: LanguagePack): NameMention {
  if (name.type !== 'person' || name.endToken - name.firstToken < 2) return name
  const acronym = explained(doc, name.endToken)
  const words = doc.tokens.slice(name.firstToken, name.endToken)
  const known = acronym !== '' && initialsOf(words).includes(acronym)
  return known || (leads(doc, name, next) && !pack.titles.honorifics.has(words[0]!.lower)) ? { ...name, type: 'organization', rule: 'organization-by-context' } : name
}

/** Whether "co-leader" and a person follow. */
function leads(doc: MentionedDocument, name: NameMention, next: NameMention | undefined): boolean {
  if (!/^(?:co-leader|co-convenor|mp|mps)$/.test(doc.tokens[name.endToken]?.lower ?? '')) return false
  return next?.type === 'person' && next.firstToken === name.endToken + 1
}

/** "Samsung Electronics Executive" + "Chairman": the last word is of the title that follows. */
function withoutRole(doc: MentionedDocument, name: NameMention, pack: LanguagePack): NameMention {
  const last = doc.tokens[name.endToken - 1]!
  const next = doc.tokens[name.endToken]
  if (name.type !== 'organization' || name.endToken - name.firstToken < 2 || !next || next.text === next.lower) return name
  if (!/^(?:executive|chief|vice|deputy|senior|managing)$/.test(last.lower) || pack.nouns.get(next.lower)?.cls !== 'person') return name
  return { ...name, endToken: name.endToken - 1, end: doc.tokens[name.endToken - 2]!.end, rule: 'title-off' }
}

/** "Economic and" + "Financial Crimes Commission, EFCC," and "the Law and" + "Justice party". */
function reachedLeft(doc: MentionedDocument, name: NameMention, limit: number, pack: LanguagePack): NameMention {
  const { tokens } = doc
  const first = tokens[name.firstToken]!
  const acronym = explained(doc, name.endToken)
  const party = /^(?:party|ministry|department|committee|commission)$/.test(tokens[name.endToken]?.lower ?? '')
  if (acronym === '' && !party) return name
  if (acronym !== '' && initialsOf(tokens.slice(name.firstToken, name.endToken)).includes(acronym)) return name
  for (let i = name.firstToken - 1; i >= Math.max(limit, name.firstToken - MAX_REACH); i--) {
    const token = tokens[i]!
    if (token.sentence !== first.sentence || (!SMALL.has(token.lower) && !/^\p{Lu}/u.test(token.text))) return name
    if (SMALL.has(token.lower)) continue
    const fits = acronym !== '' ? initialsOf(tokens.slice(i, name.endToken)).includes(acronym) : i === name.firstToken - 2 && tokens[i - 1]?.lower === 'the' && tokens[i + 1]!.lower === 'and'
    if (fits && !pack.titles.honorifics.has(token.lower)) return { ...name, firstToken: i, start: token.start, rule: 'longer-by-acronym' }
  }
  return name
}

/** "the WHO", where the text names the World Health Organization. */
function withAcronyms(doc: MentionedDocument, names: readonly NameMention[]): NameMention[] {
  const known = new Set(names.flatMap(({ type, firstToken, endToken }) => (type === 'organization' && endToken - firstToken > 1 ? initialsOf(doc.tokens.slice(firstToken, endToken)) : [])))
  if (known.size === 0) return [...names]
  const found: NameMention[] = []
  let next = 0
  for (const token of doc.tokens) {
    while (next < names.length && names[next]!.endToken <= token.index) next += 1
    if (next < names.length && names[next]!.firstToken <= token.index) continue
    if (stands(doc, token, known)) found.push({ type: 'organization', start: token.start, end: token.end, firstToken: token.index, endToken: token.index + 1, confidence: 0.5, rule: 'acronym' })
  }
  return found.length === 0 ? [...names] : [...names, ...found].sort((a, b) => a.firstToken - b.firstToken)
}

const stands = (doc: MentionedDocument, token: Token, known: ReadonlySet<string>): boolean => {
  if (token.text === token.lower) return false
  const acronym = acronymOf(token.text)
  return acronym.length > 1 && known.has(acronym) && !isShouted(doc, token.sentence)
}
