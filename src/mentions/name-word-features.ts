import { LEX } from '../lexicons/name-classes'
import { mix } from '../models/hash'
import { KIND, type NameWord } from './name-words'

/** More than one token can ever have. */
export const MAX_NAME_FEATURES = 200

/** What stands past a sentence's ends. */
const NOTHING: NameWord = {
  lower: '', kind: KIND.other, lexicon: 0, shape: 8, hash: 0, pattern: 0, prefix2: 0, prefix3: 0, suffix1: 0, suffix2: 0, suffix3: 0, suffix4: 0, length: 0, scored: { model: null, sums: new Float64Array(0) },
}
/** The classes that names hang on. */
export const NAME_BITS = LEX.given | LEX.commonSurname | LEX.surname | LEX.city | LEX.country | LEX.demonym | LEX.title | LEX.organization | LEX.placePart | LEX.common | LEX.brand | LEX.region

/** Where keys are written: the buffer and how many it holds. Reused for every token, so that nothing is allocated on the way. */
export interface Keys { readonly out: Int32Array; count: number }

/** Writes a key. */
export function add(keys: Keys, template: number, value: number): void {
  keys.out[keys.count++] = mix(template, value)
}

/** A key for each bit that is set. */
export function addBits(keys: Keys, template: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) keys.out[keys.count++] = mix(template, rest & -rest)
}

/** Where a word stands to the token whose features are asked. */
export const ROLE = { own: 0, before: 1, after: 2, twoBefore: 3, twoAfter: 4 } as const
/** How many roles there are. */
export const ROLES = 5

/**
 * The features that hang on one word alone, as hash keys: they are the same wherever it stands in that role.
 *
 * @param role a value of ROLE
 * @param out filled from `at` on
 * @returns where in `out` the last key ends
 */
export function wordFeatures(word: NameWord, role: number, out: Int32Array, at = 0): number {
  const keys: Keys = { out, count: at }
  if (role === ROLE.own) addOwn(keys, word)
  else add(keys, 15 + role, word.hash)
  if (role === ROLE.before || role === ROLE.after) addBits(keys, 24 + role, word.lexicon)
  return keys.count
}

/** The word at a place of a sentence that runs from `from` to `to`, or one that says nothing. */
export const wordIn = (words: readonly NameWord[], at: number, from: number, to: number): NameWord => (at >= from && at < to ? words[at]! : NOTHING)

function addOwn(keys: Keys, word: NameWord): void {
  add(keys, 1, 0)
  add(keys, 2, word.hash)
  add(keys, 4, word.pattern)
  add(keys, 5, word.prefix2)
  add(keys, 6, word.prefix3)
  add(keys, 7, word.suffix1)
  add(keys, 8, word.suffix2)
  add(keys, 9, word.suffix3)
  add(keys, 10, word.suffix4)
  add(keys, 12, word.lexicon & NAME_BITS)
  addBits(keys, 13, word.lexicon)
}
