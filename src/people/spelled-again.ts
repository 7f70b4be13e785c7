import type { MentionedDocument, NameMention, Token } from '../document'
import { LEX } from '../lexicons/name-classes'
import { nameLexicon } from '../lexicons/name-lexicon'
import { foldWord, soundOf } from './name-parts'

const PERSONAL = LEX.given | LEX.surname | LEX.commonSurname
const SHORTEST = 6
const HEAD = 3
const CAPITAL = /^\p{Lu}\p{Ll}/u

/**
 * Surnames in another spelling that the tagger left alone: "Zelenskyy" after "Volodymyr Zelensky".
 *
 * @param names in order of position, not overlapping
 * @returns the names with those found, in order of position
 */
export function spelledAgain(doc: MentionedDocument, names: readonly NameMention[]): NameMention[] {
  const sounds = new Set<string>()
  const heads = new Set<string>()
  for (const { type, firstToken, endToken } of names) {
    const word = foldWord(doc.tokens[endToken - 1]!.text)
    if (type !== 'person' || endToken - firstToken < 2 || word.length < SHORTEST) continue
    sounds.add(soundOf(word))
    heads.add(word.slice(0, HEAD))
  }
  if (sounds.size === 0) return [...names]
  const found: NameMention[] = []
  let next = 0
  for (const token of doc.tokens) {
    while (next < names.length && names[next]!.endToken <= token.index) next += 1
    if (token.text.length < SHORTEST || token.text === token.lower || (next < names.length && names[next]!.firstToken <= token.index)) continue
    if (CAPITAL.test(token.text) && isSpelling(token, sounds, heads) && !besideCapital(doc, token)) {
      found.push({ type: 'person', start: token.start, end: token.end, firstToken: token.index, endToken: token.index + 1, confidence: 0.5, rule: 'spelled-again' })
    }
  }
  return found.length === 0 ? [...names] : [...names, ...found].sort((a, b) => a.firstToken - b.firstToken)
}

function isSpelling({ text, lower }: Token, sounds: ReadonlySet<string>, heads: ReadonlySet<string>): boolean {
  const word = foldWord(text)
  return heads.has(word.slice(0, HEAD)) && ((nameLexicon().get(lower) ?? 0) & ~PERSONAL) === 0 && sounds.has(soundOf(word))
}

/** A capital on either side makes it part of something else. */
function besideCapital({ tokens }: MentionedDocument, { index, sentence }: Token): boolean {
  return [tokens[index - 1], tokens[index + 1]].some((token) => token?.sentence === sentence && CAPITAL.test(token.text))
}
