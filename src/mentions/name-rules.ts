import { LEX } from '../lexicons/name-classes'
import { afterCourtesy, initialsOfPersons, monthSurnames, surnamesAgain, withoutOverlaps } from './name-joins'
import { joinNicknames, knownAs, nicknamed } from './name-nicknames'
import { KIND, type NameWord } from './name-words'
import { sameSentence, type NameWords, type TypedName } from './typed-name'

type Rule = (name: TypedName, text: NameWords) => TypedName | null

const GIVEN_OR_SURNAME = LEX.given | LEX.commonSurname | LEX.surname
const SHOUTED = 2
const DOUBLE = /^["“”]$/
const PAGEANT = /^(?:universe|world|america|usa|earth|international)$/
const SUFFIX = /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/
const HONORIFIC_AFTER = /^(?:saheb|sahib|ji|san|sama)$/
const QUALIFIER = /^(?:federal|imperial|international|national|presidential|royal|state)$/
const LAW = /^(?:act|law|bill|reform|reforms|treaty|pact|agreement|amendment|doctrine|plan|rule|rules)$/

/**
 * The rules that mend the model's names, one after another, in this order; each has the name that the record shows.
 *
 * @param names in order, not overlapping
 * @returns in order, not overlapping
 */
export function refineNames(names: readonly TypedName[], text: NameWords): TypedName[] {
  const joined = nicknamed(joinNicknames(monthSurnames(afterCourtesy(names, text), text), text), text)
  const mended = joined.flatMap((name) => RULES.reduce<TypedName | null>((kept, rule) => (kept ? rule(kept, text) : null), name) ?? [])
  return initialsOfPersons(withoutOverlaps(knownAs(surnamesAgain(withoutOverlaps(mended), text), text)), text)
}

/** "MK Itamar Ben-Gvir" → "Itamar Ben-Gvir"; a title that is a name too ("Prince", "Dean") stays. */
const titlesOff: Rule = (name, { words }) => {
  let first = name.firstToken
  const isTitle = ({ lexicon, shape }: NameWord): boolean => (lexicon & LEX.title) !== 0 && (shape === SHOUTED || !(lexicon & GIVEN_OR_SURNAME))
  while (name.type === 'person' && first < name.endToken - 1 && isTitle(words[first]!)) first += 1
  return first === name.firstToken ? name : { ...name, firstToken: first, rule: 'titles-off' }
}

/** "Uzbeks Javlonbek Yuldushev" → "Javlonbek Yuldushev". */
const demonymsOff: Rule = (name, { words }) => {
  const word = words[name.firstToken]!
  const is = name.type === 'person' && name.endToken - name.firstToken > 2 && word.lexicon & LEX.demonym && !(word.lexicon & GIVEN_OR_SURNAME)
  return is ? { ...name, firstToken: name.firstToken + 1, rule: 'demonyms-off' } : name
}

/** "Miss Universe Alicia Machado" → "Alicia Machado"; "Miss Universe" alone is nobody. */
const pageantsOff: Rule = (name, { words }) => {
  if (words[name.firstToken - 1]?.lower === 'miss' && name.endToken - name.firstToken === 1 && PAGEANT.test(words[name.firstToken]!.lower)) return null
  const is = name.type === 'person' && name.endToken - name.firstToken > 2 && words[name.firstToken - 1]?.lower === 'miss' && !(words[name.firstToken]!.lexicon & LEX.given)
  return is ? { ...name, firstToken: name.firstToken + 1, rule: 'pageants-off' } : name
}

/** Marcia “Cia” Price: a name that ends inside quotation marks goes on after them. */
const openQuote: Rule = (name, { doc, words }) => {
  if (name.type !== 'person') return name
  let marks = 0
  for (let i = name.firstToken; i < name.endToken; i++) if (DOUBLE.test(words[i]!.lower)) marks += 1
  if (marks !== 1 || !DOUBLE.test(words[name.endToken]?.lower ?? '')) return name
  let end = name.endToken + 1
  while (end < words.length && words[end]!.kind === KIND.capital && sameSentence(doc, name.firstToken, end)) end += 1
  return end > name.endToken + 1 ? { ...name, endToken: end, rule: 'nickname' } : name
}

/** Rosângela "Janja" da Silva: a name that begins inside quotation marks begins before them. */
const openQuoteBefore: Rule = (name, { doc, words }) => {
  if (name.type !== 'person' || !DOUBLE.test(words[name.firstToken - 1]?.lower ?? '')) return name
  let marks = 0
  for (let i = name.firstToken; i < name.endToken; i++) if (DOUBLE.test(words[i]!.lower)) marks += 1
  if (marks !== 1) return name
  let first = name.firstToken - 1
  const isGiven = ({ kind, lexicon }: NameWord): boolean => kind === KIND.capital && !(lexicon & (LEX.title | LEX.role))
  while (first > 0 && first > name.firstToken - 4 && isGiven(words[first - 1]!) && sameSentence(doc, first - 1, name.firstToken)) first -= 1
  return first < name.firstToken - 1 ? { ...name, firstToken: first, rule: 'nickname' } : name
}

/** "Martin Luther King" + "Jr." */
const suffixOn: Rule = (name, { words }) => {
  if (name.type !== 'person') return name
  const next = words[name.endToken]
  const comma = next?.lower === ',' ? 1 : 0
  const suffix = words[name.endToken + comma]
  return suffix && suffix.kind === KIND.capital && SUFFIX.test(suffix.lower) ? { ...name, endToken: name.endToken + comma + 1, rule: 'suffix-on' } : name
}

/** "Maulana Umri Saheb" → "Maulana Umri". */
const honorificOff: Rule = (name, { words }) =>
  name.type === 'person' && name.endToken - name.firstToken > 1 && HONORIFIC_AFTER.test(words[name.endToken - 1]!.lower) ? { ...name, endToken: name.endToken - 1, rule: 'honorific-off' } : name

/** "Dodd-Frank Act" is no person. */
const laws: Rule = (name, { words }) => {
  const is = name.type === 'person' && words[name.endToken - 1]!.lower.includes('-') && name.endToken - name.firstToken === 1 && LAW.test(words[name.endToken]?.lower ?? '')
  return is ? { ...name, type: 'other', rule: 'named-law' } : name
}

/** "Trump Tower", "Clinton Foundation": what is named for a person. */
const namedFor: Rule = (name, { doc, words }) => {
  const next = words[name.endToken]
  if (name.type !== 'person' || !next || next.kind !== KIND.capital || !sameSentence(doc, name.firstToken, name.endToken)) return name
  if (next.lexicon & (LEX.given | LEX.commonSurname | LEX.title | LEX.demonym) || !(next.lexicon & (LEX.organization | LEX.placePart))) return name
  return { ...name, endToken: name.endToken + 1, type: next.lexicon & LEX.organization ? 'organization' : 'place', rule: 'named-for-person' }
}

/** "a State visit", "Royal assent": these words before a noun written small only describe it. */
const qualifiersOff: Rule = (name, { doc, words }) => {
  if (name.type === 'person' || name.endToken - name.firstToken > 1 || !QUALIFIER.test(words[name.firstToken]!.lower)) return name
  const next = doc.tokens[name.endToken]
  return next?.pos === 'NOUN' && next.text === next.lower && sameSentence(doc, name.firstToken, name.endToken) ? null : name
}

/** A lone letter names nobody. */
const noLetters: Rule = (name, { words }) => (name.endToken - name.firstToken === 1 && words[name.firstToken]!.shape === 4 ? null : name)

const RULES: readonly Rule[] = [qualifiersOff, openQuote, openQuoteBefore, titlesOff, demonymsOff, pageantsOff, honorificOff, suffixOn, namedFor, laws, noLetters]
