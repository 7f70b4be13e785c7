import { firstEndingAfter, type AttributedDocument, type EventEntity, type Range } from '../document'
import { isCountry, placeInLead } from './lead-place'

const LEAST = 0.4
const LEAD_PARAGRAPHS = 4
/** How many tellings count in the lead, and how many behind it. */
const MOST = { lead: 3, later: 6 }

/**
 * The event that the article is about: told in the headline or the lead, and again.
 *
 * @returns its position in `events`, or -1 where no event stands out
 */
export function mainEvent(doc: AttributedDocument, events: readonly EventEntity[]): number {
  const body = doc.paragraphs.filter(({ kind }) => kind !== 'furniture')
  let best = -1
  let most = LEAST
  events.forEach((event, index) => {
    const score = toldness(body, event) * weightOf(event)
    if (score > most) [best, most] = [index, score]
  })
  return best
}

/** A headline's telling counts for most, then those of the lead; what is told all over counts a little more. */
function toldness(body: readonly Range[], { mentions }: EventEntity): number {
  let [headline, lead, later] = [0, 0, 0]
  for (const mention of mentions) {
    const paragraph = firstEndingAfter(body, mention.start)
    if (paragraph === 0) headline = 1
    else if (paragraph < LEAD_PARAGRAPHS) lead += 1
    else later += 1
  }
  return 2.5 * headline + 0.6 * Math.min(lead, MOST.lead) + 0.15 * Math.min(later, MOST.later)
}

/** A name tells less of what happened than a deed with those who do it. */
function weightOf({ kind, confidence, participants }: EventEntity): number {
  if (kind === 'named') return participants.length > 0 ? 0.8 : 0.5
  return (0.4 + confidence / 2) * (participants.length > 1 ? 1.1 : 1)
}

/** The main event with a place: where its own sentences name none, the one that the lead does. */
export const placed = (doc: AttributedDocument, event: EventEntity): EventEntity => (event.place && !isCountry(doc, event.place) ? event : { ...event, place: placeInLead(doc, event) })
