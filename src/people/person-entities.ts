import { firstEndingAfter, type PersonEntity } from '../document'
import { shownGender } from './evidence'
import type { Cluster } from './clusters'
import type { Persons } from './persons'
import type { PeopleText } from './text'
import type { Title } from './titles'

/** The persons as the layer tells them. @param idOfName by name, the organization's id */
export function personEntities(text: PeopleText, persons: Persons, idOfName: readonly (string | null)[]): PersonEntity[] {
  return persons.clusters.map((cluster, index) => {
    const { name, aliases } = namesOf(persons, cluster)
    const titles = cluster.uses.flatMap((use) => persons.uses[use]!.setting.titles)
    return {
      id: `p${index + 1}`, name, aliases,
      titles: unique(titles.map((title) => titleText(text, title)).filter((title) => title !== '')),
      organization: first(titles, (title) => organizationOf(text, title, idOfName)),
      country: first(titles, (title) => countryOf(text, title)),
      pronouns: shownGender(cluster),
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
  for (const key of keys) weight += key.length === 1 ? 2 : 3
  return printed.length > 3 && printed === printed.toUpperCase() ? weight - 2 : weight
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

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

function first<T>(titles: readonly Title[], read: (title: Title) => T | null): T | null {
  for (const title of titles) {
    const found = read(title)
    if (found !== null) return found
  }
  return null
}
