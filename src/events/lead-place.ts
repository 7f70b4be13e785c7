import { firstEndingAfter, rangeAt, type AttributedDocument, type EventEntity } from '../document'
import { placeAt } from './circumstances'

/** Behind these a place tells where; "to" and "from" tell of ways. */
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'throughout', 'across'])
/** In front of a place: where it is told. */
const TOLD: ReadonlySet<string> = new Set(['reporters', 'journalists', 'said', 'told', 'conference', 'briefing', 'interview'])
const LEAD_SENTENCES = 4
const FIRST_MENTIONS = 3

type Place = EventEntity['place']

/**
 * Where the article's first sentences place things: the sentences that tell the event first, then those of the lead. A country
 * gives way to a place in it: "in Afghanistan" to "in Kabul".
 */
export function placeInLead(doc: AttributedDocument, event: EventEntity): Place {
  const sentences: number[] = []
  for (const { start } of event.mentions.slice(0, FIRST_MENTIONS)) sentences.push(firstEndingAfter(doc.sentences, start))
  for (let i = 0; i < LEAD_SENTENCES; i++) sentences.push(i)
  let wide: Place = event.place
  for (const index of sentences) {
    const place = placeInSentence(doc, index)
    if (!place) continue
    if (!isCountry(doc, place)) {
      if (!wide || place.country === wide.country) return place
    } else wide ??= place
  }
  return wide
}

/** Whether the place is a whole country, by its name. */
export const isCountry = (doc: AttributedDocument, { mention }: NonNullable<Place>): boolean => rangeAt(doc.countryMentions, mention.start)?.end === mention.end

function placeInSentence(doc: AttributedDocument, index: number): Place {
  const sentence = doc.sentences[index]
  if (!sentence) return null
  for (let i = sentence.firstToken; i < sentence.endToken - 1; i++) {
    if (!WHERE.has(doc.tokens[i]!.lower) || TOLD.has(doc.tokens[i - 1]?.lower ?? '')) continue
    const place = placeAt(doc, i + 1)
    if (place) return place
  }
  return null
}
