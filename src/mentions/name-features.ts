import { LEX } from '../lexicons/name-classes'
import { mix } from '../models/hash'
import { EVIDENCE } from './name-evidence'
import type { NameRuns } from './name-runs'
import type { NameText } from './name-text'
import { KIND, type NameWord } from './name-words'

/** Raised whenever a feature or a lexicon class changes its meaning: weights of another version are refused. */
export const NAME_FEATURE_VERSION = 1

/** More than one token can ever have. */
export const MAX_NAME_FEATURES = 200

/** All that features are read from. */
export interface NameContext {
  readonly text: NameText
  readonly runs: NameRuns
  /** By token, bits of EVIDENCE. */
  readonly evidence: Int32Array
}

const NOTHING: NameWord = {
  lower: '', kind: KIND.other, lexicon: 0, shape: 8, hash: 0, pattern: 0, prefix2: 0, prefix3: 0, suffix1: 0, suffix2: 0, suffix3: 0, suffix4: 0, length: 0,
}
const NAME_BITS = LEX.given | LEX.commonSurname | LEX.surname | LEX.city | LEX.country | LEX.demonym | LEX.title | LEX.organization | LEX.placePart | LEX.common

/**
 * The features of one token as hash keys. Written once: training and the running tagger both call this.
 *
 * @param context the document, prepared
 * @param i the token
 * @param from where its sentence starts, as a token
 * @param to where it ends, exclusive
 * @param out filled from 0 on
 * @returns how many keys were written
 */
export function nameFeatures(context: NameContext, i: number, from: number, to: number, out: Int32Array): number {
  const { text, runs } = context
  const { words } = text
  const at = (k: number): NameWord => (k >= from && k < to ? words[k]! : NOTHING)
  const pos = (k: number): number => (k >= from && k < to ? text.pos[k]! : 0)
  let n = 0
  const add = (template: number, value: number): void => {
    out[n++] = mix(template, value)
  }
  const addBits = (template: number, bits: number): void => {
    for (let rest = bits; rest !== 0; rest &= rest - 1) out[n++] = mix(template, rest & -rest)
  }
  const word = at(i)
  const before = at(i - 1)
  const after = at(i + 1)
  const lexicon = word.lexicon & NAME_BITS
  const start = text.starts[i]!
  const shouted = text.shouted[text.doc.tokens[i]!.sentence]!

  add(1, 0)
  // The word itself
  add(2, word.hash)
  add(3, word.shape * 2 + shouted)
  add(4, word.pattern)
  add(5, word.prefix2)
  add(6, word.prefix3)
  add(7, word.suffix1)
  add(8, word.suffix2)
  add(9, word.suffix3)
  add(10, word.suffix4)
  add(11, pos(i))
  add(12, lexicon)
  addBits(13, word.lexicon)
  add(14, mix(start, lexicon))
  add(15, mix(start * 32 + pos(i), word.shape))
  // Neighbours
  add(16, before.hash)
  add(17, after.hash)
  add(18, at(i - 2).hash)
  add(19, at(i + 2).hash)
  add(20, before.shape * 16 + word.shape)
  add(21, after.shape * 16 + word.shape)
  add(22, (before.shape * 16 + word.shape) * 16 + after.shape)
  add(23, pos(i - 1) * 32 + pos(i))
  add(24, pos(i + 1) * 32 + pos(i))
  addBits(25, before.lexicon)
  addBits(26, after.lexicon)
  add(27, mix(before.lexicon & NAME_BITS, lexicon))
  add(28, mix(lexicon, after.lexicon & NAME_BITS))
  add(29, mix(before.hash, word.hash))
  add(30, mix(word.hash, after.hash))
  add(31, mix(before.hash, lexicon))
  add(32, mix(after.hash, lexicon))
  add(33, mix(before.hash, word.shape))
  add(34, mix(after.hash, word.shape))
  add(35, mix(before.hash, after.hash))

  // The run of capitals and what stands around it
  const first = runs.start[i]!
  const end = runs.end[i]!
  const place = (i === first ? 1 : 0) + (i === end - 1 ? 2 : 0)
  const length = Math.min(end - first, 5)
  const left = at(first - 1)
  const right = at(end)
  add(40, place * 8 + length)
  add(41, mix(left.hash, place))
  add(42, mix(right.hash, place))
  addBits(43 + place * 100, left.lexicon)
  addBits(44 + place * 100, right.lexicon)
  add(45, mix(left.hash, right.hash))
  const head = words[end - 1]!
  const lead = words[first]!
  if (length > 1) {
    add(46, head.hash)
    addBits(47, head.lexicon)
    addBits(48, lead.lexicon)
    add(49, mix(lead.lexicon & NAME_BITS, head.lexicon & NAME_BITS))
    let all = 0
    for (let k = first; k < end; k++) all |= words[k]!.lexicon
    addBits(50, all)
    add(51, mix(lead.hash, place))
  }
  add(52, mix(at(first - 2).hash, left.hash))
  add(53, mix(right.hash, at(end + 1).hash))
  add(54, mix(mix(left.shape, right.shape), place * 8 + length))
  add(55, mix(right.shape === 5 ? 1 : 0, at(end + 1).shape))
  add(56, Math.min(to - from, 8) * 2 + shouted)

  // What the document says elsewhere
  const seen = context.evidence[i]!
  const alone = length === 1 ? 1 : 0
  addBits(60 + alone, seen)
  add(62, mix(seen & PERSON_EVIDENCE, lexicon))
  add(63, mix(seen & PERSON_EVIDENCE, place))
  add(64, mix(seen & CASE_EVIDENCE, start))
  addBits(65, context.evidence[end - 1]!)
  addBits(66, context.evidence[first]!)
  return n
}

const PERSON_EVIDENCE = EVIDENCE.afterTitle | EVIDENCE.afterGiven | EVIDENCE.personApposition | EVIDENCE.besideSay | EVIDENCE.afterPlacePreposition | EVIDENCE.withOrganization
const CASE_EVIDENCE = EVIDENCE.capitalInside | EVIDENCE.lower | EVIDENCE.often
