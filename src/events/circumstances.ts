import { firstEndingAfter, rangeAt, type AttributedDocument, type EventEntity, type Range, type Token } from '../document'
import { countryOfPlace } from './places'

const PLACE_LINK: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'throughout', 'across', 'to', 'into'])
const OPENS_WITH: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'across', 'throughout'])
/** Where another clause begins. */
const STOPS: ReadonlySet<string> = new Set([';', ':', '.', 'and', 'but', 'while', 'after', 'where', 'who', 'which', 'when', 'before'])
const MARKS: ReadonlySet<string> = new Set([',', ';', ':', '.'])
const FURTHEST = 12

/** The token that holds the code unit at `offset`, or the next one. */
export const tokenAt = (tokens: readonly Token[], offset: number): number => firstEndingAfter(tokens, offset)

/** The first place named behind a trigger in the same clause: "in St. Petersburg", "at the White House". */
export function placeNear(doc: AttributedDocument, trigger: Range): EventEntity['place'] {
  const last = tokenAt(doc.tokens, trigger.end - 1)
  if (PLACE_LINK.has(doc.tokens[last]?.lower ?? '')) return placeAt(doc, last + 1)
  const from = last + 1
  const sentence = doc.tokens[from - 1]?.sentence
  for (let i = from; i < Math.min(from + FURTHEST, doc.tokens.length); i++) {
    const token = doc.tokens[i]!
    if (token.sentence !== sentence || STOPS.has(token.lower) || closesQuote(doc.tokens, i)) return null
    if (!PLACE_LINK.has(token.lower)) continue
    const place = placeAt(doc, i + 1)
    if (place) return place
  }
  return null
}

/** "…,” he told reporters in Damascus": where it is said is not where it happened. */
const closesQuote = (tokens: readonly Token[], i: number): boolean => /^["”»]$/.test(tokens[i]!.text) && /^[,.!?]$/.test(tokens[i - 1]?.text ?? '')

/** The place that opens the sentence of a trigger: "In Cairo, police arrested …". */
export function placeOpening(doc: AttributedDocument, trigger: Range): EventEntity['place'] {
  const at = tokenAt(doc.tokens, trigger.start)
  const first = doc.sentences[doc.tokens[at]?.sentence ?? -1]?.firstToken ?? at
  if (!OPENS_WITH.has(doc.tokens[first]?.lower ?? '') || first + 1 >= at) return null
  const place = placeAt(doc, first + 1)
  return place && doc.tokens[tokenAt(doc.tokens, place.mention.end - 1) + 1]?.text === ',' ? place : null
}

/** A place named a few words in front: "came to Sochi to take part in the opening ceremony". */
export function placeBefore(doc: AttributedDocument, trigger: Range): EventEntity['place'] {
  const first = tokenAt(doc.tokens, trigger.start)
  const sentence = doc.tokens[first]?.sentence
  for (let i = first - 2; i >= Math.max(0, first - FURTHEST); i--) {
    const token = doc.tokens[i]!
    if (token.sentence !== sentence || MARKS.has(token.text)) return null
    if (PLACE_LINK.has(token.lower)) {
      const place = placeAt(doc, i + 1)
      if (place) return place
    }
  }
  return null
}

/** The place name that starts at a token, its determiner or "the city of" skipped. */
export function placeAt(doc: AttributedDocument, token: number): EventEntity['place'] {
  let demonym: string | null = null
  for (let i = token; i < Math.min(token + 7, doc.tokens.length); i++) {
    const { start, end, pos, sentence } = doc.tokens[i]!
    if (sentence !== doc.tokens[token]!.sentence || pos === 'VERB' || pos === 'PUNCT') return null
    const name = rangeAt(doc.names, start)
    const country = rangeAt(doc.countryMentions, start)
    if (rangeAt(doc.namedEvents, start)) return null
    // "in the northern Afghan city of Mazar-i-Sharif", "in British stores"
    if (country?.form === 'demonym' && !name) {
      demonym = country.code
      continue
    }
    if (name && (name.type === 'place' || isSite(doc.text.slice(name.start, name.end))) && !(country && country.form === 'demonym')) return { mention: { start: name.start, end: name.end }, country: countryOfPlace(doc, name) ?? demonym }
    if (country && country.form !== 'demonym') return { mention: { start: country.start, end: country.end }, country: country.code }
    if (name || country) return null
    if (start === end) return null
  }
  return null
}

/** Last words of names for sites, whatever else the name may stand for. */
const SITE = / (?:House|Tower|Towers|Stadium|Arena|Airport|Square|Park|Hotel|Hall|Palace|Field|Center|Centre|Church|Mosque|Cathedral|Station|Street|Avenue|Road|Bridge|Building|Hospital|Prison|Beach|Mall|Theatre|Theater|Island|Base|Castle|Garden|Gardens|Plaza|Market|Temple|Embassy|Consulate|University|School)$/
/** Whether a name is a site's: the White House, Trump Tower. */
const isSite = (name: string): boolean => SITE.test(name)

/** The date named nearest to a trigger in its sentence: behind it before in front of it. */
export function timeNear(doc: AttributedDocument, trigger: Range): EventEntity['time'] {
  const at = doc.tokens[tokenAt(doc.tokens, trigger.start)]
  const sentence = at && doc.sentences[at.sentence]
  if (!sentence) return null
  const dates = doc.dateMentions
  if (dates.length === 0) return null
  const first = firstEndingAfter(dates, trigger.start)
  const behind = dates[first]
  const follows = (most: number): boolean => behind !== undefined && behind.start < sentence.end && (behind.start < trigger.end || joins(doc, trigger.end, behind.start, most))
  if (behind && follows(50)) return toTime(behind)
  const before = dates[first - 1]
  if (before && before.start >= sentence.start && joins(doc, before.end, trigger.start, 140)) return toTime(before)
  // "In 2013, …": a date that opens the sentence holds for all of it.
  const opening = dates[firstEndingAfter(dates, sentence.start)]
  if (opening && opening.start - sentence.start < 12 && opening.end <= trigger.start) return toTime(opening)
  return behind && follows(140) ? toTime(behind) : null
}

const toTime = ({ start, end, value }: { start: number; end: number; value: string | null }): EventEntity['time'] => ({ mention: { start, end }, value })

/** Whether no more than so many letters, no semicolon and no quotation's border lie between. */
const joins = (doc: AttributedDocument, from: number, to: number, most: number): boolean => to - from < most && !/[;“”"«»]/.test(doc.text.slice(from, to))
