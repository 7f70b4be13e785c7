import { firstEndingAfter, type Token } from '../document'
import { nounOf } from './noun-phrases'
import type { PeopleText } from './text'

/** A word as titles are listed: lower case, without its full stop. */
export const bare = (token: Token): string => token.lower.replace(/\.$/, '')

/** Whether the token is of a person's name. */
export const isPerson = (text: PeopleText, token: number): boolean => text.nameAt[token]! >= 0 && text.doc.names[text.nameAt[token]!]!.type === 'person'

/** Whether the word alone can be a title: "Minister", "Sen." */
export function titleWord(text: PeopleText, token: Token): string | null {
  const word = bare(token)
  const short = token.text === token.lower ? undefined : text.pack.titles.short.get(word)
  if (short !== undefined) return short
  const noun = nounOf(token, text.pack)
  return noun?.cls === 'person' && !noun.plural && !text.pack.titles.never.has(noun.lemma) ? noun.lemma : null
}

/** How far a title reaches to the left of its head: nouns, names, nationalities and words like "former". */
export function walkBack(text: PeopleText, head: number, limit: number): number {
  const { tokens, dateMentions } = text.doc
  let first = head
  for (let i = head - 1; i >= limit; i--) {
    const token = tokens[i]!
    const name = text.nameAt[i]!
    // A dash between spaces parts a dateline from what follows.
    if (token.text === '-' && token.spaceBefore && tokens[i + 1]!.spaceBefore) break
    if (token.text === ')') {
      const open = acronymBefore(text, i)
      if (open < limit) break
      i = open
      continue
    }
    const country = isCountry(text, i)
    const nominal = country || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || name >= 0
    if (!nominal && !text.pack.titles.modifiers.has(token.lower) && !/^[-–&]$/.test(token.text)) break
    if (!country && ((token.pos === 'VERB' && !text.pack.titles.modifiers.has(token.lower)) || token.pos === 'ADP' || (name >= 0 && text.doc.names[name]!.type === 'person' && titleWord(text, tokens[i + 1]!) === null && tokens[i + 1]!.pos !== 'NOUN'))) break
    const date = dateMentions[firstEndingAfter(dateMentions, token.start)]
    if (date && date.start <= token.start) break
    first = i
  }
  while (first < head && isOrnament(text, tokens[first]!)) first += 1
  return first
}

/** Whether the token is of a country's name ("Cook Islands"). */
export function isCountry({ doc }: PeopleText, token: number): boolean {
  const { start, end } = doc.tokens[token]!
  const found = doc.countryMentions[firstEndingAfter(doc.countryMentions, start)]
  return found !== undefined && found.start <= start && found.end >= end
}

/** "Bharatiya Janata Party (BJP) president": where the bracket of an organization's acronym opens; -1 for another bracket. */
function acronymBefore({ doc, nameAt }: PeopleText, close: number): number {
  const word = doc.tokens[close - 1]
  const before = close >= 3 ? nameAt[close - 3]! : -1
  return doc.tokens[close - 2]?.text === '(' && word && /^[\p{Lu}-]{2,8}$/u.test(word.text) && before >= 0 && doc.names[before]!.type === 'organization' ? close - 2 : -1
}

/** "embattled", "popular": an adjective that is no part of the office. */
function isOrnament(text: PeopleText, token: Token): boolean {
  if (/^[-–&]$/.test(token.text)) return true
  if (token.pos !== 'ADJ' && token.pos !== 'VERB') return false
  return token.text === token.lower && !text.pack.titles.modifiers.has(token.lower) && !text.pack.nouns.has(token.lower) && !OFFICE_ADJECTIVE.test(token.lower)
}
const OFFICE_ADJECTIVE = /^(?:.*-elect|.*-designate|.*al|.*ic|.*ary|democratic|republican|public|municipal|local)$/
