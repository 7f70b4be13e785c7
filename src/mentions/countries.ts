import type { CountryMention, NameMention, QuotedDocument } from '../document'
import type { LanguagePack } from '../languages'
import { decideCountry } from './countries-decide'
import { gatherEvidence } from './countries-evidence'
import { findCountryWords } from './countries-find'
import { metonymRule } from './countries-metonyms'
import { nativeCountryMentions } from './countries-native'

/**
 * Every country that the text names: by name, demonym, abbreviation or metonym.
 *
 * @param doc words with parts of speech
 * @param pack its language; without one only names are found, as that language prints them and in English
 * @param names of the same document: a country word inside a person's or a firm's name is none
 * @returns in order of position, not overlapping; offsets into `doc.text`; `rule` as docs/rules/countries.md lists them
 */
export function countryMentions(doc: QuotedDocument, pack: LanguagePack | null, names: readonly NameMention[]): CountryMention[] {
  if (!pack) return nativeCountryMentions(doc, doc.language.toLowerCase().split('-')[0]!)
  const hits = findCountryWords(doc)
  if (hits.length === 0) return []
  const evidence = gatherEvidence(doc, names, hits)
  const mentions: CountryMention[] = []
  for (const hit of hits) {
    const { start, end, phrase } = hit
    if (phrase.kind === 'none') continue
    if (phrase.kind === 'capital' || phrase.kind === 'seat') {
      const rule = metonymRule(hit, evidence)
      if (rule !== null && phrase.code !== null) mentions.push({ start, end, code: phrase.code, form: 'metonym', rule })
      continue
    }
    const decision = decideCountry(hit, evidence)
    if (decision) mentions.push({ start, end, ...decision, form: phrase.kind })
  }
  return mentions
}
