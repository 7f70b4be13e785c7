import type { Draft } from './draft'
import { foldWord } from './name-parts'
import { isSubject } from './referents'
import type { PeopleText } from './text'

interface Named {
  readonly id: string
  readonly sentence: number
  readonly subject: boolean
}

/** The organizations that the text has named: by the head words of their names, and the latest ones. */
export interface Companies {
  readonly byWord: Map<string, string>
  /** Latest last; a few. */
  readonly recent: Named[]
}

const IN_MIND = 6
const MAX_WORDS = 12

export const newCompanies = (): Companies => ({ byWord: new Map(), recent: [] })

/** Notes that a draft names an organization. */
export function noteOrganization(companies: Companies, text: PeopleText, draft: Draft, id: string): void {
  const { tokens } = text.doc
  for (let i = draft.firstToken; i < Math.min(draft.endToken, draft.firstToken + MAX_WORDS); i++) {
    const heads = i === draft.endToken - 1 || /^(?:of|on|for)$/.test(tokens[i + 1]!.lower)
    if (heads) companies.byWord.set(foldWord(tokens[i]!.text), id)
  }
  companies.recent.push({ id, sentence: tokens[draft.firstToken]!.sentence, subject: isSubject(text, draft) })
  if (companies.recent.length > IN_MIND) companies.recent.shift()
}

/**
 * The organization that "the commission" (of the name's own word) or "the company" (any just named) means; null where no
 * or several organizations would do.
 */
export function organizationOfPhrase(companies: Companies, text: PeopleText, draft: Draft): string | null {
  if (draft.form !== 'noun phrase' || draft.kind !== 'organization' || draft.plural || (draft.determiner !== 'definite' && draft.determiner !== 'demonstrative')) return null
  if (draft.endToken - draft.firstToken > 2 || !draft.noun) return null
  const own = companies.byWord.get(draft.noun.lemma)
  if (own !== undefined) return own
  if (!text.pack.titles.organizationDescriptions.has(draft.noun.lemma)) return null
  const sentence = text.doc.tokens[draft.firstToken]!.sentence
  const near = companies.recent.filter((named) => named.sentence >= sentence - 2)
  const subjects = near.filter((named) => named.subject)
  const ids = new Set((subjects.length > 0 ? subjects : near).map((named) => named.id))
  return ids.size === 1 ? [...ids][0]! : null
}
