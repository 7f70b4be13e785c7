import type { MentionedDocument, NameMention, Token } from '../document'
import type { LanguagePack } from '../languages'
import { LEX } from '../lexicons/name-classes'
import { nameLexicon } from '../lexicons/name-lexicon'
import { foldWord } from './name-parts'
import { isPortfolio, withoutPortfolio } from './offices'

const SUFFIX = /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/i
const OPENER = /^(?:["“‘'(]|'')$/
const CLOSER = /^(?:["”’')]|'')$/
/** Capitals that a headline gives to every word. */
const MAX_HEADLINE = 40

/**
 * The names once more, now that all of the document's are known: "Jr." taken in, a name with a nickname in its middle made
 * whole, a person mistaken for something else ("House Newt Gingrich") and a headline's neighbours ("Derelict Obama") put right.
 *
 * @returns names in order of position, not overlapping
 */
export function mendNames(doc: MentionedDocument, pack: LanguagePack): NameMention[] {
  const persons = singlePersons(doc)
  const surnames = longSurnames(doc)
  const mended: NameMention[] = []
  for (const name of doc.names.flatMap((name) => (isPortfolio(doc, name, pack) ? withoutPortfolio(doc, name, pack) : splitAfterSuffix(doc, name)))) {
    const alone = withSuffix(doc, trimmed(doc, name.type === 'person' ? name : asPerson(doc, name, persons), persons))
    const next = withNickname(doc, mended, withParticle(doc, alone, surnames))
    const previous = mended.at(-1)
    if (!previous || previous.endToken <= next.firstToken) mended.push(next)
  }
  return mended
}

const wordOf = (token: Token): string => foldWord(token.text)

/** The single words that name persons somewhere in the text, and the last words of persons' longer names. */
function singlePersons(doc: MentionedDocument): ReadonlySet<string> {
  const found = new Set<string>()
  for (const name of doc.names) if (name.type === 'person' && name.endToken - name.firstToken === 1) found.add(wordOf(doc.tokens[name.firstToken]!))
  return found
}

/** "John Roberts Jr. Roberts": two sentences run together. */
function splitAfterSuffix(doc: MentionedDocument, name: NameMention): NameMention[] {
  if (name.type !== 'person') return [name]
  for (let i = name.firstToken + 1; i < name.endToken - 1; i++) {
    if (SUFFIX.test(doc.tokens[i]!.text)) return [cut(doc, name, name.firstToken, i + 1, name.rule), cut(doc, name, i + 1, name.endToken, name.rule)]
  }
  return [name]
}

/** Surnames with a small particle before them ("ten Hag"), lower case. */
function longSurnames(doc: MentionedDocument): ReadonlySet<string> {
  const found = new Set<string>()
  for (const name of doc.names) {
    const particle = doc.tokens[name.endToken - 2]
    if (name.type !== 'person' || name.endToken - name.firstToken < 3 || !particle || !/^\p{Ll}/u.test(particle.text)) continue
    found.add(`${particle.lower} ${doc.tokens[name.endToken - 1]!.lower}`)
  }
  return found
}

/** "Ten Hag" at a sentence's start, where the tagger saw "Hag" alone. */
function withParticle(doc: MentionedDocument, name: NameMention, surnames: ReadonlySet<string>): NameMention {
  const before = doc.tokens[name.firstToken - 1]
  const two = name.endToken === name.firstToken + 2 && name.type !== 'person'
  if (two && surnames.has(`${doc.tokens[name.firstToken]!.lower} ${doc.tokens[name.endToken - 1]!.lower}`)) return { ...name, type: 'person', rule: 'particle' }
  if (name.type !== 'person' || name.endToken !== name.firstToken + 1 || !before || before.sentence !== doc.tokens[name.firstToken]!.sentence) return name
  return surnames.has(`${before.lower} ${doc.tokens[name.firstToken]!.lower}`) ? cut(doc, name, name.firstToken - 1, name.endToken, 'particle') : name
}

function cut(doc: MentionedDocument, name: NameMention, firstToken: number, endToken: number, rule: string): NameMention {
  return { ...name, type: 'person', firstToken, endToken, start: doc.tokens[firstToken]!.start, end: doc.tokens[endToken - 1]!.end, rule }
}

/** "House Newt Gingrich", "Kalief Browder": not a person to the tagger, but its last word is one elsewhere. */
function asPerson(doc: MentionedDocument, name: NameMention, persons: ReadonlySet<string>): NameMention {
  const length = name.endToken - name.firstToken
  if (length < 2 || length > 4 || !persons.has(wordOf(doc.tokens[name.endToken - 1]!))) return name
  const lexicon = nameLexicon()
  const given = doc.tokens[name.endToken - 2]!
  const bits = lexicon.get(given.lower) ?? 0
  if (!/^\p{Lu}\p{Ll}/u.test(given.text)) return name
  const known = (bits & LEX.given) !== 0
  const plain = LEX.organization | LEX.placePart | LEX.role | LEX.title | LEX.common | LEX.demonym | LEX.country | LEX.city
  if (!known && (length > 2 || (bits & plain) !== 0)) return name
  return cut(doc, name, name.endToken - 2, name.endToken, 'person-elsewhere')
}

/** In a headline every word is a capital: one that is no name goes, where the rest is a person's name elsewhere. */
function trimmed(doc: MentionedDocument, name: NameMention, persons: ReadonlySet<string>): NameMention {
  const length = name.endToken - name.firstToken
  if (name.type !== 'person' || length < 2 || !isHeadline(doc, name)) return name
  const lexicon = nameLexicon()
  const noName = (i: number): boolean => ((lexicon.get(doc.tokens[i]!.lower) ?? 0) & (LEX.given | LEX.commonSurname | LEX.particle)) === 0
  const first = doc.tokens[name.firstToken]!
  const last = doc.tokens[name.endToken - 1]!
  if (noName(name.endToken - 1) && persons.has(wordOf(doc.tokens[name.endToken - 2]!)) && !persons.has(wordOf(last))) {
    return cut(doc, name, name.firstToken, name.endToken - 1, 'headline')
  }
  if (length === 2 && noName(name.firstToken) && persons.has(wordOf(last)) && !/^\p{Lu}\.?$/u.test(first.text)) return cut(doc, name, name.firstToken + 1, name.endToken, 'headline')
  return name
}

function isHeadline(doc: MentionedDocument, name: NameMention): boolean {
  const sentence = doc.sentences[doc.tokens[name.firstToken]!.sentence]!
  if (sentence.endToken - sentence.firstToken > MAX_HEADLINE || doc.tokens[sentence.endToken - 1]!.text === '.') return false
  let long = 0
  let capital = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { text } = doc.tokens[i]!
    if (text.length < 4) continue
    long += 1
    if (/^\p{Lu}/u.test(text)) capital += 1
  }
  return long >= 4 && capital >= 0.8 * long
}

/** "Joseph R. Biden, Jr." */
function withSuffix(doc: MentionedDocument, name: NameMention): NameMention {
  if (name.type !== 'person') return name
  const { tokens } = doc
  const at = tokens[name.endToken]?.text === ',' ? name.endToken + 1 : name.endToken
  const suffix = tokens[at]
  if (!suffix || !SUFFIX.test(suffix.text) || suffix.sentence !== tokens[name.firstToken]!.sentence || suffix.text === suffix.lower) return name
  return { ...name, endToken: at + 1, end: suffix.end }
}

/** 'Robert C. "Bobby" Scott': a name, capitals in marks, a name. Takes the earlier names out of `mended`. */
function withNickname(doc: MentionedDocument, mended: NameMention[], after: NameMention): NameMention {
  const { tokens } = doc
  const close = after.firstToken - 1
  if (after.type !== 'person' || !CLOSER.test(tokens[close]?.text ?? '')) return after
  let open = close - 1
  while (open > close - 4 && /^\p{Lu}/u.test(tokens[open]?.text ?? '')) open -= 1
  if (open === close - 1 || !OPENER.test(tokens[open]?.text ?? '') || tokens[open]!.sentence !== tokens[after.firstToken]!.sentence) return after
  let from = mended.length
  while (from > 0 && mended[from - 1]!.firstToken > open) from -= 1
  const before = mended[from - 1]
  // The tagger may have taken the nickname, or the opening mark, into the given name.
  if (!before || before.type === 'organization' || before.endToken < open || before.endToken > close + 1) return after
  mended.length = from - 1
  return { ...after, firstToken: before.firstToken, start: before.start, rule: 'nickname' }
}
