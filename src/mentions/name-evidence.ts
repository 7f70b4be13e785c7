import { LEX } from '../lexicons/name-classes'
import type { NameRuns } from './name-runs'
import type { NameText } from './name-text'
import { KIND, type NameWord } from './name-words'

/** What the document shows of a word in other places, as bits. */
export const EVIDENCE = {
  capitalInside: 1,
  lower: 2,
  afterTitle: 4,
  afterGiven: 8,
  withOrganization: 16,
  lastOfLong: 32,
  firstOfLong: 64,
  insideLong: 128,
  alone: 256,
  afterPlacePreposition: 512,
  besideSay: 1024,
  personApposition: 2048,
  possessive: 4096,
  afterRole: 8192,
  bracketed: 16384,
  often: 32768,
  afterThe: 65536,
  shouted: 131072,
} as const

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'near', 'at', 'across', 'outside', 'around', 'throughout', 'into', 'inside'])

/**
 * Gathers, over the whole document, how each capitalised word is used: what stands before and after it, what names it is
 * part of. A surname that follows a title once is a person's everywhere.
 *
 * @returns by token, the bits of EVIDENCE of its word; 0 for tokens outside the segments
 */
export function gatherEvidence(text: NameText, runs: NameRuns): Int32Array {
  const { words, segments } = text
  const seen = new Map<number, number>()
  for (let s = 0; s < segments.length; s += 2) {
    for (let i = segments[s]!; i < segments[s + 1]!; i++) {
      const word = words[i]!
      if (word.kind !== KIND.capital) continue
      const before = seen.get(word.hash) ?? 0
      const often = before & COUNTED ? EVIDENCE.often : COUNTED
      seen.set(word.hash, before | often | usage(text, runs, i))
    }
  }
  for (const word of words) {
    if (word.shape !== 0) continue
    const bits = seen.get(word.hash)
    if (bits !== undefined) seen.set(word.hash, bits | EVIDENCE.lower)
  }
  const evidence = new Int32Array(words.length)
  for (let s = 0; s < segments.length; s += 2) {
    for (let i = segments[s]!; i < segments[s + 1]!; i++) if (words[i]!.kind === KIND.capital) evidence[i] = (seen.get(words[i]!.hash) ?? 0) & ~COUNTED
  }
  return evidence
}

const COUNTED = 1 << 30

function usage(text: NameText, runs: NameRuns, i: number): number {
  const { doc, words, starts, shouted } = text
  const token = doc.tokens[i]!
  if (shouted[token.sentence]) return EVIDENCE.shouted
  const first = runs.start[i]!
  const end = runs.end[i]!
  const last = end - 1
  let bits = starts[i] ? 0 : EVIDENCE.capitalInside
  if (last === first) bits |= EVIDENCE.alone
  else bits |= i === last ? EVIDENCE.lastOfLong : i === first ? EVIDENCE.firstOfLong : EVIDENCE.insideLong
  if (i > first) bits |= afterInRun(words[i - 1]!)
  if (words[last]!.lexicon & LEX.organization || words[first]!.lexicon & LEX.organization) bits |= EVIDENCE.withOrganization
  const sentence = doc.sentences[token.sentence]!
  if (first > sentence.firstToken) bits |= beforeRun(words[first - 1]!, i === first)
  if (end < sentence.endToken) bits |= afterRun(words, end, sentence.endToken)
  return bits
}

const afterInRun = (word: NameWord): number =>
  (word.lexicon & LEX.title ? EVIDENCE.afterTitle : 0) | (word.lexicon & LEX.given ? EVIDENCE.afterGiven : 0)

function beforeRun(word: NameWord, isFirst: boolean): number {
  let bits = 0
  if (word.lexicon & LEX.say && word.shape === 0) bits |= EVIDENCE.besideSay
  if (word.lower === '(') bits |= EVIDENCE.bracketed
  if (!isFirst) return bits
  if (word.lexicon & LEX.title) bits |= EVIDENCE.afterTitle
  if (word.lexicon & LEX.role) bits |= EVIDENCE.afterRole
  if (PLACE_PREPOSITIONS.has(word.lower)) bits |= EVIDENCE.afterPlacePreposition
  if (word.lower === 'the') bits |= EVIDENCE.afterThe
  return bits
}

function afterRun(words: readonly NameWord[], end: number, to: number): number {
  const word = words[end]!
  if (word.lexicon & LEX.say) return EVIDENCE.besideSay
  if (word.lower === "'s" || word.lower === "'") return EVIDENCE.possessive
  if (word.lower !== ',' || end + 1 >= to) return 0
  const next = words[end + 1]!
  const tells = next.shape === 5 || next.lower === 'who' || next.lower === 'whose' || (next.lexicon & LEX.role) !== 0
  return tells ? EVIDENCE.personApposition : 0
}
