import { LEX } from '../lexicons/name-classes'
import { KIND } from './name-words'
import { eachCandidate, sameSentence, type NameWords, type TypedName } from './typed-name'

const COURTESY = /^(?:mr|mrs|ms|messrs|dr|sen|rep|gov|gen)\.?$/
const INITIALS_OF_PERSONS: ReadonlySet<string> = new Set(['mbs', 'mbz', 'jfk', 'rfk', 'fdr', 'lbj', 'amlo', 'mlk', 'dsk', 'gwb', 'aoc'])
const SHOUTED = 2
const DIGITS = 5
const MONTH_SURNAME = /^(?:may|march|june|august)$/

/** What follows "Mrs." is a person, be it called May or London. */
export function afterCourtesy(names: readonly TypedName[], { doc, words, segments }: NameWords): TypedName[] {
  const byStart = new Map(names.map((name) => [name.firstToken, name]))
  const covered = new Set<number>()
  for (const { firstToken, endToken } of names) for (let i = firstToken; i < endToken; i++) covered.add(i)
  eachCandidate(segments, (i) => {
    const word = words[i]!
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

/** The first of two names that share a token stays, unless the second holds all of it. */
export function withoutOverlaps(names: readonly TypedName[]): TypedName[] {
  const kept: TypedName[] = []
  for (const name of names) {
    while (kept.length > 0 && kept.at(-1)!.firstToken >= name.firstToken && kept.at(-1)!.endToken <= name.endToken) kept.pop()
    if (name.firstToken >= (kept.at(-1)?.endToken ?? 0)) kept.push(name)
  }
  return kept
}

/** "MBS" is Mohammed bin Salman where the text names him, or where everybody knows. */
export function initialsOfPersons(names: readonly TypedName[], { words }: NameWords): TypedName[] {
  const initials = new Set<string>()
  for (const { type, firstToken, endToken } of names) {
    if (type !== 'person' || endToken - firstToken < 3) continue
    initials.add(words.slice(firstToken, endToken).map(({ lower }) => lower[0]).join(''))
  }
  const isInitials = (lower: string): boolean => initials.has(lower) || INITIALS_OF_PERSONS.has(lower.replaceAll('.', ''))
  return names.map((name) => {
    const word = words[name.firstToken]!
    const is = name.type !== 'person' && name.endToken - name.firstToken === 1 && word.shape === SHOUTED && isInitials(word.lower)
    return is ? { ...name, type: 'person', rule: 'initials' } : name
  })
}

const NO_SURNAME = LEX.organization | LEX.placePart | LEX.country | LEX.region | LEX.demonym
const MONTH_CONTEXT: ReadonlySet<string> = new Set(['in', 'on', 'by', 'since', 'until', 'till', 'from', 'last', 'next', 'this', 'early', 'late', 'mid', 'of', 'through', 'between', 'and', 'to', 'before', 'after', 'every', 'each', 'during'])

/** A surname that the model left alone, and that the text introduced in full, is that person: “Woods” after “Tiger Woods”, “May” after “Theresa May”. */
export function surnamesAgain(names: readonly TypedName[], text: NameWords): TypedName[] {
  const { words, starts, segments } = text
  const surnames = new Set<string>()
  for (const { type, firstToken, endToken } of names) {
    const last = words[endToken - 1]!
    if (type === 'person' && endToken - firstToken > 1 && last.lower.length > 2 && !(last.lexicon & NO_SURNAME)) surnames.add(last.lower)
  }
  if (surnames.size === 0) return [...names]
  const taken = new Uint8Array(words.length)
  for (const { firstToken, endToken } of names) taken.fill(1, firstToken, endToken)
  const found: TypedName[] = []
  eachCandidate(segments, (i) => {
    const word = words[i]!
    if (taken[i] || word.shape !== 1 || !surnames.has(word.lower) || !standsAlone(text, i)) return
    const plain = (word.lexicon & (LEX.common | LEX.calendar)) !== 0
    if (plain && (starts[i] || MONTH_CONTEXT.has(words[i - 1]!.lower) || words[i + 1]?.shape === DIGITS)) return
    found.push({ firstToken: i, endToken: i + 1, type: 'person', margin: 0, rule: 'surname-again' })
  })
  return [...names, ...found].sort((a, b) => a.firstToken - b.firstToken)
}

/** Whether no other capital of the sentence touches the token; a common word at the sentence's start is none. */
function standsAlone({ doc, words, starts }: NameWords, i: number): boolean {
  const capital = (k: number): boolean => words[k]?.kind === KIND.capital && sameSentence(doc, i, k) && !(starts[k] && words[k]!.lexicon & LEX.common)
  return !capital(i - 1) && !capital(i + 1)
}

/** "Theresa" + "May": a month after a given name, with no day behind it, is the surname. */
export function monthSurnames(names: readonly TypedName[], { doc, words }: NameWords): TypedName[] {
  const starts = new Set(names.map(({ firstToken }) => firstToken))
  return names.map((name) => {
    const next = words[name.endToken]
    const is = name.type === 'person' && name.endToken - name.firstToken === 1 && next?.shape === 1 && next.lexicon & LEX.calendar && MONTH_SURNAME.test(next.lower)
      && words[name.firstToken]!.lexicon & LEX.given && sameSentence(doc, name.firstToken, name.endToken) && words[name.endToken + 1]?.shape !== DIGITS && !starts.has(name.endToken)
    return is ? { ...name, endToken: name.endToken + 1, rule: 'month-surname' } : name
  })
}
