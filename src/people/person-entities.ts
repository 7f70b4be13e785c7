import { firstEndingAfter, type PersonEntity } from '../document'
import type { Cluster } from './clusters'
import type { Persons } from './persons'
import type { PeopleText } from './text'
import type { Resolution } from './resolve'
import { titleOfPhrase, type Title } from './titles'

/** The persons as the layer tells them. @param idOfName by name, the organization's id */
export function personEntities(text: PeopleText, persons: Persons, idOfName: readonly (string | null)[], resolution: Resolution): PersonEntity[] {
  return persons.clusters.map((cluster, index) => {
    const { name, aliases } = namesOf(persons, cluster)
    const told = cluster.uses.flatMap((use) => persons.uses[use]!.setting.titles)
    const titles = [...told, ...officesOf(text, resolution.offices.get(index) ?? [])]
    return {
      id: `p${index + 1}`, name, aliases,
      titles: differing(titles.filter((title, i) => title.endToken > title.firstToken && (i < told.length || isTitle(text, title))).map((title) => titleText(text, title))),
      organization: first(titles, (title) => organizationOf(text, title, idOfName)),
      country: first(titles, (title) => countryOf(text, title)),
      pronouns: resolution.they.has(index) ? 'they' : pronounsOf(cluster, resolution.pronouns.get(index)),
    }
  })
}

/** The fullest form, and the others in order of appearance. Forms that differ in capitals alone count once. */
function namesOf(persons: Persons, cluster: Cluster): { name: string; aliases: string[] } {
  const forms = new Map<string, { printed: string; weight: number; count: number }>()
  for (const use of cluster.uses) {
    const { printed, keys, suffix } = persons.uses[use]!.parts
    const known = forms.get(printed)
    if (known) known.count += 1
    else forms.set(printed, { printed, count: 1, weight: weightOf(printed, keys, suffix) })
  }
  let best: { printed: string; weight: number; count: number } | undefined
  for (const form of forms.values()) if (!best || form.weight > best.weight || (form.weight === best.weight && form.count > best.count)) best = form
  const name = best?.printed ?? ''
  return { name, aliases: [...forms.keys()].filter((form) => form !== name) }
}

/** Words count most, a whole word more than an initial; all capitals last. */
function weightOf(printed: string, keys: readonly string[], suffix: string): number {
  let weight = suffix === '' ? 0 : 1
  // "Jong-un" is as long as "Jong Un".
  for (const key of keys) weight += key.length === 1 ? 2 : 3 * key.split('-').length
  return printed.length > 3 && printed === printed.toUpperCase() ? weight - 2 : weight
}

/** Pronouns that the ranker alone gave to somebody are believed from this many on. */
const ENOUGH = 4

/**
 * Published is what hardly anything gainsays: a title shows it, or a pronoun that could mean nobody else and another one, or
 * several that were resolved.
 */
function pronounsOf(cluster: Cluster, resolved: { readonly he: number; readonly she: number } = { he: 0, she: 0 }): 'he' | 'she' | null {
  const he = cluster.he + resolved.he
  const she = cluster.she + resolved.she
  const leading = he > she ? 'he' : 'she'
  const most = Math.max(he, she)
  if (most < (cluster[leading] > 0 ? 2 : ENOUGH) || most < 4 * Math.min(he, she)) return null
  return leading
}

/** Phrases that were found to mean the person, as titles: "the Russian President" without its article. */
function officesOf(text: PeopleText, drafts: readonly number[]): Title[] {
  return drafts.flatMap((draft) => titleOfPhrase(text, draft) ?? [])
}

/** "PRC’s president" tells the country; a title in print has its capital or stands by the name. */
function isTitle(text: PeopleText, { firstToken, endToken, phrase }: Title): boolean {
  if (endToken <= firstToken) return false
  const last = text.doc.tokens[endToken - 1]!
  return phrase < 0 || text.drafts[phrase]!.determiner !== 'possessive' || last.text !== last.lower || text.drafts[phrase]!.firstToken === firstToken
}

const titleText = (text: PeopleText, { firstToken, endToken }: Title): string => {
  const { tokens } = text.doc
  return endToken > firstToken ? text.doc.text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end).replace(/\s+/g, ' ') : ''
}

function organizationOf(text: PeopleText, title: Title, idOfName: readonly (string | null)[]): string | null {
  for (let i = title.firstToken; i < title.endToken; i++) {
    const name = text.nameAt[i]!
    if (name >= 0 && idOfName[name]) return idOfName[name] ?? null
  }
  const owner = title.owner >= 0 ? text.nameAt[title.owner]! : -1
  return owner >= 0 ? (idOfName[owner] ?? null) : null
}

/** The country that the title names, but not the one somebody is an envoy to. */
function countryOf(text: PeopleText, title: Title): string | null {
  const { tokens, countryMentions } = text.doc
  const from = title.owner >= 0 ? title.owner : title.firstToken
  const end = tokens[title.endToken - 1]!.end
  for (let i = firstEndingAfter(countryMentions, tokens[from]!.start); i < countryMentions.length && countryMentions[i]!.end <= end; i++) {
    if (countryMentions[i]!.start < tokens[from]!.start) continue
    const before = text.doc.text.slice(Math.max(0, countryMentions[i]!.start - 8), countryMentions[i]!.start)
    if (!/\b(?:to|on|with|against)(?: the)? $/i.test(before)) return countryMentions[i]!.code
  }
  return null
}

/** Without what differs from an earlier one in capitals alone. */
function differing(titles: readonly string[]): string[] {
  const seen = new Set<string>()
  return titles.filter((title) => !seen.has(title.toLowerCase()) && seen.add(title.toLowerCase()))
}

function first<T>(titles: readonly Title[], read: (title: Title) => T | null): T | null {
  for (const title of titles) {
    const found = read(title)
    if (found !== null) return found
  }
  return null
}
