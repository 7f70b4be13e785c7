import type { MentionedDocument, NameMention } from '../document'
import { LEX } from '../lexicons/name-classes'
import { nameLexicon } from '../lexicons/name-lexicon'
import { isShouted } from './headlines'

const LAW = 'named-law'
const PLACE = LEX.city | LEX.country | LEX.region

/**
 * Persons that are none: a law named once as one ("the Dodd-Frank Act") is the law everywhere, and a city's name is the city
 * until somebody of that surname is introduced ("Washington denied it. … Denzel Washington").
 *
 * @param names in order of position, not overlapping
 */
export function mendThings(doc: MentionedDocument, names: readonly NameMention[]): NameMention[] {
  const wordOf = ({ endToken }: NameMention): string => doc.tokens[endToken - 1]!.lower
  const laws = new Set(names.filter(({ rule }) => rule === LAW).map(wordOf))
  const surnames = new Set(names.filter(isFull).map(wordOf))
  const introduced = new Set<string>()
  return names.map((name): NameMention => {
    const word = wordOf(name)
    if (isFull(name)) introduced.add(word)
    if (name.endToken - name.firstToken > 1) return name
    if (laws.has(word)) return { ...name, type: 'other', rule: LAW }
    const yet = name.type === 'person' && surnames.has(word) && !introduced.has(word)
    return yet && isCity(doc, name, word) ? { ...name, type: 'place', rule: 'city-yet' } : name
  })
}

const isFull = ({ type, firstToken, endToken }: NameMention): boolean => type === 'person' && endToken - firstToken > 1

/** A city's name without a title before it, in running text. */
function isCity(doc: MentionedDocument, { firstToken }: NameMention, word: string): boolean {
  const { tokens, paragraphs } = doc
  const { sentence } = tokens[firstToken]!
  const before = tokens[firstToken - 1]
  if (before?.sentence === sentence && /^\p{Lu}/u.test(before.text)) return false
  return ((nameLexicon().get(word) ?? 0) & PLACE) !== 0 && !isHeading(paragraphs, tokens[firstToken]!.paragraph) && !isShouted(doc, sentence)
}

/** A first paragraph may be the headline, where a surname comes before its introduction. */
const isHeading = (paragraphs: MentionedDocument['paragraphs'], index: number): boolean => index === 0 || paragraphs[index]?.kind === 'heading'
