import { fact, rangeAt, type NamedEventMention, type NameMention, type QuotedDocument, type Token } from '../document'
import type { LanguagePack } from '../languages'
import { namedEventLexicon, type NamedEventLexicon } from './event-lexicon'
import { BODY, leftOf, rightOf, type Phrase } from './event-phrases'

type IsToken = (token: Token) => boolean

const YEAR = /^(?:1[5-9]|20)\d\d$/
const NUMERAL = /^(?:\d{1,3}|[IVXL]{1,7})$/
/** What a place behind it makes a name of: "the bombings in New York". */
const PLACED = /^(?:attacks?|bombings?|shootings?|explosions?|blasts?|earthquake|quake|tsunami|flood(?:s|ing)?|wildfires?|crash|massacre|siege|riots?|protests|killings|murders|stabbing|referendum|summit|disaster)$/
/** What stands before a noun only to tell what kind it is: "election officials". */
const ATTRIBUTIVE = /^(?:elections?|primary|caucus|war|crisis|conference|talks|convention|attacks?|debate|campaign|race|flood|strike|shooting)$/
const CAPITAL = /^\p{Lu}/u

/**
 * Events that the text names: "the G20 summit", "World War II", "the 2016 presidential election", "Hurricane Sandy". A head
 * noun with a proper name, a year or an ordinal beside it, or a name that needs no more.
 *
 * @param names the names of the text: whose campaign, attack or election it is does not make a name of it
 * @returns in order, not overlapping; the determiner is not part of the span
 */
export function namedEvents(doc: QuotedDocument, pack: LanguagePack | null, names: readonly NameMention[] = []): NamedEventMention[] {
  if (pack === null) return []
  const lexicon = namedEventLexicon(pack.events.named)
  const isPerson = (token: Token): boolean => rangeAt(names, token.start)?.type === 'person'
  const isNamed = (token: Token): boolean => rangeAt(names, token.start) !== undefined
  const found: NamedEventMention[] = []
  let free = 0 // the first token that no event holds yet
  for (let i = 0; i < doc.tokens.length; i++) {
    if (i < free || !isAnchor(doc.tokens[i]!.lexeme, lexicon)) continue
    const phrase = phraseAt(doc.tokens, i, free, lexicon, isPerson, isNamed)
    if (!phrase) continue
    const start = doc.tokens[phrase.first]!.start
    const end = doc.tokens[phrase.end - 1]!.end
    found.push({ start, end, name: doc.text.slice(start, end).replace(/\s+/g, ' '), rule: phrase.rule })
    free = phrase.end
  }
  return found
}

const isAnchor = fact(({ lower }, lexicon: NamedEventLexicon) => lexicon.anchors.has(lower))

function phraseAt(tokens: readonly Token[], i: number, free: number, lexicon: NamedEventLexicon, isPerson: IsToken, isNamed: IsToken): Phrase | null {
  const phrase = wholeName(tokens, i, free, lexicon) ?? prefixed(tokens, i, lexicon) ?? headed(tokens, i, free, lexicon, isPerson, isNamed)
  return phrase && !namesBody(tokens, phrase) ? phrase : null
}

/** Whether the phrase is, or stands in, the name of a body, an office or a book: "Secretary of War", "the Brexit Party". */
function namesBody(tokens: readonly Token[], { first, end }: Phrase): boolean {
  for (let i = first; i < end - 1; i++) if (BODY.test(tokens[i]!.text) && /^(?:of|for|on)$/.test(tokens[i + 1]!.text)) return true
  const before = tokens[first - 1]
  if (before && /^(?:of|for|on)$/.test(before.text) && BODY.test(tokens[first - 2]?.text ?? '') && tokens[first]!.text !== 'World') return true
  const next = tokens[end]
  return next !== undefined && next.sentence === tokens[end - 1]!.sentence && BODY.test(next.text) && CAPITAL.test(tokens[end - 1]!.text)
}

/** "Brexit", "World War II", "Super Bowl 50", "the Winter Olympics opening ceremony", "9/11 attacks". */
function wholeName(tokens: readonly Token[], i: number, free: number, lexicon: NamedEventLexicon): Phrase | null {
  const token = tokens[i]!
  const candidates = lexicon.names.get(token.lower) ?? (token.text === '9' ? lexicon.names.get('9/11') : undefined)
  if (!candidates || !(CAPITAL.test(token.text) || token.text.startsWith('9'))) return null
  if (token.text === '9') {
    if (tokens[i + 1]?.text !== '/' || tokens[i + 2]?.text !== '11' || tokens[i + 3]?.text === '/' || tokens[i - 1]?.text === '/') return null
    return { first: i, end: compoundEnd(tokens, i + 3, lexicon), rule: 'name' }
  }
  for (const words of candidates) {
    if (!words.every((word, n) => tokens[i + n]?.lower === word && (n === 0 || CAPITAL.test(tokens[i + n]!.text) || word.length < 4 || /^\p{L}\.?$/u.test(word)))) continue
    let end = i + words.length
    if (NUMERAL.test(tokens[end]?.text ?? '')) end += 1
    const first = YEAR.test(tokens[i - 1]?.text ?? '') || placeBefore(tokens, i, free, words) ? i - 1 : i
    return { first: Math.max(first, free), end: compoundEnd(tokens, end, lexicon), rule: 'name' }
  }
  return null
}

