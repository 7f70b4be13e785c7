import { firstEndingAfter, type EntityKind, type MentionedDocument, type NameMention } from '../document'
import type { LanguagePack } from '../languages'
import type { Draft } from './draft'
import { isProminent } from './noun-phrases'

/** Names of persons and organizations, and countries and other names where they act; in order of position. */
export function nameDrafts(doc: MentionedDocument, nameAt: Int32Array, pack: LanguagePack): Draft[] {
  const drafts: Draft[] = []
  doc.names.forEach((name, index) => {
    const country = name.type === 'person' ? null : countryOf(doc, name)
    const acts = name.type === 'person' || (name.type === 'organization' && country === null)
    if (!acts && !isProminent(doc.tokens, name.firstToken, name.endToken, pack)) return
    drafts.push(draftOf(name, index, country))
  })
  for (const { start, end, code, form } of doc.countryMentions) {
    if (form === 'demonym') continue
    const token = tokenAt(doc, start)
    if (token < 0 || nameAt[token]! >= 0) continue
    let endToken = token + 1
    while (endToken < doc.tokens.length && doc.tokens[endToken]!.start < end) endToken += 1
    if (nameAt[endToken - 1]! >= 0 || !isProminent(doc.tokens, token, endToken, pack)) continue
    drafts.push({ ...draftOf({ start, end, firstToken: token, endToken, type: 'place' }, -1, code) })
  }
  return drafts.sort((a, b) => a.start - b.start)
}

const KINDS: Readonly<Record<NameMention['type'], EntityKind>> = { person: 'person', organization: 'organization', place: 'unknown', other: 'unknown' }

function draftOf(name: Omit<NameMention, 'confidence' | 'rule'>, index: number, country: string | null): Draft {
  const { start, end, firstToken, endToken, type } = name
  return {
    start, end, form: 'name', kind: country === null ? KINDS[type] : 'country', firstToken, endToken, headToken: endToken - 1,
    gender: null, plural: false, name: index, country, pronoun: null, noun: null, determiner: 'none',
  }
}

/** The country that the name is, as found among the country mentions; null for another name. */
function countryOf(doc: MentionedDocument, name: NameMention): string | null {
  const found = doc.countryMentions[firstEndingAfter(doc.countryMentions, name.start)]
  return found && found.form !== 'demonym' && (found.form !== 'metonym' || name.type !== 'organization') && found.start <= name.start && found.end >= name.end ? found.code : null
}

function tokenAt(doc: MentionedDocument, offset: number): number {
  const index = firstEndingAfter(doc.tokens, offset)
  return doc.tokens[index] && doc.tokens[index].start <= offset ? index : -1
}
