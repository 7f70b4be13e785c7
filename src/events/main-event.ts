import { firstEndingAfter, type AttributedDocument, type EventEntity, type Range } from '../document'

const LEAST = 1.5
const LEAD_PARAGRAPHS = 3

/**
 * The event that the article is about: told in the headline or the lead, and again.
 *
 * @returns its position in `events`, or -1 where no event stands out
 */
export function mainEvent(doc: AttributedDocument, events: readonly EventEntity[]): number {
  const body = doc.paragraphs.filter(({ kind }) => kind !== 'furniture')
  const weight = (range: Range): number => {
    const paragraph = firstEndingAfter(body, range.start)
    return paragraph === 0 ? 2 : paragraph < LEAD_PARAGRAPHS ? 1 : 0.25
  }
  let best = -1
  let most = LEAST
  events.forEach((event, index) => {
    const told = event.mentions.reduce((sum, mention, n) => sum + (n < 8 ? weight(mention) : 0), 0)
    const score = told * (event.kind === 'named' ? 0.6 : 0.5 + event.confidence / 2)
    if (score > most) [best, most] = [index, score]
  })
  return best
}
