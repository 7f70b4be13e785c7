import type { MentionedDocument } from '../document'
import type { Draft } from './draft'
import type { Organizations } from './organizations'

/** What is called after the person who leads it. */
const HEADS = /^(?:administration|cabinet|government|regime)$/

/** The organizations, with those that a person's name and a word like "administration" make; by draft, the latter's ids. */
export interface WithGovernments extends Organizations {
  readonly idOfDraft: ReadonlyMap<number, string>
}

interface Found {
  readonly name: string
  readonly start: number
  readonly drafts: number[]
}

/**
 * "the Obama administration" is no person: it becomes an organization of its own. Ids are given anew, in order of first mention.
 *
 * @param drafts in order of position
 */
export function withGovernments(doc: MentionedDocument, known: Organizations, drafts: readonly Draft[], nameAt: Int32Array): WithGovernments {
  const found = governmentsOf(doc, drafts, nameAt)
  if (found.size === 0) return { ...known, idOfDraft: new Map() }
  const starts = new Map<string, number>()
  known.idOfName.forEach((id, name) => {
    if (id !== null && !starts.has(id)) starts.set(id, doc.names[name]!.start)
  })
  const made = [...found.values()]
  const all = [
    ...known.organizations.map((organization) => ({ organization, start: starts.get(organization.id) ?? 0, drafts: [] as readonly number[] })),
    ...made.map(({ name, start, drafts: at }) => ({ organization: { id: '', name, aliases: [] }, start, drafts: at as readonly number[] })),
  ].sort((a, b) => a.start - b.start)
  const renamed = new Map<string, string>()
  const idOfDraft = new Map<number, string>()
  const organizations = all.map(({ organization, drafts: at }, i) => {
    const id = `o${i + 1}`
    if (organization.id !== '') renamed.set(organization.id, id)
    for (const draft of at) idOfDraft.set(draft, id)
    return { ...organization, id }
  })
  return { organizations, idOfName: known.idOfName.map((id) => (id === null ? null : (renamed.get(id) ?? null))), idOfDraft }
}

function governmentsOf(doc: MentionedDocument, drafts: readonly Draft[], nameAt: Int32Array): Map<string, Found> {
  const found = new Map<string, Found>()
  drafts.forEach((draft, index) => {
    const head = doc.tokens[draft.headToken]!
    if (draft.form !== 'noun phrase' || draft.plural || !HEADS.test(head.lower) || draft.endToken !== draft.headToken + 1) return
    const leader = nameAt[draft.headToken - 1] ?? -1
    const name = leader < 0 ? undefined : doc.names[leader]
    if (name?.type !== 'person' || name.firstToken < draft.firstToken) return
    const words = doc.text.slice(name.start, head.end).replace(/\s+/g, ' ')
    const government = found.get(words.toLowerCase())
    if (government) government.drafts.push(index)
    else found.set(words.toLowerCase(), { name: words, start: draft.start, drafts: [index] })
  })
  return found
}
