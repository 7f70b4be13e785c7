import type { Draft } from './draft'
import { nounOf } from './noun-phrases'
import type { PeopleText } from './text'
import { bare, isCountry, isPerson, titleWord, walkBack } from './title-reach'

/** A title as printed, by its tokens. */
export interface Title {
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
  /** Head noun's lemma, or the short title: "minister", "sen". */
  readonly head: string
  /** Draft of the noun phrase that is the title (apposition), or -1. */
  readonly phrase: number
  /** An owner before it: last token of "NBC" in "NBC’s anchor …", else -1. */
  readonly owner: number
}

/** What stands around one printed name and tells of its bearer. */
export interface NameSetting {
  readonly titles: readonly Title[]
  /** Drafts of the noun phrases in apposition, titles or not ("his wife, Ann Lee,"). */
  readonly phrases: readonly number[]
  /** Shown by "Mr.", "actress", "King". */
  readonly gender: 'he' | 'she' | null
  /** Whether a courtesy title stands before it. */
  readonly honorific: boolean
  /** "NAME, 45," */
  readonly age: string | null
}

const MAX_TITLE = 14
/** "the 45-year-old" is no title. */
const AGED = /-year-olds?$/

/** Reads the titles before and after a name. @param draft the draft of a person's name */
export function settingOf(text: PeopleText, draft: Draft): NameSetting {
  const titles: Title[] = []
  const before = titleBefore(text, draft)
  if (before.title) titles.push(before.title)
  const after = titleAfter(text, draft)
  if (after.title) titles.push(after.title)
  const led = phraseBefore(text, draft, before.title?.firstToken ?? draft.firstToken - Number(before.honorific))
  const ledBy = led < 0 ? null : titleOfPhrase(text, led)
  if (ledBy) titles.push(ledBy)
  const second = after.phrase < 0 ? -1 : secondPhrase(text, after.phrase)
  const also = second < 0 ? null : titleOfPhrase(text, second)
  if (also) titles.push(also)
  const nation = titles.length === 0 && !before.honorific ? nationBefore(text, draft) : null
  if (nation) titles.push(nation)
  const phrases = [after.phrase, led, second].filter((phrase) => phrase >= 0)
  let gender = before.gender
  for (const title of titles) gender ??= text.pack.nouns.get(title.head)?.gender ?? null
  for (const phrase of phrases) gender ??= text.drafts[phrase]!.noun?.gender ?? null
  return { titles, phrases, gender, honorific: before.honorific, age: after.age }
}

