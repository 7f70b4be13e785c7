import type { Token } from '../document'

/** What a token is to the attribution of quotations: finer than parts of speech for marks and small words. */
export const KINDS = [
  'none', 'comma', 'stop', 'question', 'colon', 'semicolon', 'dash', 'open', 'close', 'quote', 'possessive', 'verb', 'aux', 'preposition', 'of', 'to', 'that',
  'who', 'and', 'determiner', 'pronoun', 'noun', 'name', 'number', 'adjective', 'adverb', 'as', 'other',
] as const
export type Kind = (typeof KINDS)[number]

/** The number of a kind. */
export const KIND = Object.fromEntries(KINDS.map((name, i) => [name, i])) as Readonly<Record<Kind, number>>

const WORDS: Readonly<Record<string, Kind>> = {
  ',': 'comma', '.': 'stop', '!': 'question', '?': 'question', ':': 'colon', ';': 'semicolon', '-': 'dash', '--': 'dash', '–': 'dash', '—': 'dash', '―': 'dash',
  '(': 'open', '[': 'open', ')': 'close', ']': 'close', '"': 'quote', '“': 'quote', '”': 'quote', '‘': 'quote', '«': 'quote', '»': 'quote',
  "'s": 'possessive', '’s': 'possessive', "'": 'possessive', '’': 'possessive', of: 'of', to: 'to', that: 'that', who: 'who', which: 'who', whom: 'who', whose: 'who',
  and: 'and', or: 'and', but: 'and', as: 'as', '…': 'stop', '...': 'stop',
}
const TAGS: Readonly<Record<string, Kind>> = {
  VERB: 'verb', AUX: 'aux', ADP: 'preposition', DET: 'determiner', PRON: 'pronoun', NOUN: 'noun', PROPN: 'name', NUM: 'number', ADJ: 'adjective', ADV: 'adverb',
}

export function kindOfToken(token: Token): number {
  const word = Object.hasOwn(WORDS, token.lower) ? WORDS[token.lower] : undefined
  // "’s" may be "is": then it has a verb's tag.
  if (word === 'possessive' && (token.pos === 'AUX' || token.pos === 'VERB')) return KIND.aux
  return KIND[word ?? TAGS[token.pos] ?? 'other']
}
