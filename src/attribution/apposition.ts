import type { Candidate } from './candidates'
import type { Context } from './context'
import { KIND } from './token-kinds'
import type { CandidateIndex } from './walk'

/** Words between the comma and the name at most: "Forsyth's lawyer, the veteran Raymond Quill". */
const TITLES = 4

/**
 * The name that stands in apposition to a noun phrase: of "Forsyth's lawyer, Raymond Quill, said" and of "Raymond Quill,
 * Forsyth's lawyer, said" the name is what a reader would mark. The candidate itself where it has none.
 */
export function namedBeside(ctx: Context, index: CandidateIndex, candidate: Candidate): Candidate {
  if (candidate.form !== 'noun phrase' || candidate.plural) return candidate
  return nameAfter(ctx, index, candidate) ?? nameBefore(ctx, index, candidate) ?? candidate
}

const isPerson = (c: Candidate): boolean => c.form === 'name' && c.kind === 'person'

function nameAfter(ctx: Context, index: CandidateIndex, { endToken }: Candidate): Candidate | undefined {
  if (ctx.kind[endToken] !== KIND.comma) return undefined
  for (let i = endToken + 1; i <= endToken + 1 + TITLES; i++) {
    const name = index.byFirst.get(i)?.find(isPerson)
    if (name) return closes(ctx, name.endToken) ? name : undefined
    const k = ctx.kind[i]
    if (k !== KIND.name && k !== KIND.noun && k !== KIND.adjective && k !== KIND.determiner) return undefined
  }
  return undefined
}

/** An apposition ends with a comma, where the verb comes or with what hangs on the name ("of the University of Kiel"); "and" would make it a list. */
const closes = (ctx: Context, at: number): boolean => {
  const k = ctx.kind[at]
  return (k === KIND.comma && ctx.kind[at + 1] !== KIND.and) || k === KIND.verb || k === KIND.stop || k === KIND.aux || k === KIND.of || k === KIND.preposition
}

function nameBefore(ctx: Context, index: CandidateIndex, { firstToken, endToken }: Candidate): Candidate | undefined {
  const k = ctx.kind[firstToken]
  const opens = k === KIND.determiner || k === KIND.pronoun || ctx.kind[firstToken + 1] === KIND.possessive || ctx.kind[firstToken + 2] === KIND.possessive
  if (!opens || ctx.kind[firstToken - 1] !== KIND.comma || (ctx.kind[endToken] === KIND.and)) return undefined
  return index.byEnd.get(firstToken - 2)?.find(isPerson)
}
