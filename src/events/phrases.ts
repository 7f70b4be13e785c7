import type { Sentence, Token } from '../document'
import { MARKS } from './marks'
import type { Scene } from './scene'

/** A noun phrase or a pronoun, by tokens: what follows the head is not in it, a possessor in front is. */
export interface Phrase {
  readonly first: number
  /** Exclusive. */
  readonly end: number
  readonly head: number
  /** The last possessive mark in it, or -1: "Putin ’s visit". */
  readonly possessive: number
  /** The preposition right in front of it, or -1. */
  readonly link: number
}

/** The marks of a possessor. */
export const POSSESSIVE: ReadonlySet<string> = new Set(["'", '’', "'s", '’s'])
const GLUE: ReadonlySet<string> = new Set(['-', '–', '&', '/'])
const POSSESSIVE_PRONOUN: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose'])
const LONGEST = 30

/**
 * The phrases of a sentence, in order, not overlapping.
 *
 * @param verbs tokens that are verbs whatever their part of speech says: no phrase holds them
 */
export function phrasesOf(scene: Scene, sentence: Sentence, verbs: ReadonlySet<number>): Phrase[] {
  const phrases: Phrase[] = []
  for (let i = sentence.firstToken; i < sentence.endToken;) {
    const phrase = verbs.has(i) ? null : phraseAt(scene, i, Math.min(sentence.endToken, i + LONGEST), verbs)
    if (phrase) phrases.push(phrase)
    i = phrase ? phrase.end : i + 1
  }
  return phrases
}

function phraseAt(scene: Scene, first: number, limit: number, verbs: ReadonlySet<number>): Phrase | null {
  const { tokens } = scene.doc
  const opener = tokens[first]!
  if (opener.pos === 'PRON' && !POSSESSIVE_PRONOUN.has(opener.lower)) return { first, end: first + 1, head: first, possessive: -1, link: linkOf(tokens, first) }
  let head = -1
  let possessive = -1
  let i = first
  for (; i < limit; i++) {
    const token = tokens[i]!
    if (isDate(scene, i) || (verbs.has(i) && (head >= 0 || token.pos !== 'VERB'))) break
    if (i > first && !token.spaceBefore && POSSESSIVE.has(token.text)) {
      if (!isNominal(tokens, i + 1, limit) || isDate(scene, i + 1)) break
      possessive = i
    } else if (token.pos === 'NUM' && head === i - 1 && named(scene, head) && !named(scene, i)) break // "gave Haiti 10 million dollars"
    else if (isNoun(scene, i)) head = i
    else if (!staysInside(tokens, i, first, possessive > head ? -1 : head)) break
  }
  if (head < 0) return null
  return { first, end: head + 1, head, possessive: possessive < head ? possessive : -1, link: linkOf(tokens, first) }
}

const isDate = (scene: Scene, i: number): boolean => (scene.dateAt[i] ?? -1) >= 0 || (scene.marks[i]! & MARKS.day) !== 0

const named = (scene: Scene, i: number): boolean => i >= 0 && (scene.nameAt[i]! >= 0 || scene.countryAt[i]! >= 0)

const FIGHTING: ReadonlySet<string> = new Set(['fighting', 'shelling', 'bombing', 'shooting', 'rioting', 'looting'])

/** "FIGHTING broke out": a noun that opens its sentence and looks like a verb. */
export function isGerundNoun(tokens: readonly Token[], i: number): boolean {
  if (!FIGHTING.has(tokens[i]!.lower)) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  const opens = before === undefined || before.sentence !== tokens[i]!.sentence || before.pos === 'ADJ'
  return opens && next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.lower === 'between' || next.lower === 'in')
}

/** Parts of speech behind an adjective that is no noun. */
const GOES_ON: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** A noun, a name's word, or a demonym that stands for people ("the Palestinians"). */
function isNoun(scene: Scene, i: number): boolean {
  const { pos } = scene.doc.tokens[i]!
  if (pos === 'ADJ' && (scene.marks[i]! & MARKS.actor) !== 0 && !GOES_ON.has(scene.doc.tokens[i + 1]?.pos ?? '') && i > 0) return true
  if (pos === 'VERB') return isGerundNoun(scene.doc.tokens, i) || (scene.nameAt[i]! >= 0 && scene.nameAt[i] === scene.nameAt[i - 1])
  return pos === 'NOUN' || pos === 'PROPN' || (pos === 'NUM' && i > 0) || ((scene.nameAt[i]! >= 0 || scene.countryAt[i]! >= 0) && pos !== 'PUNCT')
}

function isNominal(tokens: readonly Token[], i: number, limit: number): boolean {
  const pos = i < limit ? tokens[i]!.pos : 'X'
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || pos === 'NUM' || pos === 'VERB' || pos === 'ADV'
}

function staysInside(tokens: readonly Token[], i: number, first: number, head: number): boolean {
  const token = tokens[i]!
  if (token.pos === 'DET' || POSSESSIVE_PRONOUN.has(token.lower)) return head < 0
  if (token.pos === 'ADJ') return true
  if (GLUE.has(token.text)) return i > first && !token.spaceBefore && tokens[i + 1]?.spaceBefore === false
  const next = tokens[i + 1]
  const leads = next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')
  // "the besieged town", "an improvised device", "a group of ousted leaders": a participle after a determiner or adjective.
  if (token.pos === 'VERB') return (i > first || tokens[i - 1]?.pos === 'ADP' || token.text.includes('-')) && head < 0 && leads && /(?:ed|ing|en|wn)$/.test(token.lower)
  if (token.pos === 'ADV') return i > first && head < 0 && next !== undefined && (leads || next.pos === 'NUM')
  return false
}

function linkOf(tokens: readonly Token[], first: number): number {
  const before = tokens[first - 1]
  return before && before.sentence === tokens[first]!.sentence && (before.pos === 'ADP' || before.lower === 'to' || before.lower === 'between') ? first - 1 : -1
}

/** The index of the first phrase that ends behind the token; `phrases.length` where none does. Binary search. */
export function firstPhraseAfter(phrases: readonly Phrase[], token: number): number {
  let low = 0
  let high = phrases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (phrases[middle]!.end > token) high = middle
    else low = middle + 1
  }
  return low
}

/** The phrase that starts at the token, or null. */
export function phraseFrom(phrases: readonly Phrase[], token: number): Phrase | null {
  const found = phrases[firstPhraseAfter(phrases, token)]
  return found && found.first === token ? found : null
}

/** The phrase that ends right before the token, or null. */
export function phraseEndingAt(phrases: readonly Phrase[], token: number): Phrase | null {
  const found = phrases[firstPhraseAfter(phrases, token - 1)]
  return found && found.end === token ? found : null
}
