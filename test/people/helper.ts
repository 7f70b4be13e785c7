import type { PeopledDocument } from '../../src/document'
import { packFor } from '../../src/languages'
import { mention } from '../../src/mentions'
import { people } from '../../src/people'
import { quote } from '../../src/quotations'
import { readText } from '../../src/read'
import { tokeniseDocument } from '../../src/tokens'

/** A text through all stages up to people/. */
export function peopled(text: string): PeopledDocument {
  const pack = packFor('en')
  return people(mention(quote(tokeniseDocument({ ...readText(text, {}), language: 'en' }, pack)), pack), pack)
}

/** Each person's printed names, the canonical one first: ["Hillary Clinton / Clinton"]. */
export const namesIn = (text: string): string[] => peopled(text).persons.map(({ name, aliases }) => [name, ...aliases].join(' / '))

/** The name of whom the n-th mention with these words refers to; null where nobody. */
export function meant(text: string, words: string, n = 1): string | null {
  const doc = peopled(text)
  const found = doc.mentions.filter((m) => doc.text.slice(m.start, m.end) === words)[n - 1]
  if (!found) throw new Error(`no mention "${words}" in: ${doc.mentions.map((m) => doc.text.slice(m.start, m.end)).join(' | ')}`)
  return doc.persons.find((p) => p.id === found.entity)?.name ?? doc.organizations.find((o) => o.id === found.entity)?.name ?? found.entity
}
