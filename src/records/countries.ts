import { rangeAt, type CountryMention, type EventedDocument, type Paragraph } from '../document'
import { alpha3Of, countryName } from '../lexicons/countries'
import { spanOf } from './spans'
import type { Country } from './types'

/** A mention in a headline weighs three plain ones, one in the first two paragraphs two; the subject of a clause half more. */
const WEIGHTS = { heading: 3, lead: 2, body: 1, subject: 1.5 }
const LEAD_PARAGRAPHS = 2

/** The public countries of a document, in order of first mention, with how much the article is about each. */
export function countriesOf(doc: EventedDocument): Country[] {
  const found = new Map<string, Country>()
  const weights = new Map<string, number>()
  const weigh = weigher(doc)
  for (const mention of doc.countryMentions) {
    const { code, form, rule } = mention
    let country = found.get(code)
    if (!country) {
      country = { code, alpha3: alpha3Of(code), name: countryName(code), focus: 0, mentions: [] }
      found.set(code, country)
    }
    country.mentions.push({ ...spanOf(doc, mention), form, rule })
    weights.set(code, (weights.get(code) ?? 0) + weigh(mention))
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  for (const country of found.values()) country.focus = focusOf(weights.get(country.code) ?? 0, total)
  return [...found.values()]
}

/**
 * How much the article is about a country, 0..1: its share of all weighted mentions, damped where there are few, so that
 * the only country of an article that names it once in passing has a third and not all of the focus.
 *
 * @example focusOf(1, 1) // 0.33
 */
export function focusOf(weight: number, total: number): number {
  return total > 0 ? Math.round((weight / total) * (weight / (weight + 2)) * 100) / 100 : 0
}

function weigher(doc: EventedDocument): (mention: CountryMention) => number {
  const body = doc.paragraphs.filter(({ kind }) => kind === 'body')
  // Of two paragraphs or one, none is a lead: it would be the whole text.
  const lead = new Set(body.length > LEAD_PARAGRAPHS ? body.slice(0, LEAD_PARAGRAPHS).map(({ index }) => index) : [])
  const place = (paragraph: Paragraph | undefined): number =>
    paragraph?.kind === 'heading' ? WEIGHTS.heading : paragraph && lead.has(paragraph.index) ? WEIGHTS.lead : WEIGHTS.body
  const subjects = subjectEnds(doc)
  return (mention) => place(rangeAt(doc.paragraphs, mention.start)) * (subjects.has(mention.end) ? WEIGHTS.subject : 1)
}

/** Where a token ends that a verb follows: a country that ends there is a clause's subject, near enough. */
function subjectEnds(doc: EventedDocument): ReadonlySet<number> {
  const ends = new Set<number>()
  for (const { index, pos } of doc.tokens) {
    const previous = doc.tokens[index - 1]
    if (previous && (pos === 'VERB' || pos === 'AUX') && previous.pos === 'PROPN') ends.add(previous.end)
  }
  return ends
}
