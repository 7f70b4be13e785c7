import type { Token } from '../document'
import type { NamedEventLexicon } from './event-lexicon'

/** A named event by its tokens, `end` exclusive, with the name of the rule that made it. */
export interface Phrase {
  readonly first: number
  readonly end: number
  readonly rule: string
}

export interface LeftSide {
  readonly first: number
  readonly naming: 'none' | 'name' | 'date' | 'ordinal'
}

const YEAR = /^(?:1[5-9]|20)\d\d$/
const ORDINAL_NUMBER = /^\d{1,3}(?:st|nd|rd|th)$/
const ROMAN = /^[IVXL]{1,7}$/
const CAPITAL = /^\p{Lu}|^\d{1,2}-\p{Lu}/u
const POSSESSIVE = /^['’]s?$/
const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/
const DAY_PART = /^(?:night|morning|evening|afternoon)$/
const FURTHEST = 9
const NO_NAME = /^(?:The|A|An|This|That|These|Those|His|Her|Its|Their|Our|My|Your|In|On|At|For|With|After|Before|During|Since|And|But|Or|If|When|While|As|No|Any|Some|All|Both|Every|Each|What|Which|Who|He|She|It|We|They|I|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|I’m|Why|How|There|Here|Not|More|Most|Last|Next|Recent|Ongoing|Despite|Another|One|Two|Three)\.?$/
/** Bodies and offices: "Secretary of War", "Brexit Party". */
export const BODY = /^(?:Secretary|Minister|Ministry|Department|Veterans|Council|Committee|Office|Party|Memorial|Museum|Tribunal|Cross|Foundation|Library|Association|Center|Centre|Act|College|University|Room|Fund|Coalition|Authority|Commission|Institute|Movement|Board|Bureau|Alliance|Initiative|Project)$/
const ACRONYM = /^(?:GOP|CNN|CNBC|NBC|ABC|CBS|PBS|BBC|NATO|EU|UN|U\.N\.?|U\.S\.?|US|UK|BRICS|ASEAN|APEC|OPEC|OSCE|G\d{1,2}|G-\d{1,2})$/

/** What stands left of a head noun and belongs to its name. */
export function leftOf(tokens: readonly Token[], head: number, free: number, lexicon: NamedEventLexicon, isPerson: (token: Token) => boolean, isNamed: (token: Token) => boolean): LeftSide {
  const sentence = tokens[head]!.sentence
  let first = head
  let name = false
  let date = false
  let ordinal = false
  for (let i = head - 1; i >= Math.max(free, head - FURTHEST); i--) {
    const token = tokens[i]!
    if (token.sentence !== sentence || isPerson(token)) break
    if (YEAR.test(token.text)) date = true
    else if (ORDINAL_NUMBER.test(token.lower) || ROMAN.test(token.text) || lexicon.ordinals.has(token.lower)) ordinal = true
    else if (POSSESSIVE.test(token.text) && i > free && endsName(tokens[i - 1]!)) {
      const before = tokens[i - 1]!
      if (DAY.test(before.lower) || DAY_PART.test(before.lower)) date = true
      else if (before.pos !== 'PROPN' || isPerson(before)) break
      else name = true
    } else if (DAY.test(token.lower) || (DAY_PART.test(token.lower) && DAY.test(tokens[i - 1]?.lower ?? ''))) date = true
    else if (/^\d{1,2}$/.test(token.text) && MONTH.test(tokens[i - 1]?.lower ?? '')) date = true
    else if (MONTH.test(token.lower) && CAPITAL.test(token.text)) { if (date || /^\d{1,2}$/.test(tokens[i + 1]?.text ?? '')) date = true }
    else if (isName(tokens, i, lexicon) && !(opens(tokens, i) && !isNamed(token) && !OPENER.test(token.text))) name = true
    else if (!(lexicon.modifiers.has(token.lower) || lexicon.heads.has(token.lower) && i === head - 1 || isHyphen(tokens, i))) break
    first = i
  }
  while (first < head && (isHyphen(tokens, first) || POSSESSIVE.test(tokens[first]!.text) || /^(?:and|of)$/.test(tokens[first]!.lower))) first += 1
  return { first, naming: name ? 'name' : date ? 'date' : ordinal ? 'ordinal' : 'none' }
}

const endsName = (token: Token): boolean => CAPITAL.test(token.text) || DAY_PART.test(token.lower)
const isHyphen = (tokens: readonly Token[], i: number): boolean => /^[-–]$/.test(tokens[i]!.text) && !tokens[i]!.spaceBefore

function isName(tokens: readonly Token[], i: number, lexicon: NamedEventLexicon): boolean {
  const token = tokens[i]!
  if (ACRONYM.test(token.text)) return true
  if (!CAPITAL.test(token.text) || NO_NAME.test(token.text)) return between(tokens, i)
  if (token.text === 'New') return CAPITAL.test(tokens[i + 1]?.text ?? '')
  if (opens(tokens, i) && (lexicon.modifiers.has(token.lower) || token.pos === 'NOUN')) return false
  return token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NOUN'
}

/** Whether a capital shows nothing: the word opens its sentence or a headline's part. */
const opens = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.sentence !== tokens[i]!.sentence || /^[:“"]$/.test(tokens[i - 1]!.text)
/** Words that may open a sentence and still be a name: acronyms, demonyms. */
const OPENER = /^(?:\p{Lu}[\p{Lu}\d.]+|.*(?:ian|ean|ish|ese|aqi|eli|kan|can|man|ench|utch|ani|aeli)|Republican|Democratic|GOP|G\d+)$/u

/** "of" inside a name: "Heads of Government summit". */
const between = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'of' && /^(?:heads|house|chamber|board)$/.test(tokens[i - 1]?.lower ?? '') && CAPITAL.test(tokens[i + 1]?.text ?? '') && tokens[i - 1]!.sentence === tokens[i]!.sentence

/** Where a name behind the head ends: after "of"/"on", and after "in"/"at"; 0 where there is none. Exclusive. */
export function rightOf(tokens: readonly Token[], head: number, isPerson: (token: Token) => boolean): { of: number; at: number } {
  const link = tokens[head + 1]
  if (!link || link.sentence !== tokens[head]!.sentence) return { of: 0, at: 0 }
  const end = nameEnd(tokens, head + 2, link.sentence)
  if (end === 0) return { of: 0, at: 0 }
  // "attacks on Mrs. Clinton" are words, not an event with a name.
  if (link.lower !== 'of' && (isPerson(tokens[head + 2]!) || NO_NAME.test(tokens[head + 2]!.text) && !/^the$/i.test(tokens[head + 2]!.text))) return { of: 0, at: 0 }
  if (link.lower === 'of') return { of: end, at: 0 }
  return /^(?:in|at|on|against)$/.test(link.lower) ? { of: 0, at: end } : { of: 0, at: 0 }
}

function nameEnd(tokens: readonly Token[], from: number, sentence: number): number {
  let i = from
  if (tokens[i]?.sentence === sentence && /^the$/i.test(tokens[i]!.text)) i += 1
  const first = i
  while (i < first + 5 && i < tokens.length && tokens[i]!.sentence === sentence && CAPITAL.test(tokens[i]!.text) && !DAY.test(tokens[i]!.lower) && !MONTH.test(tokens[i]!.lower)
    && (tokens[i]!.pos === 'PROPN' || tokens[i]!.pos === 'ADJ' || tokens[i]!.pos === 'NOUN')) i += 1
  return i > first ? i : 0
}
