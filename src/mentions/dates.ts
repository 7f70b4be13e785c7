import { fact, type DateMention, type QuotedDocument } from '../document'
import type { LanguagePack } from '../languages'
import { referenceOf } from './dates-calendar'
import { dateRules, rulesAt, type DateRules } from './dates-rules'
import { wordAt, yearIn, type DateReading, type DateText } from './dates-words'

/**
 * Every date and time expression of the text, with its value as exact as its words.
 *
 * @param doc relative dates ("Tuesday", "last year") count from `doc.source.published`; without it their value is null
 * @param pack its language; without one there are no dates
 * @returns in order of position, not overlapping. Durations ("five years"), "now" and "recently" are no dates.
 * @example “in the second quarter of 2016” → { text: 'second quarter of 2016', value: '2016-Q2' }
 */
export function dateMentions(doc: QuotedDocument, pack: LanguagePack | null): DateMention[] {
  if (!pack) return []
  const reference = referenceOf(doc.source.published)
  const text: DateText = { tokens: doc.tokens, text: doc.text, words: pack.calendar, reference, dayFirst: /^en-(?!US)/i.test(doc.language) }
  const openers = openersOf(text.words)
  const mentions: DateMention[] = []
  for (let at = 0; at < text.tokens.length; ) {
    const token = text.tokens[at]!
    const reading = opensDate(token.lexeme, openers) ? read(at, text, openers.rules) : null
    if (reading) mentions.push({ start: token.start, end: text.tokens[reading.endToken - 1]!.end, value: reading.value })
    at = reading?.endToken ?? at + 1
  }
  return mentions
}

const opensDate = fact(({ lower }, { starters }: Openers) => mayStart(lower, starters))

/** Whether a date may begin with the word; of digits a day, an hour, a year, "2014-04-15", "1990s"; not "10,000", "3.5". */
function mayStart(word: string, starters: ReadonlySet<string>): boolean {
  const code = word.charCodeAt(0)
  if (code >= ZERO && code <= NINE) return (word.length < 14 && !/[.,]\d/.test(word)) || starters.has(word)
  return starters.has(word) || (code === M && word.startsWith('mid-'))
}
const ZERO = '0'.charCodeAt(0)
const NINE = '9'.charCodeAt(0)
const M = 'm'.charCodeAt(0)

function read(at: number, text: DateText, rules: DateRules): DateReading | null {
  const from = coreStart(at, text)
  if (from === null) return null
  for (const rule of rulesAt(from, text, rules)) {
    const reading = rule(from, text)
    if (reading) return reading
  }
  return null
}

/** Past "early", "the end of": they belong to the expression and leave its value as it is. */
function coreStart(at: number, text: DateText): number | null {
  const { words } = text
  let from = at
  if (wordAt(text, from, at) === 'the') {
    from += 1
    // "the 2016 election", "the Tuesday meeting": the article is the noun's.
    const word = wordAt(text, from, at)
    if (yearIn(word) !== null || words.months.has(word) || words.weekdays.has(word)) return null
  }
  if (words.partNouns.has(wordAt(text, from, at))) {
    if (wordAt(text, from + 1, at) !== 'of') return null
    from += 2
    if (wordAt(text, from, at) === 'the') from += 1
  }
  while (words.parts.has(wordAt(text, from, at)) && from < at + 6) from += 1
  return from
}

/** What opens dates: the words that may start an expression, digits aside, and the rules by the word that they start at. */
interface Openers {
  readonly starters: ReadonlySet<string>
  readonly rules: DateRules
}
const known = new WeakMap<DateText['words'], Openers>()

/** Made once a language. */
function openersOf(words: DateText['words']): Openers {
  let made = known.get(words)
  if (!made) known.set(words, (made = { starters: startersOf(words), rules: dateRules(words) }))
  return made
}

function startersOf(words: DateText['words']): ReadonlySet<string> {
  const found = new Set<string>(['the', 'noon', 'midnight', "'", '’', '‘', 'q1', 'q2', 'q3', 'q4'])
  for (const list of [words.months, words.weekdays, words.days, words.relations, words.numbers, words.ordinals]) {
    for (const word of list.keys()) found.add(word).add(`${word}.`)
  }
  for (const ordinal of words.ordinals.keys()) found.add(`${ordinal}-quarter`)
  for (const list of [words.seasons, words.vague, words.parts, words.partNouns]) for (const word of list) found.add(word)
  return found
}
