import { overlaps, rangeAt, type NameMention, type Token, type TokenisedDocument } from '../document'
import type { CountryHit } from './countries-phrases'

/** The name that holds the hit, or undefined. */
export function nameOver({ names }: { readonly names: readonly NameMention[] }, hit: CountryHit): NameMention | undefined {
  const name = rangeAt(names, hit.start)
  return name && overlaps(name, hit) ? name : undefined
}

const sameSentence = (token: Token | undefined, hit: CountryHit, tokens: readonly Token[]): Token | undefined =>
  token && token.sentence === tokens[hit.firstToken]!.sentence ? token : undefined

/** The token `steps` before the hit, in its sentence. */
export const before = (hit: CountryHit, { doc }: { doc: TokenisedDocument }, steps = 1): Token | undefined =>
  sameSentence(doc.tokens[hit.firstToken - steps], hit, doc.tokens)

/** The token `steps` after the hit, in its sentence. */
export const after = (hit: CountryHit, { doc }: { doc: TokenisedDocument }, steps = 1): Token | undefined =>
  sameSentence(doc.tokens[hit.endToken - 1 + steps], hit, doc.tokens)

/** Whether the token may be the noun that a demonym before it describes. */
export const modifies = (next: Token | undefined): boolean => next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')

/** Whether the token begins with a capital. */
export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** "U.S. Air Force" is no airline. */
export const isForce = (token: Token | undefined): boolean => token?.lower === 'force'
