import type { MentionedDocument, NameMention, OrganizationEntity } from '../document'
import type { LanguagePack } from '../languages'
import { mergeDrafts, quotationsOf } from './assemble'
import { namesByToken } from './chunks'
import { withGovernments } from './governments'
import { labelNames } from './label-names'
import { mendNames } from './mend-names'
import { mendOrganizations } from './mend-organizations'
import { mendPersons } from './mend-persons'
import { mendThings } from './mend-things'
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
  /** By draft, the id of an organization called after its leader ("the Obama administration"). */
  readonly idOfDraft: ReadonlyMap<number, string>
}

/** The names once more, now that all of the document's are known. */
function mendedNames(doc: MentionedDocument, pack: LanguagePack): NameMention[] {
  const labelled = labelNames(doc, mendNames(doc, pack), pack)
  return mendThings(doc, spelledAgain(doc, mendPersons(doc, mendOrganizations(doc, labelled, pack), pack)))
}

/** Mentions found, persons and organizations clustered; runtime and training go on from here. */
export function prepare(given: MentionedDocument, pack: LanguagePack): Prepared {
  const doc = { ...given, names: mendedNames(given, pack) }
  const nameAt = namesByToken(doc)
  const drafts = mergeDrafts(nameDrafts(doc, nameAt, pack), nounPhraseDrafts(doc, nameAt, pack), pronounDrafts(doc, nameAt, pack))
  const text = peopleText(doc, pack, nameAt, drafts, quotationsOf(doc, drafts))
  return { text, persons: clusterPersons(text), ...withGovernments(doc, gatherOrganizations(doc, pack), drafts, nameAt) }
}
