import { extract, toHtml, toJson, type Extraction } from '../src'
import type { Answer, Question } from './messages'

// Reading runs here, so that typing never waits for it.
self.onmessage = ({ data }: MessageEvent<Question>): void => self.postMessage(answer(data))

function answer({ number, text, published }: Question): Answer {
  try {
    const start = performance.now()
    const record = extract(text, published === null ? {} : { published })
    return { number, page: toHtml(record, text), record: toJson(record), summary: summary(record), milliseconds: performance.now() - start }
  } catch (error) {
    return { number, reason: error instanceof Error ? error.message : String(error) }
  }
}

const summary = ({ quotes, people, countries, events }: Extraction): string =>
  [several(quotes.length, 'quote'), several(people.length, 'person', 'people'), several(countries.length, 'country', 'countries'), several(events.length, 'event')].join(', ')

const several = (number: number, one: string, more = `${one}s`): string => `${number} ${number === 1 ? one : more}`
