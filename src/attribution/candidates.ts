import type { EntityKind, MentionForm, Range } from '../document'
import type { Context } from './context'
import { nounPhrases } from './phrases'

/** Words that could name a speaker: a mention, or a noun phrase or pronoun that is none. */
export interface Candidate extends Range {
  /** Position among the candidates, which are in order of position. */
  readonly index: number
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
  readonly headToken: number
  readonly form: MentionForm
  readonly kind: EntityKind
  readonly plural: boolean
  /** Index into the document's mentions, or null. */
  readonly mention: number | null
  readonly entity: string | null
  /** What stands for whom it refers to: the entity, else the head word. */
  readonly key: string
}

/** All candidates of a document, in order of position; linear in tokens and mentions. */
export function candidatesOf(ctx: Context): Candidate[] {
  const { doc } = ctx
  const found: Omit<Candidate, 'index'>[] = []
  const heads = new Set<number>()
  const named = new Uint8Array(doc.tokens.length)
  for (const m of doc.mentions) {
    if (m.firstToken >= m.endToken) continue
    heads.add(m.headToken)
    if (m.form === 'name') named.fill(1, m.firstToken, m.endToken)
    const key = m.entity ?? doc.tokens[m.headToken]!.lower
    found.push({ start: m.start, end: m.end, firstToken: m.firstToken, endToken: m.endToken, headToken: m.headToken, form: m.form, kind: m.kind, plural: m.plural, mention: m.index, entity: m.entity, key })
  }
  for (const name of doc.names) {
    if (heads.has(name.endToken - 1) || named[name.firstToken]) continue
    heads.add(name.endToken - 1)
    named.fill(1, name.firstToken, name.endToken)
    const kind = name.type === 'person' || name.type === 'organization' ? name.type : 'unknown'
    found.push({ start: name.start, end: name.end, firstToken: name.firstToken, endToken: name.endToken, headToken: name.endToken - 1, form: 'name', kind, plural: false, mention: null, entity: null, key: doc.tokens[name.endToken - 1]!.lower })
  }
  for (const phrase of nounPhrases(ctx, named)) {
    if (heads.has(phrase.headToken)) continue
    const { start } = doc.tokens[phrase.firstToken]!
    const { end } = doc.tokens[phrase.endToken - 1]!
    const { firstToken, endToken, headToken, form, kind, plural } = phrase
    found.push({ start, end, firstToken, endToken, headToken, form, kind, plural, mention: null, entity: null, key: doc.tokens[headToken]!.lower })
  }
  found.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
  // Every field by name, as above: a spread makes objects that are slow to read, and these are read most.
  return found.map(({ start, end, firstToken, endToken, headToken, form, kind, plural, mention, entity, key }, index) => ({
    index, start, end, firstToken, endToken, headToken, form, kind, plural, mention, entity, key,
  }))
}
