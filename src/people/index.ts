import type { Mention, MentionedDocument, PeopledDocument, PersonEntity } from '../document'
import type { LanguagePack } from '../languages'

/** Names clustered into persons and organizations; pronouns and noun phrases resolved to them. */
export function people(doc: MentionedDocument, _pack: LanguagePack | null): PeopledDocument {
  const persons: PersonEntity[] = []
  const mentions: Mention[] = []
  for (const name of doc.names) {
    if (name.type !== 'person') continue
    const text = doc.text.slice(name.start, name.end)
    let person = persons.find((known) => known.name === text)
    if (!person) {
      person = { id: `p${persons.length + 1}`, name: text, aliases: [], titles: [], organization: null, country: null, pronouns: null }
      persons.push(person)
    }
    const { start, end, firstToken, endToken } = name
    mentions.push({ index: mentions.length, start, end, form: 'name', kind: 'person', firstToken, endToken, headToken: endToken - 1, entity: person.id, quotation: null, gender: null, plural: false })
  }
  return { ...doc, persons, organizations: [], mentions }
}
