import type { MentionedDocument, PeopledDocument } from '../document'
import type { LanguagePack } from '../languages'
import { mergeDrafts, quotationsOf, toMentions } from './assemble'
import { namesByToken } from './chunks'
import { nameDrafts } from './name-drafts'
import { nounPhraseDrafts } from './noun-phrases'
import { gatherOrganizations } from './organizations'
import { personEntities } from './person-entities'
import { clusterPersons } from './persons'
import { pronounDrafts } from './pronoun-drafts'
import { PRONOUN_WEIGHTS } from '../models/pronoun-weights'
import { checkPronounWeights } from './pronouns'
import { decideBy, resolve } from './resolve'
import { peopleText } from './text'

/**
 * Names clustered into persons and organizations; every mention that could speak or act; pronouns and noun phrases
 * resolved to the persons they refer to.
 */
export function people(doc: MentionedDocument, pack: LanguagePack | null): PeopledDocument {
  if (!pack) return { ...doc, persons: [], organizations: [], mentions: [] }
  const nameAt = namesByToken(doc)
  const drafts = mergeDrafts(nameDrafts(doc, nameAt, pack), nounPhraseDrafts(doc, nameAt, pack), pronounDrafts(doc, nameAt, pack))
  const text = peopleText(doc, pack, nameAt, drafts, quotationsOf(doc, drafts))
  const persons = clusterPersons(text)
  const { organizations, idOfName } = gatherOrganizations(doc, pack)
  const entities = resolve(text, persons, idOfName, decideBy(checkPronounWeights(PRONOUN_WEIGHTS), text))
  return { ...doc, persons: personEntities(text, persons, idOfName), organizations, mentions: toMentions(drafts, text.quotations, entities) }
}
