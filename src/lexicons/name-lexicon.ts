import { LEX } from './name-classes'
import { NAME_LISTS } from './name-lists'
import { NAME_WORDS } from './name-words.data'
import { unpackWords } from './packed-words'

const PACKED: readonly (readonly [keyof typeof NAME_WORDS, number])[] = [
  ['given', LEX.given],
  ['common', LEX.common],
  ['commonSurname', LEX.commonSurname],
  ['surname', LEX.surname],
  ['city', LEX.city],
  ['cityPart', LEX.cityPart],
]

let table: ReadonlyMap<string, number> | null = null

/**
 * All that the lexicons know, word by word: the classes of LEX as bits. Unpacked at the first call, some ten
 * milliseconds; later calls return the same map.
 *
 * @returns lower-cased word → bits
 */
export function nameLexicon(): ReadonlyMap<string, number> {
  if (table) return table
  const classes = new Map<string, number>()
  const add = (word: string, bit: number): void => void classes.set(word, (classes.get(word) ?? 0) | bit)
  for (const [list, bit] of PACKED) for (const word of unpackWords(NAME_WORDS[list])) add(word, bit)
  for (const [bit, words] of Object.entries(NAME_LISTS)) for (const word of words.split(/\s+/)) add(word, Number(bit))
  table = classes
  return classes
}
