import type { Extraction } from '../../src'
import { line, type Difference, type Findings } from './compare/difference'
import { compareEvents } from './compare/events'
import { compareOrganizations, comparePeople } from './compare/names'
import { compareCountries, compareDates, compareFurniture } from './compare/places'
import { compareQuotes } from './compare/quotes'
import type { Gold } from './gold'

/**
 * Holds a record against gold, area by area. Pure.
 *
 * @param text the article, for places given by their words
 */
export const compare = (gold: Gold, record: Extraction, text: string): Findings[] => [
  compareQuotes(gold, record),
  comparePeople(gold, record),
  compareOrganizations(gold, record),
  compareCountries(gold, record),
  compareEvents(gold, record, text),
  compareDates(gold, record),
  compareFurniture(gold, record, text),
]

/** All differences, in order of area. One wording may come twice (two likenesses of one fault); gaps list it once. */
export const differencesOf = (findings: readonly Findings[]): Difference[] => findings.flatMap(({ differences }) => differences)

/** What gaps.json says today. */
export const gapsOf = (findings: readonly Findings[]): string[] => [...new Set(differencesOf(findings).map(({ gap }) => gap))].sort()

/** New differences, and listed ones that are gone: each a line to read. Empty when the ratchet holds. */
export function ratchet(findings: readonly Findings[], gaps: readonly string[]): string[] {
  const now = gapsOf(findings)
  return [
    ...differencesOf(findings).filter(({ gap }) => !gaps.includes(gap)).map((difference) => `new difference: ${line(difference)}`),
    ...gaps.filter((gap) => !now.includes(gap)).map((gap) => `no longer a gap, take it off the list: ${gap}`),
  ]
}