/** "Poland’s Donald Tusk": no title, but whose he is. */
function nationBefore(text: PeopleText, { firstToken }: Draft): Title | null {
  const clitic = text.doc.tokens[firstToken - 1]
  if (firstToken < 2 || !clitic || !/^['’]s?$/.test(clitic.text) || !isCountry(text, firstToken - 2)) return null
  return { firstToken, endToken: firstToken, head: '', phrase: -1, owner: firstToken - 2 }
}

/** "NAME, the former president and mother of four,": the draft of what follows "and", or -1. */
function secondPhrase(text: PeopleText, phrase: number): number {
  const { tokens } = text.doc
  const and = text.drafts[phrase]!.endToken
  if (tokens[and]?.pos !== 'CCONJ' || tokens[and]!.sentence !== tokens[and - 1]!.sentence) return -1
  const second = text.phraseAt[and + 1] ?? -1
  if (second < 0 || !describesOne(text.drafts[second]!)) return -1
  const after = tokens[text.drafts[second]!.endToken]
  return after === undefined || /^[,.;)–—]$/.test(after.text) ? second : -1
}

interface Before { readonly title: Title | null; readonly gender: 'he' | 'she' | null; readonly honorific: boolean }

/** "Russian Foreign Minister", "former Sen.", "Mr." right before the name. */
function titleBefore(text: PeopleText, draft: Draft): Before {
  const { tokens, sentences } = text.doc
  let end = draft.firstToken
  const sentence = sentences[tokens[end]!.sentence]!
  const previous = tokens[end - 1]
  if (!previous || end - 1 < sentence.firstToken) return { title: null, gender: null, honorific: false }
  const honorific = previous.text !== previous.lower ? text.pack.titles.honorifics.get(bare(previous)) : undefined
  let gender = honorific ?? null
  if (honorific !== undefined) end -= 1
  // "Dr" is a title of its own, where no other stands before it.
  const rank = honorific !== undefined && text.pack.titles.ranks.has(bare(previous)) ? { firstToken: end, endToken: end + 1, head: bare(previous), phrase: -1, owner: -1 } : null
  const last = tokens[end - 1]
  if (!last || end - 1 < sentence.firstToken || isPerson(text, end - 1)) return { title: rank, gender, honorific: honorific !== undefined }
  const head = titleWord(text, last)
  const limit = Math.max(sentence.firstToken, end - MAX_TITLE)
  if (head === null) {
    gender ??= nounOf(last, text.pack)?.gender ?? null
    return { title: titleWithOf(text, end, limit) ?? rank, gender, honorific: honorific !== undefined }
  }
  const first = walkBack(text, end - 1, limit)
  return { title: { firstToken: first, endToken: end, head, phrase: -1, owner: ownerBefore(text, first) }, gender, honorific: honorific !== undefined }
}


/** "Secretary of State NAME", "Minister of Foreign Affairs NAME": all capitals from the role to the name. */
function titleWithOf(text: PeopleText, end: number, limit: number): Title | null {
  const { tokens } = text.doc
  for (let i = end - 1; i > limit; i--) {
    const token = tokens[i]!
    if (/^(?:of|for)$/.test(token.lower)) {
      const head = tokens[i - 1]!
      const lemma = head.text !== head.lower ? titleWord(text, head) : null
      if (lemma === null) return null
      const first = walkBack(text, i - 1, limit)
      return { firstToken: first, endToken: end, head: lemma, phrase: -1, owner: ownerBefore(text, first) }
    }
    if (token.text === token.lower && !/^(?:the|and|&)$/.test(token.lower)) return null
    if (isPerson(text, i)) return null
  }
  return null
}

/** The owner's last name token before "’s TITLE NAME", else -1. */
function ownerBefore(text: PeopleText, first: number): number {
  const clitic = text.doc.tokens[first - 1]
  return clitic && /^['’]s?$/.test(clitic.text) && text.nameAt[first - 2]! >= 0 ? first - 2 : -1
}

interface After { readonly title: Title | null; readonly phrase: number; readonly age: string | null }

/** "NAME, 45, the chief executive of the National Urban League,". */
function titleAfter(text: PeopleText, draft: Draft): After {
  const { tokens } = text.doc
  let i = draft.endToken
  let age: string | null = null
  if (tokens[i]?.text === '(') {
    const close = tokens.slice(i + 1, i + 8).findIndex((token) => token.text === ')')
    if (close >= 0 && /^,$/.test(tokens[i + close + 2]?.text ?? '')) i += close + 2
  }
  const opener = tokens[i]
  if (!opener || !/^[,–—(]$|^--?$/.test(opener.text)) return { title: null, phrase: -1, age }
  i += 1
  const number = tokens[i]
  if (number?.pos === 'NUM' && /^\d{1,3}$/.test(number.text) && /^[,.)]$/.test(tokens[i + 1]?.text ?? '')) {
    age = number.text
    i += 2
  }
  const phrase = text.phraseAt[i] ?? -1
  const apart = phrase < 0 || !describesOne(text.drafts[phrase]!) || tokens[i]!.sentence !== tokens[draft.firstToken]!.sentence
  if (apart || !closesApposition(text, text.drafts[phrase]!)) return { title: null, phrase: -1, age }
  return { title: titleOfPhrase(text, phrase), phrase, age }
}

/** Whether a noun phrase describes one person. */
const describesOne = ({ noun }: Draft): boolean => noun?.cls === 'person' && !noun.plural

/** A person's description in the singular as a title; null for "his brother" and for what is no person. */
export function titleOfPhrase(text: PeopleText, phrase: number): Title | null {
  const draft = text.drafts[phrase]!
  const { noun } = draft
  if (!noun || !describesOne(draft) || text.pack.titles.never.has(noun.lemma) || AGED.test(noun.lemma)) return null
  const first = withoutDeterminer(text, draft)
  return { firstToken: first.token, endToken: draft.endToken, head: noun.lemma, phrase, owner: first.owner }
}

function withoutDeterminer(text: PeopleText, draft: Draft): { token: number; owner: number } {
  const { tokens } = text.doc
  for (let i = draft.headToken - 1; i >= draft.firstToken; i--) {
    const token = tokens[i]!
    if (/^['’]s?$/.test(token.text)) return { token: i + 1, owner: i - 1 }
    if (token.pos === 'DET' || (token.pos === 'PRON' && text.pack.pronouns.has(token.lower))) return { token: i + 1, owner: -1 }
  }
  return { token: draft.firstToken, owner: -1 }
}

/** After an apposition comes a mark, a relative clause, or a preposition that goes on with it. */
function closesApposition(text: PeopleText, draft: Draft): boolean {
  const next = text.doc.tokens[draft.endToken]
  const last = text.doc.tokens[draft.endToken - 1]!
  if (!next || next.sentence !== last.sentence) return true
  return next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'PRON' || next.pos === 'SCONJ' || (next.pos === 'VERB' && draft.determiner === 'none') || next.pos === 'CCONJ'
}

/** "A former spokesman for the ministry, Oleg Voloshyn, said": the draft of the description that leads, or -1. */
function phraseBefore(text: PeopleText, draft: Draft, first: number): number {
  const { tokens } = text.doc
  const comma = tokens[first - 1]
  if (comma?.text !== ',' || comma.sentence !== tokens[draft.firstToken]!.sentence) return -1
  const phrase = text.phraseEndingAt[first - 2] ?? -1
  const after = tokens[draft.endToken]
  if (phrase < 0 || (after && after.pos !== 'PUNCT')) return -1
  const lead = text.drafts[phrase]!
  return lead.determiner !== 'none' && describesOne(lead) ? phrase : -1
}
