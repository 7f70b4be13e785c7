import { wellFormed } from '../document'
import { exact, foldedWords } from './fold'

/** What a search asks for. */
export interface Query {
  /** Words and "phrases", all of which a quote must hold; `sanction*` finds words that begin so. */
  readonly words?: string
  /** Words of the speaker's name. */
  readonly speaker?: string
  /** ISO codes of countries that the quote names, all of them. */
  readonly countries?: readonly string[]
  readonly kind?: string
}

const WORDS_MOST = 64

/**
 * The user's words as a query of the full text. Nothing in them is syntax but double quotes around a phrase and a star
 * after a word; a lone quotation mark counts as a space.
 *
 * @returns null where there is nothing to look for
 */
export function matchOf({ words = '', speaker = '', countries = [], kind }: Query): string | null {
  const names = foldedWords(speaker).slice(0, WORDS_MOST).map((word) => `people : "${exact(word)}"`)
  const tags = [...countries.map(countryTag), ...(kind === undefined ? [] : [kindTag(kind)])].map((tag) => `tags : "${tag}"`)
  const all = [...termsOf(words).slice(0, WORDS_MOST), ...names, ...tags]
  return all.length === 0 ? null : all.join(' AND ')
}

/** Whether there is a word in it: a letter or a digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

export const countryTag = (code: string): string => exact(`c${code.toLowerCase()}`)
export const kindTag = (kind: string): string => exact(`k${kind}`)

function termsOf(words: string): string[] {
  const pieces = wellFormed(words).replace(/[\0\ufffd]/g, ' ').replace(/[“”„«»]/g, '"').split('"')
  // Pieces at odd places stood between marks; the last one only if its mark was closed.
  return pieces.flatMap((piece, i) => (i % 2 === 1 && i < pieces.length - 1 ? phrase(piece) : piece.split(/\s+/u).flatMap(term)))
}

const phrase = (text: string): string[] => (hasWords(text) ? [`text : "${text}"`] : [])

function term(word: string): string[] {
  const stem = word.replace(/\*+$/, '')
  return hasWords(stem) ? [`text : "${stem}"${stem === word ? '' : ' *'}`] : []
}
