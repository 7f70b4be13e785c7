import type { EventedDocument } from '../document'
import { atLeast } from './confidence'
import { countriesOf } from './countries'
import { eventsOf } from './events'
import { organizationsOf, peopleOf } from './people'
import { quotesOf } from './quotes'
import { spanOf } from './spans'
import type { Extraction } from './types'

/** What the caller wants to see in the record. */
export interface RecordOptions {
  readonly explain: boolean
  /** Quotes and events below it are left out. 0..1 */
  readonly minConfidence: number
  /** Whether the text was read out of a container (HTML, a feed): then the record carries it. */
  readonly carriesText: boolean
}

/** The last stage: the layers of a document as the public record, offsets led back to the caller's text. */
export function toExtraction(doc: EventedDocument, options: RecordOptions): Extraction {
  const quotes = quotesOf(doc, options.explain)
  return atLeast({
    version: '1',
    language: doc.language,
    source: { ...doc.source },
    text: options.carriesText ? doc.original : null,
    quotes,
    people: peopleOf(doc, quotes),
    organizations: organizationsOf(doc, quotes),
    countries: countriesOf(doc),
    events: eventsOf(doc),
    dates: doc.dateMentions.map((date) => ({ ...spanOf(doc, date), value: date.value })),
  }, options.minConfidence)
}
