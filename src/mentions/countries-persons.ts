import type { NameMention, Token, TokenisedDocument } from '../document'
import { plainWord } from '../lexicons/countries'
import { GIVEN_NAMES, PERSON_LIKE } from '../lexicons/countries-context'
import { LEX } from '../lexicons/name-classes'
import { nameLexicon } from '../lexicons/name-lexicon'
import { after, before, isCapital, modifies } from './countries-beside'
import type { CountryHit } from './countries-phrases'

/** What else a given name or a surname may be, so that it makes no person of the country word beside it. */
const NO_PERSON = LEX.country | LEX.title | LEX.organization | LEX.placePart | LEX.calendar | LEX.common | LEX.region | LEX.role | LEX.particle
const NO_GIVEN = NO_PERSON | LEX.city | LEX.demonym

/**
 * Country words that are surnames in this document: "jordan" of "Michael Jordan".
 *
 * @param hits all country words found
 */
export function surnamesLikeCountries(doc: TokenisedDocument, names: readonly NameMention[], hits: readonly CountryHit[]): Set<string> {
  const found = new Set<string>()
  for (const name of names) {
    if (name.type !== 'person' || name.endToken - name.firstToken < 2) continue
    const last = plainWord(doc.tokens[name.endToken - 1]!.lower)
    if (PERSON_LIKE.has(last)) found.add(last)
  }
  for (const hit of hits) if (PERSON_LIKE.has(hit.phrase.words.join(' ')) && endsFullName(hit, doc)) found.add(hit.phrase.words.join(' '))
  return found
}

const classesOf = (token: Token): number => nameLexicon().get(token.lower) ?? 0

/** "Mark Cuban", "Ms. Israel": a given name that is nothing else, or a courtesy title, stands right before the word. */
export function endsFullName(hit: CountryHit, doc: TokenisedDocument): boolean {
  const previous = before(hit, { doc })
  if (!previous || previous.pos !== 'PROPN' || !isCapital(previous)) return false
  if (COURTESY.has(plainWord(previous.lower))) return true
  const classes = classesOf(previous)
  return (classes & LEX.given) !== 0 && (classes & NO_GIVEN) === 0 && (hit.phrase.kind === 'name' || !modifies(after(hit, { doc })))
}

const YOUNGER = /^(?:Jr|Sr|II|III)\.?$/
const COURTESY: ReadonlySet<string> = new Set(['dr', 'judge', 'justice', 'mr', 'mrs', 'ms', 'prof', 'professor', 'rep', 'sen'])

/** "Ireland Baldwin", "By Chad Klein": a common surname ends the name. */
export function beginsFullName(hit: CountryHit, doc: TokenisedDocument, word: string): boolean {
  const next = after(hit, { doc })
  if (!GIVEN_NAMES.has(word) || !next || !isCapital(next)) return false
  const previous = before(hit, { doc })
  if (previous?.lower === 'by' && isCapital(previous)) return true
  const classes = classesOf(next)
  const end = after(hit, { doc }, 2)
  const known = (classes & (YOUNGER.test(end?.text ?? '') ? LEX.surname | LEX.commonSurname : LEX.commonSurname)) !== 0
  return known && (classes & NO_PERSON) === 0 && next.text !== next.text.toUpperCase() && (!isCapital(end) || YOUNGER.test(end!.text))
}
