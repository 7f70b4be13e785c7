import { firstEndingAfter } from '../document'
import type { Draft } from './draft'
import type { Persons } from './persons'
import type { Scene } from './referents'
import type { PeopleText } from './text'

/** By the head of a title ("minister"), the clusters that bear it, in order of appearance. */
export type RoleIndex = Map<string, number[]>

/** How many bearers of one role are weighed: the latest. */
const MAX_BEARERS = 12
/** Words of a phrase that say nothing of which bearer is meant. */
const PLAIN = /^(?:the|this|that|same|own|very|now|then|his|her|its|their|our|late)$/

/**
 * The person whose title a definite noun phrase repeats: "the Russian foreign minister" for "Foreign Minister Sergei
 * Lavrov of Russia"; -1 where no title fits.
 */
export function phraseBearer(text: PeopleText, persons: Persons, roles: RoleIndex, draft: Draft, scene: Scene): number {
  if (!pointsBack(text, draft)) return -1
  const aged = /^(\d{1,3})-year-old$/.exec(text.doc.tokens[draft.headToken]!.lower)
  if (aged) return bearerOfAge(persons, scene, aged[1]!)
  const bearers = draft.noun ? roles.get(draft.noun.lemma) : undefined
  if (!bearers) return -1
  const words = tellingWords(text, draft)
  const codes = countryCodes(text, draft.firstToken, draft.endToken)
  let best = -1
  let bestScore = -1
  // "the French president" right after somebody without a title is rather that one than the president of nowhere in particular.
  const latest = scene.recent[0]
  const rival = codes.length > 0 && latest !== undefined && latest.cluster >= 0 && persons.clusters[latest.cluster]!.heads.size === 0
  for (const cluster of bearers.slice(-MAX_BEARERS)) {
    const fit = fitOf(text, persons, cluster, words, codes)
    if (fit < 0 || (rival && fit < 0.5)) continue
    const place = scene.recent.findIndex((referent) => referent.cluster === cluster)
    const score = 3 * fit + (place < 0 ? 0 : 2 - place / 6)
    if (score > bestScore) {
      best = cluster
      bestScore = score
    }
  }
  return best
}

