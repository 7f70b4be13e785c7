import type { EventedDocument } from '../document'
import { spanOf } from './spans'
import type { Country } from './types'

/** The public countries of a document, in order of first mention. */
export function countriesOf(doc: EventedDocument): Country[] {
  const found = new Map<string, Country>()
  for (const { code, form, rule, ...range } of doc.countryMentions) {
    let country = found.get(code)
    if (!country) {
      country = { code, alpha3: code, name: code, focus: 0, mentions: [] }
      found.set(code, country)
    }
    country.mentions.push({ ...spanOf(doc, range), form, rule })
  }
  return [...found.values()]
}