/** "London Olympics", "American Civil War", "Spanish Civil War". */
function placeBefore(tokens: readonly Token[], i: number, free: number, words: readonly string[]): boolean {
  const before = tokens[i - 1]
  if (!before || i - 1 < free || before.sentence !== tokens[i]!.sentence || !CAPITAL.test(before.text) || before.pos === 'DET') return false
  if (before.pos !== 'PROPN' && before.pos !== 'ADJ') return false
  const last = words[words.length - 1]!
  return (last === 'war' && words[0] === 'civil') || last === 'olympics' || last === 'spring' || last === 'games'
}

/** Where a compound of a name goes on to a head: "Brexit referendum", "9/11 terror attacks", "Winter Olympics opening ceremony". */
function compoundEnd(tokens: readonly Token[], end: number, lexicon: NamedEventLexicon): number {
  const sentence = tokens[end - 1]!.sentence
  for (let i = end; i < Math.min(end + 3, tokens.length); i++) {
    const token = tokens[i]!
    if (token.sentence !== sentence) break
    if ((lexicon.heads.has(token.lower) || lexicon.occurrences.has(token.lower)) && token.pos !== 'VERB') return i + 1
    if (!lexicon.modifiers.has(token.lower)) break
  }
  return end
}

/** "Hurricane Sandy", "Operation Desert Storm". */
function prefixed(tokens: readonly Token[], i: number, lexicon: NamedEventLexicon): Phrase | null {
  const token = tokens[i]!
  if (!CAPITAL.test(token.text)) return null
  const storm = token.lower === 'tropical' && tokens[i + 1]?.lower === 'storm'
  if (!storm && !lexicon.prefixes.has(token.lower)) return null
  const first = i + (storm ? 2 : 1)
  let end = first
  while (end < first + 3 && end < tokens.length && tokens[end]!.sentence === token.sentence && CAPITAL.test(tokens[end]!.text) && tokens[end]!.pos === 'PROPN') end += 1
  return end > first ? { first: i, end: token.lower === 'operation' ? end : first + 1, rule: 'prefix' } : null
}

/** A head noun and what makes a name of it. */
function headed(tokens: readonly Token[], i: number, free: number, lexicon: NamedEventLexicon, isPerson: IsToken, isNamed: IsToken): Phrase | null {
  const token = tokens[i]!
  const strong = lexicon.heads.has(token.lower)
  const weak = lexicon.occurrences.has(token.lower)
  const before = lexicon.of.has(token.lower)
  if (!strong && !weak && !before) return null
  if (token.pos === 'VERB' && !CAPITAL.test(token.text)) return null
  // "Super Bowl halftime", "election debate": the last head of a run carries the name.
  const next = tokens[i + 1]
  if (next && next.sentence === token.sentence && (lexicon.heads.has(next.lower) || lexicon.occurrences.has(next.lower)) && next.pos !== 'VERB') return null
  if (next && next.sentence === token.sentence && next.pos === 'NOUN' && ATTRIBUTIVE.test(token.lower) && !CAPITAL.test(next.text) && /^(?:officials?|coverage|results?|commission|law|laws|fraud|board|night|dog|press|crimes?|years?|zone|room|ad|ads|strategy|system|monitors?|observers?|campaigns?|office|workers?|victory|win|loss|defeat|center|stage|prep|staff|headquarters|season|process|cycle)$/.test(next.lower)) return null
  // "Taliban attacks German consulate": a headline's verb.
  if (weak && next && next.sentence === token.sentence && (next.pos === 'DET' || (next.pos === 'PROPN' && !/day$/.test(next.lower)))) return null
  const left = leftOf(tokens, i, free, lexicon, /^assassination/.test(token.lower) ? () => false : isPerson, isNamed)
  // "Atlas of U.S. Presidential Elections", "Supervisor of Elections": a title, an office.
  if (CAPITAL.test(token.text) && tokens[left.first - 1]?.lower === 'of' && CAPITAL.test(tokens[left.first - 2]?.text ?? '')) return null
  const right = rightOf(tokens, i, isPerson)
  return choose(tokens, i, { strong, weak, before }, left, right)
}

interface Sides {
  readonly first: number
  /** What names it: none, a proper name, a date, or an ordinal. */
  readonly naming: 'none' | 'name' | 'date' | 'ordinal'
}

function choose(tokens: readonly Token[], i: number, head: { strong: boolean; weak: boolean; before: boolean }, left: Sides, right: { of: number; at: number }): Phrase | null {
  const token = tokens[i]!
  if (head.before && right.of > 0 && (left.naming === 'name' || CAPITAL.test(token.text) || !head.strong)) return { first: left.first, end: right.of, rule: 'head-of-name' }
  if (head.strong && left.naming !== 'none') {
    // "2004 European Parliament election in Poland": a contest held in several places at once.
    const contest = /^(?:elections?|referendums?|primar(?:y|ies)|races?)$/.test(token.lower) && right.at > 0 && (left.naming === 'date' || left.naming === 'name') && i - left.first >= 3
    return { first: left.first, end: contest ? right.at : i + 1, rule: left.naming === 'name' ? 'head-name' : left.naming === 'date' ? 'head-date' : 'head-ordinal' }
  }
  // Whose campaign or race it is does not make a name of it; when it was does.
  if (/^(?:campaigns?|races?)$/.test(token.lower)) return left.naming === 'date' ? { first: left.first, end: i + 1, rule: 'head-date' } : null
  if (head.weak && (left.naming === 'name' || left.naming === 'date')) return { first: left.first, end: i + 1, rule: left.naming === 'name' ? 'occurrence-name' : 'occurrence-date' }
  if (PLACED.test(token.lower) && right.at > 0) return { first: left.first, end: right.at, rule: 'occurrence-place' }
  return null
}
