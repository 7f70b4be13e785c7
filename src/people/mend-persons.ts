import type { MentionedDocument, NameMention, Token } from '../document'
import type { LanguagePack } from '../languages'
import { LEX } from '../lexicons/name-classes'
import { nameLexicon } from '../lexicons/name-lexicon'
import { isShouted } from './headlines'

const NO_NAME = LEX.common | LEX.country | LEX.demonym | LEX.calendar | LEX.organization | LEX.title | LEX.role | LEX.brand
/** Small words that join an office to its field: "Chief of Staff", "Special Adviser on Media". */
const OF = /^(?:of|on|for|to)$/
const POSSESSIVE = /^(?:his|her|their|my)$|^['’]s?$/
const ORIGIN = /^\p{Lu}[\p{L}.'’]*-(?:born|based|raised|trained|bred|educated)$/u

/**
 * Persons once more: what stands before a name and is none ("Rapper Tahi Jordan", "Georgia-born Luka Beridze") goes, an office
 * that the tagger took for an organization ("Special Adviser on Media") too, and the one whom a relation introduces comes in
 * ("His wife, Nerys,").
 *
 * @param names in order of position, not overlapping
 * @returns in order of position, not overlapping
 */
export function mendPersons(doc: MentionedDocument, names: readonly NameMention[], pack: LanguagePack): NameMention[] {
  const kept = names.filter((name) => !isOffice(doc, name, pack)).map((name) => withoutLead(doc, ledByRole(doc, name, pack), pack))
  return withRelated(doc, kept, pack)
}

const bare = ({ lower }: Token): string => lower.replace(/\.$/, '')
const bitsOf = ({ lower }: Token): number => nameLexicon().get(lower) ?? 0

/** What a quotation greets somebody with: "Hi Mahina, we’re sorry". */
const GREETING = /^(?:congratulations|dear|goodbye|hello|hey|hi|sorry|thanks)$/

/** Whether a capital word says what somebody is, and never what somebody is called. */
function isRole(token: Token, pack: LanguagePack): boolean {
  if (token.text === token.lower) return false
  if (ORIGIN.test(token.text)) return true
  const word = bare(token)
  return (pack.titles.honorifics.has(word) || pack.nouns.get(word)?.cls === 'person') && (bitsOf(token) & (LEX.given | LEX.particle)) === 0
}

const NO_PERSON = LEX.organization | LEX.placePart | LEX.common | LEX.calendar

/** "Awami Front MPA Shagufta Orakzai", tagged as one organization: two names after an office in capitals are its bearer, and all that is kept. */
function ledByRole(doc: MentionedDocument, name: NameMention, pack: LanguagePack): NameMention {
  const role = name.endToken - 3
  if (name.type !== 'organization' || role < name.firstToken || !/^\p{Lu}{2,5}$/u.test(doc.tokens[role]!.text) || !isRole(doc.tokens[role]!, pack)) return name
  for (let i = role + 1; i < name.endToken; i++) if (!/^\p{Lu}\p{Ll}/u.test(doc.tokens[i]!.text) || (bitsOf(doc.tokens[i]!) & NO_PERSON) !== 0) return name
  return { ...personOf(doc, role + 1, name.endToken), rule: 'lead-off' }
}

/** The name without the words of a title before it, where two words, or one after a home, are left. */
function withoutLead(doc: MentionedDocument, name: NameMention, pack: LanguagePack): NameMention {
  if (name.type !== 'person') return name
  let first = name.firstToken
  while (first < name.endToken - 1 && isRole(doc.tokens[first]!, pack) && (first < name.endToken - 2 || ORIGIN.test(doc.tokens[first]!.text))) first += 1
  if (first < name.endToken - 1 && GREETING.test(doc.tokens[first]!.lower)) first += 1
  return first === name.firstToken ? name : { ...name, firstToken: first, start: doc.tokens[first]!.start, rule: 'lead-off' }
}

/** "Chief of Staff", "Special Adviser on Media": a role's word within the first three, a preposition, no "the" after it. */
function isOffice(doc: MentionedDocument, name: NameMention, pack: LanguagePack): boolean {
  if (name.type !== 'organization' || name.endToken - name.firstToken < 3) return false
  for (let i = name.firstToken; i < Math.min(name.firstToken + 3, name.endToken - 2); i++) {
    if (!OF.test(doc.tokens[i + 1]!.lower)) continue
    const { cls, plural } = pack.nouns.get(doc.tokens[i]!.lower) ?? {}
    return cls === 'person' && plural === false && doc.tokens[i + 2]!.lower !== 'the'
  }
  return false
}

/** Adds "Nerys" of "His wife, Nerys," and "Tendai" of "her son Tendai", whatever the tagger made of them. */
function withRelated(doc: MentionedDocument, names: readonly NameMention[], pack: LanguagePack): NameMention[] {
  const found: NameMention[] = []
  for (const { index } of doc.tokens) {
    const first = related(doc, index, pack)
    if (first >= 0) found.push(personOf(doc, first, endOfName(doc, first)))
  }
  if (found.length === 0) return [...names]
  const dropped = new Set<NameMention>()
  let next = 0
  const kept = names.filter((name) => {
    while (next < found.length && found[next]!.endToken <= name.firstToken) next += 1
    const made = found[next]
    if (!made || made.firstToken >= name.endToken) return true
    // A person's name that reaches further stays as it is, and anything else that begins before.
    if (name.type !== 'person' && name.firstToken === made.firstToken) return false
    dropped.add(made)
    return true
  })
  return [...kept, ...found.filter((made) => !dropped.has(made))].sort((a, b) => a.firstToken - b.firstToken)
}

const personOf = ({ tokens }: MentionedDocument, firstToken: number, endToken: number): NameMention => ({
  type: 'person', start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, firstToken, endToken, confidence: 0.8, rule: 'relation',
})

/** Where the name begins that a relation at this token introduces: "his wife, Nerys", "Roberts’s sister Carys"; else -1. */
function related(doc: MentionedDocument, at: number, pack: LanguagePack): number {
  const { tokens } = doc
  const noun = tokens[at]!
  const owner = tokens[at - 1]
  if (!owner || owner.sentence !== noun.sentence || !pack.titles.relations.has(noun.lower) || !POSSESSIVE.test(owner.lower) || isShouted(doc, noun.sentence)) return -1
  const comma = tokens[at + 1]?.text === ','
  const first = at + (comma ? 2 : 1)
  if (tokens[first]?.sentence !== noun.sentence || !isName(doc, first)) return -1
  // After a comma the name has to be set off on both sides, or be the sentence's subject: "his wife, Nerys, was", not "his wife, English, …".
  return !comma || /^[,.;—–]$/.test(tokens[endOfName(doc, first)]?.text ?? '') ? first : -1
}

function endOfName(doc: MentionedDocument, first: number): number {
  let end = first + 1
  while (isName(doc, end) && doc.tokens[end]!.sentence === doc.tokens[first]!.sentence) end += 1
  return end
}

/** A capital that is no English word, nation, day or office. */
const isName = ({ tokens }: MentionedDocument, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && /^\p{Lu}[\p{Ll}\p{M}'’-]+(?:\p{Lu}\p{Ll}+)?$/u.test(token.text) && ((bitsOf(token) & NO_NAME) === 0 || (bitsOf(token) & LEX.given) !== 0)
}
