import type { Extraction, Person, Quote } from '../../src'
import type { GeneratedArticle } from './generated-news'

/** The record that a generated article should give, made without extracting: for stores of many quotes. */
export function toExtraction({ id, title, published, said }: GeneratedArticle): Extraction {
  const people = new Map<string, Person>()
  const quotes = said.map(({ words, speaker, title: office, country, named }, i): Quote => {
    const person = people.get(speaker) ?? { id: `p${people.size + 1}`, name: speaker, aliases: [], titles: [office], organization: null, country, pronouns: null, mentions: [], quotes: [] }
    people.set(speaker, person)
    const span = { start: i * 1000, end: i * 1000 + words.length, text: words }
    return {
      id: `q${i + 1}`, kind: 'direct', text: words, within: null, parts: [span], content: [span], addressee: null, cue: null, rule: 'generated', confidence: 0.95,
      speaker: { mention: { start: span.end + 2, end: span.end + 2 + speaker.length, text: speaker }, form: 'name', kind: 'person', id: person.id, name: speaker, members: [] },
      mentions: { people: [], countries: [...named], events: [] },
    }
  })
  return { version: '1', language: 'en', source: { id, title, published }, text: null, quotes, people: [...people.values()], organizations: [], countries: [], events: [], dates: [] }
}