/** "the minister", "this minister", "China’s minister"; not "his minister", "a minister". */
function pointsBack(text: PeopleText, draft: Draft): boolean {
  if (draft.determiner === 'definite' || draft.determiner === 'demonstrative') return true
  if (draft.determiner !== 'possessive') return false
  for (let i = draft.firstToken + 1; i < draft.headToken; i++) {
    if (/^['’]s?$/.test(text.doc.tokens[i]!.text)) return countryCodes(text, draft.firstToken, i).length > 0
  }
  return false
}

/** The countries named between two tokens. */
export function countryCodes(text: PeopleText, first: number, end: number): string[] {
  const { tokens, countryMentions } = text.doc
  const codes: string[] = []
  for (let i = firstEndingAfter(countryMentions, tokens[first]!.start); i < countryMentions.length && countryMentions[i]!.end <= tokens[end - 1]!.end; i++) {
    if (countryMentions[i]!.start >= tokens[first]!.start) codes.push(countryMentions[i]!.code)
  }
  return codes
}

function bearerOfAge(persons: Persons, scene: Scene, age: string): number {
  for (const { cluster } of scene.recent) {
    if (cluster >= 0 && persons.clusters[cluster]!.uses.some((use) => persons.uses[use]!.setting.age === age)) return cluster
  }
  return -1
}

/** A word that narrows a role; a place's name may be missing from the title. */
interface TellingWord { readonly word: string; readonly place: boolean }

/** The words that narrow a role: nouns, names and adjectives beside the head, after "of" too. */
function tellingWords(text: PeopleText, draft: Draft): TellingWord[] {
  const words: TellingWord[] = []
  for (let i = draft.firstToken; i < draft.endToken; i++) {
    const token = text.doc.tokens[i]!
    if (i === draft.headToken || PLAIN.test(token.lower)) continue
    const name = text.nameAt[i]!
    const place = countryCodes(text, i, i + 1).length > 0 || (name >= 0 && text.doc.names[name]!.type === 'place') || /^(?:republican|democratic|gop)$/.test(token.lower)
    if (token.pos === 'PROPN' || token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'NUM') words.push({ word: token.lower, place })
  }
  return words
}

/** How far the person's titles hold the phrase's words, 0..1; -1 where a word of office or a name is not among them. */
function fitOf(text: PeopleText, persons: Persons, cluster: number, words: readonly TellingWord[], codes: readonly string[]): number {
  const known = titleWords(text, persons, cluster)
  // "the president" is rather the president than the vice president, or than one who was.
  if (words.length === 0) return ['vice', 'deputy', 'assistant'].some((word) => known.words.has(word)) ? 0 : known.words.has('former') ? 0.2 : 0.5
  const missing = words.filter(({ word }) => !known.words.has(word))
  if (missing.length === 0) return 1
  if (codes.length > 0 && known.codes.size > 0) return codes.some((code) => known.codes.has(code)) ? 0.9 : -1
  // "the Texas senator" is not the one "of Florida".
  if (known.homes.size > 0 && missing.some(({ place }) => place)) return -1
  return missing.every(({ place }) => place) && (known.codes.size === 0 || codes.length === 0) ? 0.2 : -1
}

const MAX_USES = 24

function titleWords(text: PeopleText, persons: Persons, cluster: number): { words: Set<string>; codes: Set<string>; homes: Set<string> } {
  const words = new Set<string>()
  const codes = new Set<string>()
  const homes = new Set<string>()
  for (const use of persons.clusters[cluster]!.uses.slice(0, MAX_USES)) {
    for (const word of homeOf(text, text.drafts[persons.uses[use]!.draft]!)) {
      homes.add(word)
      words.add(word)
    }
    for (const { firstToken, endToken, owner } of persons.uses[use]!.setting.titles) {
      for (let i = owner >= 0 ? owner : firstToken; i < endToken; i++) words.add(text.doc.tokens[i]!.lower)
      for (const code of countryCodes(text, owner >= 0 ? owner : firstToken, endToken)) codes.add(code)
    }
  }
  return { words, codes, homes }
}

/** The words of the place in "Sen. Marco Rubio of Florida", with its comma and brackets off. */
function homeOf({ doc, nameAt }: PeopleText, { endToken, form }: Draft): string[] {
  const name = form === 'name' && /^(?:of|from)$/.test(doc.tokens[endToken]?.lower ?? '') ? (nameAt[endToken + 1] ?? -1) : -1
  if (name < 0 || doc.names[name]!.type !== 'place') return []
  return doc.tokens.slice(doc.names[name]!.firstToken, doc.names[name]!.endToken).map(({ lower }) => lower)
}

/**
 * Whether a noun phrase may be a new description of somebody just named: "the New York businessman said". Not in a
 * predicate ("is the nominee"), not where more follows that describes ("the candidate who").
 */
export function describesAgain(text: PeopleText, draft: Draft): boolean {
  const { tokens } = text.doc
  if (draft.determiner !== 'definite' || !draft.noun || !text.pack.titles.descriptions.has(draft.noun.lemma) || draft.endToken > draft.headToken + 1) return false
  // "first" makes one of a kind, but for the first lady.
  const kept = draft.noun.lemma === 'lady' ? draft.headToken - 1 : draft.headToken
  for (let i = draft.firstToken; i < kept; i++) if (text.pack.titles.unrepeated.has(tokens[i]!.lower)) return false
  const next = tokens[endOfPair(text, draft)]
  if (!next || (next.pos !== 'VERB' && next.pos !== 'AUX' && next.pos !== 'ADV' && !/^['’]s?$/.test(next.text) && !/^[,.]$/.test(next.text))) return false
  const before = tokens[draft.firstToken - 1]
  return !before || before.sentence !== next.sentence || (before.pos !== 'AUX' && before.lower !== 'as')
}

/** Where "the former first lady and senator" ends: one person, since the second noun has no article; else where the phrase ends. */
function endOfPair(text: PeopleText, draft: Draft): number {
  if (text.doc.tokens[draft.endToken]?.lower !== 'and') return draft.endToken
  const second = text.phraseAt[draft.endToken + 1] ?? -1
  const noun = second < 0 ? null : text.drafts[second]!
  return noun?.determiner === 'none' && noun.noun?.cls === 'person' && !noun.plural ? noun.endToken : draft.endToken
}

/**
 * Whether a noun phrase names an office by capitals and a country or place ("the Russian President"): it may then mean
 * somebody just named whose title the text has not told.
 */
export function namesOffice(text: PeopleText, draft: Draft): boolean {
  const head = text.doc.tokens[draft.headToken]!
  if (!draft.noun || !text.pack.titles.single.has(draft.noun.lemma) || !pointsBack(text, draft) || draft.endToken > draft.headToken + 1) return false
  if (text.pack.titles.unrepeated.has(text.doc.tokens[draft.firstToken + 1]!.lower)) return false
  return head.text !== head.lower || tellingWords(text, draft).some(({ place }) => place)
}
