import type { Range } from '../document'
import type { Candidate } from './candidates'
import type { Context } from './context'
import type { Cue } from './cue-span'
import type { CandidateIndex } from './walk'
import { KIND } from './token-kinds'

/** Verbs whose object is the one who is spoken to. */
const ADDRESSING: ReadonlySet<string> = new Set(['advise', 'ask', 'assure', 'beg', 'caution', 'email', 'exhort', 'implore', 'inform', 'instruct', 'invite', 'order', 'promise', 'quiz', 'remind', 'request', 'teach', 'tell', 'text', 'urge', 'warn'])

/** Whom the speaker speaks to: the object of "told", or what follows "said to"; null where the text tells none. */
export function addresseeOf(ctx: Context, index: CandidateIndex, cue: Cue | null): Range | null {
  if (cue === null || cue.kind !== 'verb') return null
  let at = cue.endToken
  if (!ADDRESSING.has(cue.lemma)) {
    if (ctx.kind[at] !== KIND.to) return null
    at += 1
  }
  return longestFrom(ctx, index, at)
}

function longestFrom(ctx: Context, index: CandidateIndex, at: number): Range | null {
  const word = ctx.doc.tokens[at]
  if (word && /^(?:him|her|them|me|us)$/.test(word.lower)) return { start: word.start, end: word.end }
  let best: Candidate | null = null
  // The name may stand behind its title: "told President Xi".
  for (let i = at; i < at + 5 && !best; i++) {
    for (const c of index.byFirst.get(i) ?? []) if (!best || c.endToken > best.endToken) best = c
    if (ctx.kind[i] !== KIND.name && ctx.kind[i] !== KIND.determiner && ctx.kind[i] !== KIND.adjective && ctx.kind[i] !== KIND.noun) break
  }
  return best && { start: best.start, end: best.end }
}
