import type { Extraction, Span } from '../../src'

/** Every span that the record holds anywhere: an object with start, end and text. */
export function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  const here = 'start' in value && 'end' in value && 'text' in value ? [value as Span] : []
  return [...here, ...Object.values(value).flatMap(spansOf)]
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** What must be true of any record of any text: each line says what is broken. Empty when all holds. */
export function broken(record: Extraction, text: string): string[] {
  const quotes = new Set(record.quotes.map(({ id }) => id))
  const events = new Set(record.events.map(({ id }) => id))
  const organizations = new Set(record.organizations.map(({ id }) => id))
  const people = new Set(record.people.map(({ id }) => id))
  const countries = new Set(record.countries.map(({ code }) => code))
  const speakers = (id: string | null): boolean => id === null || people.has(id) || organizations.has(id) || /^[A-Z]{2}$/.test(id)
  const says = (right: boolean, what: string): string[] => (right ? [] : [what])
  return [
    ...spansOf(record).flatMap((span) => says(text.slice(span.start, span.end) === span.text, `span ${span.start}–${span.end} is not “${span.text}”`)),
    ...record.quotes.flatMap((quote) => [
      ...says(quote.within === null || (quotes.has(quote.within) && quote.within !== quote.id), `${quote.id} stands within ${quote.within}`),
      ...says(quote.parts.every((part) => quote.content.some((content) => holds(content, part))), `${quote.id} has parts outside its content`),
      ...says(quote.parts.every((part) => !/[\n\r]/.test(part.text)), `${quote.id} has a part across a paragraph break`),
      ...says((quote.kind === 'indirect') === (quote.parts.length === 0), `${quote.id} is ${quote.kind} with ${quote.parts.length} parts`),
      ...says(speakers(quote.speaker?.id ?? null), `${quote.id} is spoken by ${quote.speaker?.id}`),
      ...says(quote.speaker?.members.every(({ id }) => speakers(id)) ?? true, `${quote.id} has an unknown member`),
      ...says(quote.mentions.people.every((id) => people.has(id)) && quote.mentions.countries.every((code) => countries.has(code)) && quote.mentions.events.every((id) => events.has(id)), `${quote.id} mentions an unknown id`),
      ...says(quote.confidence >= 0 && quote.confidence <= 1, `${quote.id} has confidence ${quote.confidence}`),
    ]),
    ...record.people.flatMap((person) => [
      ...says(person.organization === null || organizations.has(person.organization), `${person.id} is of ${person.organization}`),
      ...says(person.quotes.every((id) => quotes.has(id)), `${person.id} speaks an unknown quote`),
      ...says(!person.aliases.includes(person.name), `${person.id} has the own name as alias`),
    ]),
    ...record.events.flatMap((event) => [
      ...says(event.claimedIn === null || quotes.has(event.claimedIn), `${event.id} is claimed in ${event.claimedIn}`),
      ...says(event.participants.every(({ id }) => speakers(id)), `${event.id} has an unknown participant`),
    ]),
    ...says(record.events.filter(({ main }) => main).length <= 1, 'more than one main event'),
  ]
}
