import { mix } from '../models/hash'
import { EVIDENCE } from './name-evidence'
import type { NameRuns } from './name-runs'
import type { NameText } from './name-text'
import { add, addBits, NAME_BITS, ROLE, wordFeatures, wordIn, type Keys } from './name-word-features'
import type { NameWord } from './name-words'

/** Raised whenever a feature or a lexicon class changes its meaning: weights of another version are refused. */
export const NAME_FEATURE_VERSION = 2

/** All that features are read from. */
export interface NameContext {
  readonly text: NameText
  readonly runs: NameRuns
  /** By token, bits of EVIDENCE. */
  readonly evidence: Int32Array
}

/** The place that features are read at. */
interface Place {
  readonly context: NameContext
  readonly i: number
  readonly from: number
  readonly to: number
  readonly word: NameWord
  /** The word's classes that names hang on. */
  readonly lexicon: number
  readonly start: number
  readonly shouted: number
}

/** The word at a token of the same sentence, or a word that says nothing. */
const wordAt = ({ context, from, to }: Place, k: number): NameWord => wordIn(context.text.words, k, from, to)
const posAt = ({ context, from, to }: Place, k: number): number => (k >= from && k < to ? context.text.pos[k]! : 0)

/**
 * The features of one token as hash keys. Written once: training calls this, the running tagger calls its two halves.
 *
 * @param context the document, prepared
 * @param i the token
 * @param from where its sentence starts, as a token
 * @param to where it ends, exclusive
 * @param out filled from 0 on
 * @returns how many keys were written
 */
export function nameFeatures(context: NameContext, i: number, from: number, to: number, out: Int32Array): number {
  const { words } = context.text
  let count = placeFeatures(context, i, from, to, out)
  count = wordFeatures(words[i]!, ROLE.own, out, count)
  count = wordFeatures(wordIn(words, i - 1, from, to), ROLE.before, out, count)
  count = wordFeatures(wordIn(words, i + 1, from, to), ROLE.after, out, count)
  count = wordFeatures(wordIn(words, i - 2, from, to), ROLE.twoBefore, out, count)
  return wordFeatures(wordIn(words, i + 2, from, to), ROLE.twoAfter, out, count)
}

/** The features that hang on several words, on the place or on the document; as {@link nameFeatures}. */
export function placeFeatures(context: NameContext, i: number, from: number, to: number, out: Int32Array): number {
  const { text } = context
  const word = text.words[i]!
  const place: Place = { context, i, from, to, word, lexicon: word.lexicon & NAME_BITS, start: text.starts[i]!, shouted: text.shouted[text.doc.tokens[i]!.sentence]! }
  const keys: Keys = { out, count: 0 }
  addPlace(keys, place)
  addNeighbours(keys, place)
  addRun(keys, place)
  addDocument(keys, place)
  return keys.count
}

function addPlace(keys: Keys, place: Place): void {
  const { word, lexicon, start, shouted, i } = place
  const pos = posAt(place, i)
  add(keys, 3, word.shape * 2 + shouted)
  add(keys, 11, pos)
  add(keys, 14, mix(start, lexicon))
  add(keys, 15, mix(start * 32 + pos, word.shape))
}

function addNeighbours(keys: Keys, place: Place): void {
  const { word, lexicon, i } = place
  const before = wordAt(place, i - 1)
  const after = wordAt(place, i + 1)
  add(keys, 20, before.shape * 16 + word.shape)
  add(keys, 21, after.shape * 16 + word.shape)
  add(keys, 22, (before.shape * 16 + word.shape) * 16 + after.shape)
  add(keys, 23, posAt(place, i - 1) * 32 + posAt(place, i))
  add(keys, 24, posAt(place, i + 1) * 32 + posAt(place, i))
  add(keys, 27, mix(before.lexicon & NAME_BITS, lexicon))
  add(keys, 28, mix(lexicon, after.lexicon & NAME_BITS))
  add(keys, 29, mix(before.hash, word.hash))
  add(keys, 30, mix(word.hash, after.hash))
  add(keys, 31, mix(before.hash, lexicon))
  add(keys, 32, mix(after.hash, lexicon))
  add(keys, 33, mix(before.hash, word.shape))
  add(keys, 34, mix(after.hash, word.shape))
  add(keys, 35, mix(before.hash, after.hash))
}

/** The run of capitals that the token stands in, and what stands around it. */
function addRun(keys: Keys, place: Place): void {
  const { context, i, from, to, shouted } = place
  const first = context.runs.start[i]!
  const end = context.runs.end[i]!
  const position = positionIn(first, end, i)
  const length = Math.min(end - first, 5)
  const left = wordAt(place, first - 1)
  const right = wordAt(place, end)
  add(keys, 40, position * 8 + length)
  add(keys, 41, mix(left.hash, position))
  add(keys, 42, mix(right.hash, position))
  addBits(keys, 43 + position * 100, left.lexicon)
  addBits(keys, 44 + position * 100, right.lexicon)
  add(keys, 45, mix(left.hash, right.hash))
  if (length > 1) addLongRun(keys, context.text.words, first, end, position)
  add(keys, 52, mix(wordAt(place, first - 2).hash, left.hash))
  add(keys, 53, mix(right.hash, wordAt(place, end + 1).hash))
  add(keys, 54, mix(mix(left.shape, right.shape), position * 8 + length))
  add(keys, 55, mix(right.shape === 5 ? 1 : 0, wordAt(place, end + 1).shape))
  add(keys, 56, Math.min(to - from, 8) * 2 + shouted)
}

/** 1 first, 2 last, 3 both, 0 in between. */
const positionIn = (first: number, end: number, i: number): number => (i === first ? 1 : 0) + (i === end - 1 ? 2 : 0)

function addLongRun(keys: Keys, words: readonly NameWord[], first: number, end: number, position: number): void {
  const head = words[end - 1]!
  const lead = words[first]!
  add(keys, 46, head.hash)
  addBits(keys, 47, head.lexicon)
  addBits(keys, 48, lead.lexicon)
  add(keys, 49, mix(lead.lexicon & NAME_BITS, head.lexicon & NAME_BITS))
  let all = 0
  for (let k = first; k < end; k++) all |= words[k]!.lexicon
  addBits(keys, 50, all)
  add(keys, 51, mix(lead.hash, position))
}

const PERSON_EVIDENCE = EVIDENCE.afterTitle | EVIDENCE.afterGiven | EVIDENCE.personApposition | EVIDENCE.besideSay | EVIDENCE.afterPlacePreposition | EVIDENCE.withOrganization
const CASE_EVIDENCE = EVIDENCE.capitalInside | EVIDENCE.lower | EVIDENCE.often

/** What the document says of the word elsewhere. */
function addDocument(keys: Keys, { context, i, lexicon, start }: Place): void {
  const { evidence, runs } = context
  const first = runs.start[i]!
  const end = runs.end[i]!
  const seen = evidence[i]!
  addBits(keys, 60 + (end - first === 1 ? 1 : 0), seen)
  add(keys, 62, mix(seen & PERSON_EVIDENCE, lexicon))
  add(keys, 63, mix(seen & PERSON_EVIDENCE, positionIn(first, end, i)))
  add(keys, 64, mix(seen & CASE_EVIDENCE, start))
  addBits(keys, 65, evidence[end - 1]!)
  addBits(keys, 66, evidence[first]!)
}
