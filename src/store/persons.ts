import { foldedWords } from './fold'

/** What documents tell of somebody with a name: all who are told of alike are one profile. */
export interface Profile {
  readonly id: number
  /** Folded, in full: two words or more. */
  readonly name: string
  /** ISO code, empty where no document told it. */
  readonly country: string
  /** As printed. */
  readonly titles: readonly string[]
}

/**
 * Joins the profiles of one name to persons, so that two people of that name stay apart: the same country, or none told
 * and a title in common with one country's only, or nothing told at all and nobody else of the name. The result does not
 * depend on the order in which documents came.
 *
 * @returns a person's stable key for each profile's id
 */
export function joinProfiles(profiles: readonly Profile[]): ReadonlyMap<number, string> {
  const keys = new Map<number, string>()
  const titlesOf = new Map<string, Set<string>>()
  for (const { id, name, country, titles } of profiles) {
    if (country === '') continue
    const key = `${name} (${country})`
    keys.set(id, key)
    titlesOf.set(key, new Set([...(titlesOf.get(key) ?? []), ...titleWords(titles)]))
  }
  const countries = [...titlesOf.keys()]
  const titled = profiles.filter(({ country, titles }) => country === '' && titleWords(titles).length > 0)
  const loose: Profile[] = []
  for (const profile of titled) {
    const words = titleWords(profile.titles)
    const fitting = countries.filter((key) => words.some((word) => titlesOf.get(key)!.has(word)))
    if (fitting.length === 1) keys.set(profile.id, fitting[0]!)
    else if (fitting.length === 0) loose.push(profile)
    else keys.set(profile.id, `${profile.name} (${words.join(' ')})`)
  }
  for (const group of linked(loose)) {
    const words = [...new Set(group.flatMap(({ titles }) => titleWords(titles)))].sort()
    for (const { id, name } of group) keys.set(id, `${name} (${words.join(' ')})`)
  }
  const persons = new Set(keys.values())
  for (const { id, name } of profiles) if (!keys.has(id)) keys.set(id, persons.size === 1 ? [...persons][0]! : name)
  return keys
}

// They tell a rank or a form of address, not an office.
const COMMON = new Set('a an and at de der for former of the to in mr mrs ms miss dr sir lord lady deputy vice senior chief general acting late'.split(' '))

/** The words of titles that tell an office; those of one letter are initials. */
const titleWords = (titles: readonly string[]): string[] => [...new Set(titles.flatMap(foldedWords))].filter((word) => word.length > 1 && !COMMON.has(word)).sort()

/** Groups of profiles that are linked by words of their titles. */
function linked(profiles: readonly Profile[]): Profile[][] {
  const groups: { words: Set<string>; members: Profile[] }[] = []
  for (const profile of profiles) {
    const words = titleWords(profile.titles)
    const touching = groups.filter((group) => words.some((word) => group.words.has(word)))
    const merged = { words: new Set([...touching.flatMap((group) => [...group.words]), ...words]), members: [...touching.flatMap(({ members }) => members), profile] }
    for (const group of touching) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups.map(({ members }) => members)
}
