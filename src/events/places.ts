import { rangeAt, type AttributedDocument, type Range } from '../document'
import { cityCountry } from '../lexicons/cities'

/** The country of a place name: itself, what stands behind its comma ("Basra, Iraq"), or a city of the lexicon; else null. */
export function countryOfPlace(doc: AttributedDocument, place: Range): string | null {
  const own = rangeAt(doc.countryMentions, place.start)
  if (own) return own.code
  const comma = /^,? (?:in )?(?=\p{Lu})/u.exec(doc.text.slice(place.end, place.end + 6))
  const behind = comma ? rangeAt(doc.countryMentions, place.end + comma[0].length) : undefined
  if (behind && behind.form === 'name' && comma![0].startsWith(',')) return behind.code
  return cityCountry(doc.text.slice(place.start, place.end))
}
