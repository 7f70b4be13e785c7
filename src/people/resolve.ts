import type { Persons } from './persons'
import type { PeopleText } from './text'

/** By draft, the id of whom it refers to; null where that cannot be told. */
export function resolve(text: PeopleText, persons: Persons, idOfName: readonly (string | null)[]): (string | null)[] {
  const entities = text.drafts.map((draft) => (draft.country !== null ? draft.country : draft.name >= 0 ? (idOfName[draft.name] ?? null) : null))
  persons.uses.forEach((use, index) => {
    const id = `p${persons.clusterOf[index]! + 1}`
    entities[use.draft] = id
    for (const title of use.setting.titles) if (title.phrase >= 0) entities[title.phrase] = id
  })
  return entities
}
