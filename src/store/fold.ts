import { wellFormed } from '../document'

/** Words to compare by: letters and digits alone, no case, no accents. */
export const foldedWords = (text: string): string[] =>
  text.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/(?<=\p{L})[.'’](?=\p{L}|\s|$)/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A name to compare by. */
export const foldedName = (name: string): string => foldedWords(name).join(' ')

/** A word that the full text's stemming leaves as it is: names and codes are found exactly. */
export const exact = (word: string): string => `${word}0`

const TAKEN = /[\0-\u001f\u007f-\u009f]+/g

/** Text to store: control characters, which mark matches later, become spaces. */
export const storable = (text: string): string => wellFormed(text).replace(TAKEN, ' ')
