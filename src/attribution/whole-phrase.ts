import type { Candidate } from './candidates'
import type { Context } from './context'
import { KIND } from './token-kinds'

/** Words between the determiner and the head at most. */
const MODIFIERS = 3

/** Where the phrase starts whose bare head is the candidate: "union" of "The Unify union" is printed with what stands before it. */
export function startOfPhrase(ctx: Context, { start, form, firstToken, endToken }: Candidate): number {
  if (form !== 'noun phrase' || endToken - firstToken > 1 || ctx.kind[firstToken] !== KIND.noun) return start
  const { tokens } = ctx.doc
  for (let i = firstToken - 1; i >= 0 && i >= firstToken - 1 - MODIFIERS && tokens[i]!.sentence === tokens[firstToken]!.sentence; i--) {
    const k = ctx.kind[i]
    if (ctx.level[i] !== ctx.level[firstToken]) return start
    if (k === KIND.determiner) return tokens[i]!.start
    // Taggers take a name such as Unify for a verb; its capital tells.
    if (k !== KIND.name && k !== KIND.noun && k !== KIND.adjective && !/^\p{Lu}/u.test(tokens[i]!.text)) return start
  }
  return start
}
