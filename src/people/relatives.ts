import type { Draft } from './draft'
import type { PeopleText } from './text'

const MAX_LOOKED_BACK = 6
const MAX_ASIDE = 8
/** How many asides may stand between: "Tim Kaine (D-Va.), 58, of Richmond, who". */
const MAX_ASIDES = 3
/** After these and a person, "who" without a comma asks: "Reporters asked Ann Lee who would pay". */
const ASKS = /^(?:ask|asked|asking|asks|inform|informed|remind|reminded|reminding|show|showed|shown|teach|taught|tell|telling|tells|told|wonder|wondered)$/

/**
 * Whom a relative "who" means: the mention right before it, a comma, an age, a bracket or a home town between; null for the
 * "who" that asks.
 *
 * @param at the pronoun's draft
 * @param entities by draft, what is known
 */
export function relativeOf(text: PeopleText, draft: Draft, at: number, entities: readonly (string | null)[]): string | null {
  const { tokens } = text.doc
  const comma = tokens[draft.firstToken - 1]?.text === ','
  let end = draft.firstToken - Number(comma)
  for (let asides = 0; asides <= MAX_ASIDES && end > 0; asides++) {
    const found = endingAt(text, at, end, entities)
    if (found >= 0) {
      if (tokens[end - 1]!.sentence !== tokens[draft.firstToken]!.sentence) return null
      const verb = tokens[text.drafts[found]!.firstToken - 1]
      return !comma && verb && ASKS.test(verb.lower) ? null : entities[found]!
    }
    const before = beforeAside(text, end)
    if (before < 0) return null
    end = before
  }
  return null
}

/** The draft with an entity that ends before a token, or -1. */
function endingAt({ drafts }: PeopleText, at: number, end: number, entities: readonly (string | null)[]): number {
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOKED_BACK); i--) if (drafts[i]!.endToken === end && entities[i] !== null) return i
  return -1
}

/** Where what stands before an aside ends: before "(D-Va.)", ", 58", "of Oslo"; -1 where no aside ends here. */
function beforeAside(text: PeopleText, end: number): number {
  const { doc, nameAt } = text
  const { tokens } = doc
  const last = tokens[end - 1]!
  if (last.text === ')') {
    for (let i = end - 2; i >= Math.max(0, end - MAX_ASIDE); i--) if (tokens[i]!.text === '(') return withoutComma(text, i)
    return -1
  }
  if (last.pos === 'NUM' && /^\d{1,3}$/.test(last.text) && tokens[end - 2]?.text === ',') return end - 2
  const name = nameAt[end - 1]!
  if (name < 0 || doc.names[name]!.type === 'person') return -1
  const link = doc.names[name]!.firstToken - 1
  return link > 0 && /^(?:of|from|in)$/.test(tokens[link]!.lower) ? withoutComma(text, link) : -1
}

const withoutComma = ({ doc }: PeopleText, i: number): number => (doc.tokens[i - 1]?.text === ',' ? i - 1 : i)
