import type { MentionedDocument, PeopledDocument, PersonEntity } from '../document'
import type { LanguagePack } from '../languages'
import { mergeDrafts, quotationsOf, toMentions } from './assemble'
import { namesByToken } from './chunks'
import { nameDrafts } from './name-drafts'
import { nounPhraseDrafts } from './noun-phrases'
import { pronounDrafts } from './pronoun-drafts'

/** Names clustered into persons and organizations; pronouns and noun phrases resolved to them. */
export function people(doc: MentionedDocument, pack: LanguagePack | null): PeopledDocument {
  if (!pack) return { ...doc, persons: [], organizations: [], mentions: [] }
  const nameAt = namesByToken(doc)
  const drafts = mergeDrafts(nameDrafts(doc, nameAt, pack), nounPhraseDrafts(doc, nameAt, pack), pronounDrafts(doc, nameAt, pack))
  const persons = new Map<string, PersonEntity>()
  const entities = drafts.map((draft) => {
    if (draft.form !== 'name' || draft.kind !== 'person') return draft.country
    const name = doc.text.slice(draft.start, draft.end)
    const known = persons.get(name)
    if (known) return known.id
    const id = `p${persons.size + 1}`
    persons.set(name, { id, name, aliases: [], titles: [], organization: null, country: null, pronouns: null })
    return id
  })
  return { ...doc, persons: [...persons.values()], organizations: [], mentions: toMentions(drafts, quotationsOf(doc, drafts), entities) }
}
