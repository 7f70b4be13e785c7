import type { Token } from '../document'
import { foldWord } from './name-parts'

/** Small words of organizations' names, which an acronym may leave out. */
export const SMALL: ReadonlySet<string> = new Set(['and', 'at', 'for', 'in', 'of', 'on', 'the', '&'])

/** "un" of "U.N.", "hts" of "HTS"; "" where the word is no acronym. */
export function acronymOf(word: string): string {
  return word.length < 14 && /^(?:\p{Lu}\.?){2,7}$/u.test(word) ? word.replaceAll('.', '').toLowerCase() : ''
}

/** The acronyms that a name's words may have: with and without its small words, hyphenated parts as one or as two. */
export function initialsOf(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ text }) => foldWord(text)).filter((word) => /^[\p{L}\p{N}&]/u.test(word))
  const first = (list: readonly string[]): string => list.map((word) => word[0]).join('')
  const large = words.filter((word) => !SMALL.has(word))
  return [first(words), first(large), first(large.flatMap((word) => word.split('-').filter(Boolean)))]
}
