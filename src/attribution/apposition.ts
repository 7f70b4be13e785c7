import type { Candidate } from './candidates'
import type { Context } from './context'
import { KIND } from './token-kinds'
import type { CandidateIndex } from './walk'

/** Words between the comma and the name at most: "Forsyth's lawyer, the veteran Raymond Quill". */
const TITLES = 4

/** Words that hang on the noun before its comma at most: "the MP for South Dorset, Ann Lee". */
const HANGING = 6
/** What a headline calls the piece below it; whom it is with speaks there. */
const TALK = /^(?:chat|conversation|interview|q&a)$/

/**
 * The name that stands in apposition to a noun phrase: of "Forsyth's lawyer, Raymond Quill, said" and of "Raymond Quill,
 * Forsyth's lawyer, said" the name is what a reader would mark. The candidate itself where it has none.
 */
export function namedBeside(ctx: Context, index: CandidateIndex, candidate: Candidate): Candidate {
  if (candidate.form === 'name' && candidate.kind === 'unknown') return titled(ctx, index, candidate) ?? candidate
  if (candidate.form !== 'noun phrase' || candidate.plural) return candidate
  return nameAfter(ctx, index, candidate) ?? nameBefore(ctx, index, candidate) ?? bodyAfter(ctx, index, candidate) ?? talkWith(ctx, index, candidate) ?? titled(ctx, index, candidate) ?? candidate
}

/** "The operator, Coast & Valley Rail, said": an organization set off by commas with the verb behind. */
function bodyAfter(ctx: Context, index: CandidateIndex, { firstToken, endToken }: Candidate): Candidate | undefined {
  if (ctx.kind[firstToken] !== KIND.determiner || ctx.kind[endToken] !== KIND.comma) return undefined
  const body = index.byFirst.get(endToken + 1)?.find((c) => c.form === 'name' && c.kind === 'organization')
  const after = body ? ctx.kind[body.endToken + 1] : undefined
  return body && ctx.kind[body.endToken] === KIND.comma && (after === KIND.verb || after === KIND.aux) ? body : undefined
}

/** "Minister" of "Minister for Sustainability Desmond Tan said": the title's bearer. */
function titled(ctx: Context, index: CandidateIndex, { headToken, endToken }: Candidate): Candidate | undefined {
  const { tokens } = ctx.doc
  if (!/^\p{Lu}/u.test(tokens[headToken]!.text) || !/^(?:of|for)$/.test(tokens[endToken]?.lower ?? '')) return undefined
  for (let i = endToken + 1; i <= endToken + HANGING && /^(?:and|the|of|&)$|^\p{Lu}/u.test(tokens[i]?.text ?? ''); i++) {
    const name = i > endToken + 1 ? index.byFirst.get(i)?.find(isPerson) : undefined
    if (name) return name
  }
  return undefined
}

/** "‘I never learned it’: a conversation with Ann Lee". */
export function talkWith(ctx: Context, index: CandidateIndex, { headToken, endToken }: Candidate): Candidate | undefined {
  const { tokens } = ctx.doc
  if (!TALK.test(tokens[headToken]!.lower) || tokens[endToken]?.lower !== 'with') return undefined
  for (let i = endToken + 1; i <= endToken + 1 + TITLES; i++) {
    const name = index.byFirst.get(i)?.find(isPerson)
    if (name) return name
  }
  return undefined
}

const isPerson = (c: Candidate): boolean => c.form === 'name' && c.kind === 'person'

function nameAfter(ctx: Context, index: CandidateIndex, candidate: Candidate): Candidate | undefined {
  const comma = commaAfter(ctx, candidate)
  if (comma < 0) return undefined
  for (let i = comma + 1; i <= comma + 1 + TITLES; i++) {
    const name = index.byFirst.get(i)?.find(isPerson)
    if (name) return closes(ctx, name.endToken) ? name : undefined
    const k = ctx.kind[i]
    if (k !== KIND.name && k !== KIND.noun && k !== KIND.adjective && k !== KIND.determiner) return undefined
  }
  return undefined
}

/** The comma after a noun phrase and what a preposition hangs on it ("for South Dorset"); -1 where none follows. */
function commaAfter(ctx: Context, { firstToken, endToken }: Candidate): number {
  if (ctx.kind[endToken] === KIND.comma) return endToken
  const hangs = ctx.kind[endToken] === KIND.preposition || ctx.kind[endToken] === KIND.of
  if (!hangs || ctx.kind[firstToken] !== KIND.determiner) return -1
  for (let i = endToken + 1; i <= endToken + HANGING; i++) {
    const k = ctx.kind[i]
    if (k === KIND.comma) return i
    if (k !== KIND.name && k !== KIND.noun && k !== KIND.adjective && k !== KIND.determiner && k !== KIND.of) return -1
  }
  return -1
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
