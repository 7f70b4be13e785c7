import { foldedWords } from './fold'
import type { StoredQuote, StoredSpeaker } from './entries'

/** A quote as it stands in one document. */
export interface Telling {
  readonly number: number
  readonly quote: StoredQuote
  /** Key of the person who spoke, joined across documents; null where no full name is told. */
  readonly person: string | null
}

/** Words from which on nobody says the same by chance. */
const LONG = 6

/**
 * Of all tellings of the same words those that tell of the same saying as one of them: nobody else is named as its
 * speaker. Of a few words ("No comment") only those of the very person.
 *
 * @param all tellings with the same words, `one` among them
 */
export function sameSaying(one: Telling, all: readonly Telling[]): Telling[] {
  const long = foldedWords(one.quote.text).length >= LONG
  const center = long && !isNamed(one) ? fullest(all) : one
  return all.filter((other) => other === one || (long ? agree(center, other) : isOne(one, other)))
}

/** The telling that names the speaker most fully; the first of several, the first of all where none does. */
export const fullest = (tellings: readonly Telling[]): Telling =>
  tellings.reduce((best, other) => (fullness(other.quote.speaker) > fullness(best.quote.speaker) ? other : best))

const fullness = (speaker: StoredSpeaker | null): number =>
  speaker === null ? 0 : speaker.named ? 10 + Math.min(9, foldedWords(speaker.name).length) + (speaker.country === '' ? 0 : 0.5) : 1

const isNamed = ({ quote }: Telling): boolean => quote.speaker?.named === true

function agree(one: Telling, other: Telling): boolean {
  if (!isNamed(one) || !isNamed(other)) return true
  if (one.person !== null && one.person === other.person) return true
  const [a, b] = [foldedWords(one.quote.speaker!.name), foldedWords(other.quote.speaker!.name)]
  const [short, full] = a.length <= b.length ? [a, b] : [b, a]
  return short.at(-1) === full.at(-1) && short.every((word) => full.includes(word))
}

function isOne(one: Telling, other: Telling): boolean {
  if (one.person !== null || other.person !== null) return one.person === other.person
  return isNamed(one) && isNamed(other) && foldedWords(one.quote.speaker!.name).join(' ') === foldedWords(other.quote.speaker!.name).join(' ')
}
