import { fact, type Token } from '../document'

/**
 * What a token is to the attribution of quotations, as a number: finer than parts of speech for marks and small words.
 * A literal, not made from a list: these are read for every token several times over, and the engine folds a literal's values in.
 */
export const KIND = {
  none: 0, comma: 1, stop: 2, question: 3, colon: 4, semicolon: 5, dash: 6, open: 7, close: 8, quote: 9, possessive: 10, verb: 11, aux: 12, preposition: 13,
  of: 14, to: 15, that: 16, who: 17, and: 18, determiner: 19, pronoun: 20, noun: 21, name: 22, number: 23, adjective: 24, adverb: 25, as: 26, other: 27,
} as const
export type Kind = keyof typeof KIND

const WORDS: ReadonlyMap<string, number> = kindsOf({
  ',': 'comma', '.': 'stop', '!': 'question', '?': 'question', ':': 'colon', ';': 'semicolon', '-': 'dash', '--': 'dash', '–': 'dash', '—': 'dash', '―': 'dash',
  '(': 'open', '[': 'open', ')': 'close', ']': 'close', '"': 'quote', '“': 'quote', '”': 'quote', '‘': 'quote', '«': 'quote', '»': 'quote',
  "'s": 'possessive', '’s': 'possessive', "'": 'possessive', '’': 'possessive', of: 'of', to: 'to', that: 'that', who: 'who', which: 'who', whom: 'who', whose: 'who',
  and: 'and', or: 'and', but: 'and', as: 'as', '…': 'stop', '...': 'stop',
})
const TAGS: ReadonlyMap<string, number> = kindsOf({
  VERB: 'verb', AUX: 'aux', ADP: 'preposition', DET: 'determiner', PRON: 'pronoun', NOUN: 'noun', PROPN: 'name', NUM: 'number', ADJ: 'adjective', ADV: 'adverb',
})

/** Words, or tags, to the number of their kind. */
function kindsOf(kinds: Readonly<Record<string, Kind>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(kinds).map(([word, kind]) => [word, KIND[kind]]))
}

/** The kind of a token, a number of {@link KIND}. */
export function kindOfToken(token: Token): number {
  const word = wordKind(token.lexeme)
  // "’s" may be "is": then it has a verb's tag.
  if (word === KIND.possessive && (token.pos === 'AUX' || token.pos === 'VERB')) return KIND.aux
  return word === KIND.none ? (TAGS.get(token.pos) ?? KIND.other) : word
}

/** The kind that the word itself tells, or none. */
const wordKind = fact(({ lower }) => WORDS.get(lower) ?? KIND.none)
