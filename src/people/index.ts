import type { MentionedDocument, PeopledDocument } from '../document'
import type { LanguagePack } from '../languages'
import { PRONOUN_WEIGHTS } from '../models/pronoun-weights'
import { toMentions } from './assemble'
import { personEntities } from './person-entities'
import { prepare } from './prepare'
import { checkPronounWeights } from './pronouns'
import { decideBy, resolve } from './resolve'

/**
 * Names clustered into persons and organizations; every mention that could speak or act; pronouns and noun phrases
 * resolved to the persons they refer to.
 *
 * @param doc with its names, countries and dates
 * @param pack its language, or null: then there are no persons and no mentions
 */
export function people(doc: MentionedDocument, pack: LanguagePack | null): PeopledDocument {
  if (!pack) return { ...doc, persons: [], organizations: [], mentions: [] }
  const { text, persons, organizations, idOfName, idOfDraft } = prepare(doc, pack)
  const resolution = resolve(text, persons, idOfName, decideBy(checkPronounWeights(PRONOUN_WEIGHTS), text), idOfDraft)
  return { ...doc, persons: personEntities(text, persons, idOfName, resolution), organizations, mentions: toMentions(text.drafts, text.quotations, resolution.entities, resolution.antecedents) }
}
