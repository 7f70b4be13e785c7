import type { AnyOf } from '../gold'

/** Letters and digits only, in small letters, words apart by one space; an apostrophe joins ("today’s" → "todays"). */
export const letters = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/['’‘]/g, '').replace(/[^\p{L}\p{N}%]+/gu, ' ').trim()

/** A name to compare: case, article, possessive and edge punctuation off. */
export const plain = (name: string): string => letters(name.trim().replace(/['’]s?[.,]?$/, '').replace(/^(?:the|an?)\s+/i, ''))

/** A cue's lemma, or the mark that stands for it, dashes as "dash", ":" as "colon". */
export const plainCue = (cue: string): string => (/^[–—―‒-]+$|^dash$/.test(cue.trim()) ? 'dash' : /^:$|^colon$/.test(cue.trim()) ? 'colon' : letters(cue))

/** A clause to compare: it may begin with the word that joins it to its cue ("said that …", "described as …") or not. */
export const clause = (text: string): string => letters(text).replace(/^(?:that|as) /, '')

/** All the answers that will do. */
export const answers = <T>(gold: AnyOf<T>): readonly T[] => (Array.isArray(gold) ? (gold as readonly T[]) : [gold as T])

/** The first answer, to name the fact by. */
export const first = <T>(gold: AnyOf<T>): T => answers(gold)[0]!

/** Whether a found value (null: none) is one of gold's answers. */
export const accepted = (gold: AnyOf<string | null>, found: string | null, fold: (text: string) => string = plain): boolean =>
  answers(gold).some((answer) => fold(answer ?? '') === fold(found ?? ''))

/** How much two texts share, 0..1: twice the common words over all words (Dice's coefficient over word counts). */
export function likeness(a: string, b: string): number {
  const [wordsOfA, wordsOfB] = [letters(a).split(' ').filter(Boolean), letters(b).split(' ').filter(Boolean)]
  const counts = new Map<string, number>()
  for (const word of wordsOfA) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of wordsOfB) {
    const left = counts.get(word) ?? 0
    if (left > 0) common++
    counts.set(word, left - 1)
  }
  return wordsOfA.length + wordsOfB.length === 0 ? 0 : (2 * common) / (wordsOfA.length + wordsOfB.length)
}

/** The beginning of a text, in quotation marks, to name a fact by: six words at most. */
export function beginning(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length <= 6 ? `“${words.join(' ')}”` : `“${words.slice(0, 6).join(' ')} …”`
}
