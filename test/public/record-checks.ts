import type { Extraction, Span } from '../../src'

/**
 * What holds of every record of every text: spans equal their slices, parts lie inside content, ids refer to something.
 *
 * @returns one line for each thing that does not hold; empty where all does
 */
export function faultsOf(record: Extraction, input: string): string[] {
  const faults: string[] = []
  const text = record.text ?? input
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault)
  }
  const span = (s: Span, what: string): void => {
    check(Number.isInteger(s.start) && Number.isInteger(s.end) && 0 <= s.start && s.start < s.end && s.end <= text.length, `${what}: bad offsets ${s.start}–${s.end}`)
    check(text.slice(s.start, s.end) === s.text, `${what}: text is not its slice`)
  }
  const quoteIds = new Set(record.quotes.map((q) => q.id))
  const people = new Set(record.people.map((p) => p.id))
  const organizations = new Set(record.organizations.map((o) => o.id))
  const countries = new Set(record.countries.map((c) => c.code))
  const events = new Set(record.events.map((e) => e.id))
  const refers = (id: string | null): boolean => id === null || people.has(id) || organizations.has(id) || countries.has(id)
  check(quoteIds.size === record.quotes.length, 'quote ids are not unique')
  check(people.size === record.people.length && organizations.size === record.organizations.length && events.size === record.events.length, 'ids are not unique')
  check(countries.size === record.countries.length, 'country codes are not unique')

  for (const quote of record.quotes) {
    check(quote.content.length > 0, `${quote.id}: no content`)
    check(quote.kind === 'indirect' ? quote.parts.length === 0 : quote.parts.length > 0, `${quote.id}: ${quote.kind} with ${quote.parts.length} parts`)
    for (const part of quote.parts) {
      span(part, `${quote.id} part`)
      check(quote.content.some((c) => c.start <= part.start && part.end <= c.end), `${quote.id}: a part outside the content`)
    }
    for (const part of quote.content) span(part, `${quote.id} content`)
    for (const s of [quote.speaker?.mention, quote.addressee, quote.cue, ...(quote.candidates?.map((c) => c.mention) ?? [])]) if (s) span(s, `${quote.id} words`)
    check(quote.within === null || (quoteIds.has(quote.within) && quote.within !== quote.id), `${quote.id}: within ${quote.within}`)
    check(quote.confidence >= 0 && quote.confidence <= 1, `${quote.id}: confidence ${quote.confidence}`)
    check(refers(quote.speaker?.id ?? null) && (quote.speaker?.members ?? []).every((m) => refers(m.id)), `${quote.id}: its speaker's id refers to nothing`)
    check(quote.mentions.people.every((id) => people.has(id)) && quote.mentions.countries.every((c) => countries.has(c)) && quote.mentions.events.every((id) => events.has(id)), `${quote.id}: mentions refer to nothing`)
  }
  for (const person of record.people) {
    check(person.mentions.length > 0, `${person.id}: no mention`)
    person.mentions.forEach((m) => span(m, person.id))
    check(person.quotes.every((id) => quoteIds.has(id)) && (person.organization === null || organizations.has(person.organization)), `${person.id}: ids refer to nothing`)
  }
  for (const { id, mentions, quotes } of record.organizations) {
    mentions.forEach((m) => span(m, id))
    check(quotes.every((q) => quoteIds.has(q)), `${id}: quotes refer to nothing`)
  }
  for (const { code, alpha3, focus, mentions } of record.countries) {
    mentions.forEach((m) => span(m, code))
    check(/^[A-Z]{2}$/.test(code) && /^[A-Z]{3}$/.test(alpha3) && focus >= 0 && focus <= 1, `${code}: ${alpha3}, focus ${focus}`)
  }
  for (const event of record.events) {
    for (const s of [event.trigger, ...event.mentions, ...event.participants.map((p) => p.mention), event.place?.mention, event.time?.mention]) if (s) span(s, event.id)
    check(event.claimedIn === null || quoteIds.has(event.claimedIn), `${event.id}: claimed in ${event.claimedIn}`)
    check(event.participants.every((p) => refers(p.id)), `${event.id}: a participant refers to nothing`)
    check(event.confidence >= 0 && event.confidence <= 1, `${event.id}: confidence ${event.confidence}`)
  }
  check(record.events.filter((e) => e.main).length <= 1, 'more than one main event')
  record.dates.forEach((d) => span(d, 'date'))
  return faults
}
