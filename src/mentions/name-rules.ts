import type { NameType, TokenisedDocument } from '../document'
import { LEX } from '../lexicons/name-classes'
import { KIND, type NameWord } from './name-words'

/** A name in tokens, with what decided it last. */
export interface TypedName {
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
  readonly type: NameType
  readonly margin: number
  readonly rule: string
}

interface Text { readonly doc: TokenisedDocument; readonly words: readonly NameWord[] }
type Rule = (name: TypedName, text: Text) => TypedName | null

const GIVEN_OR_SURNAME = LEX.given | LEX.commonSurname | LEX.surname
const SHOUTED = 2
const DOUBLE = /^["“”]$/
const COURTESY = /^(?:mr|mrs|ms|messrs|dr|sen|rep|gov|gen)\.?$/
const SUFFIX = /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/
const HONORIFIC_AFTER = /^(?:saheb|sahib|ji|san|sama)$/
const LAW = /^(?:act|law|bill|reform|reforms|treaty|pact|agreement|amendment|doctrine|plan|rule|rules)$/
const INITIALS_OF_PERSONS: ReadonlySet<string> = new Set(['mbs', 'mbz', 'jfk', 'rfk', 'fdr', 'lbj', 'amlo', 'mlk', 'dsk', 'gwb', 'aoc'])

/**
 * The rules that mend the model's names, one after another, in this order; each has the name that the record shows.
 *
 * @param names in order, not overlapping
 * @returns in order, not overlapping
 */
export function refineNames(names: readonly TypedName[], text: Text): TypedName[] {
  const mended = joinNicknames(afterCourtesy(names, text), text).flatMap((name) => RULES.reduce<TypedName | null>((kept, rule) => (kept ? rule(kept, text) : null), name) ?? [])
  return initialsOfPersons(withoutOverlaps(mended), text)
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

/** "Miss Universe Alicia Machado" → "Alicia Machado". */
const pageantsOff: Rule = (name, { words }) => {
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

/** A lone letter names nobody. */
const noLetters: Rule = (name, { words }) => (name.endToken - name.firstToken === 1 && words[name.firstToken]!.shape === 4 ? null : name)

const RULES: readonly Rule[] = [openQuote, titlesOff, demonymsOff, pageantsOff, honorificOff, suffixOn, namedFor, laws, noLetters]

const sameSentence = (doc: TokenisedDocument, a: number, b: number): boolean => doc.tokens[a]!.sentence === doc.tokens[b]?.sentence

/** Ferdinand “Bongbong” Marcos: a person, a quoted word or three, a person. */
function joinNicknames(names: readonly TypedName[], { doc, words }: Text): TypedName[] {
  const joined: TypedName[] = []
  for (const name of names) {
    const last = joined.findLast(({ type }) => type === 'person')
    const gap = last ? name.firstToken - last.endToken : 0
    const is = last && name.type === 'person' && gap >= 3 && gap <= 6 && sameSentence(doc, last.firstToken, name.firstToken)
      && words[last.endToken]!.kind === KIND.quote && words[name.firstToken - 1]!.kind === KIND.quote && words[last.endToken + 1]!.kind === KIND.capital
      && words[last.endToken]!.lower !== '('
    if (!is) {
      joined.push(name)
      continue
    }
    while (joined.at(-1) !== last) joined.pop() // a nickname tagged on its own
    joined.pop()
    joined.push({ ...last, endToken: name.endToken, margin: Math.min(last.margin, name.margin), rule: 'nickname' })
  }
  return joined
}

/** What follows "Mrs." is a person, be it called May or London. */
function afterCourtesy(names: readonly TypedName[], { doc, words }: Text): TypedName[] {
  const byStart = new Map(names.map((name) => [name.firstToken, name]))
  const covered = new Set<number>()
  for (const { firstToken, endToken } of names) for (let i = firstToken; i < endToken; i++) covered.add(i)
  words.forEach((word, i) => {
    const next = i + 1
    if (word.kind !== KIND.capital || !COURTESY.test(word.lower) || words[next]?.kind !== KIND.capital || !sameSentence(doc, i, next)) return
    const found = byStart.get(next)
    if (found && found.type !== 'person') byStart.set(next, { ...found, type: 'person', rule: 'courtesy-title' })
    if (covered.has(next) || words[next]!.lexicon & LEX.title) return
    let end = next + 1
    while (words[end]?.kind === KIND.capital && !covered.has(end) && sameSentence(doc, i, end)) end += 1
    byStart.set(next, { firstToken: next, endToken: end, type: 'person', margin: 1, rule: 'courtesy-title' })
  })
  return [...byStart.values()].sort((a, b) => a.firstToken - b.firstToken)
}

function withoutOverlaps(names: readonly TypedName[]): TypedName[] {
  const kept: TypedName[] = []
  for (const name of names) if (name.firstToken >= (kept.at(-1)?.endToken ?? 0)) kept.push(name)
  return kept
}

/** "MBS" is Mohammed bin Salman where the text names him, or where everybody knows. */
function initialsOfPersons(names: readonly TypedName[], { words }: Text): TypedName[] {
  const initials = new Set<string>()
  for (const { type, firstToken, endToken } of names) {
    if (type !== 'person' || endToken - firstToken < 3) continue
    initials.add(words.slice(firstToken, endToken).map(({ lower }) => lower[0]).join(''))
  }
  const isInitials = (lower: string): boolean => initials.has(lower) || INITIALS_OF_PERSONS.has(lower.replaceAll('.', ''))
  return names.map((name) => {
    const word = words[name.firstToken]!
    const is = name.type !== 'person' && name.endToken - name.firstToken === 1 && word.shape === 2 && isInitials(word.lower)
    return is ? { ...name, type: 'person', rule: 'initials' } : name
  })
}
