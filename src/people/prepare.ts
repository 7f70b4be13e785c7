import type { MentionedDocument, OrganizationEntity } from '../document'
import type { LanguagePack } from '../languages'
import { mergeDrafts, quotationsOf } from './assemble'
import { namesByToken } from './chunks'
import { mendNames } from './mend-names'
import { mendOrganizations } from './mend-organizations'
import { nameDrafts } from './name-drafts'
import { nounPhraseDrafts } from './noun-phrases'
import { gatherOrganizations } from './organizations'
import { clusterPersons, type Persons } from './persons'
import { pronounDrafts } from './pronoun-drafts'
import { spelledAgain } from './spelled-again'
import { peopleText, type PeopleText } from './text'

/** All that is known before pronouns are resolved. */
export interface Prepared {
  readonly text: PeopleText
  readonly persons: Persons
  readonly organizations: readonly OrganizationEntity[]
  /** By name, the organization's id, or null. */
  readonly idOfName: readonly (string | null)[]
}

/** Mentions found, persons and organizations clustered; runtime and training go on from here. */
export function prepare(given: MentionedDocument, pack: LanguagePack): Prepared {
  const doc = { ...given, names: spelledAgain(given, mendOrganizations(given, mendNames(given, pack), pack)) }
  const nameAt = namesByToken(doc)
  const drafts = mergeDrafts(nameDrafts(doc, nameAt, pack), nounPhraseDrafts(doc, nameAt, pack), pronounDrafts(doc, nameAt, pack))
  const text = peopleText(doc, pack, nameAt, drafts, quotationsOf(doc, drafts))
  return { text, persons: clusterPersons(text), ...gatherOrganizations(doc, pack) }
}
