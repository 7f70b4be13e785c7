import type { Candidate } from './candidates'
import { levelOf, quotationOn, type Context } from './context'
import type { Surroundings } from './surroundings'
import { KIND } from './token-kinds'

/** What lies between a quotation and a candidate, counted on the way from the one to the other. */
export interface Between {
  readonly candidate: Candidate
  /** -1: the candidate stands before the quotation; 1: after it. */
  readonly side: -1 | 1
  readonly words: number
  readonly commas: number
  readonly verbs: number
  readonly cues: number
  readonly quotations: number
  readonly sentences: number
  readonly paragraphs: number
  readonly candidates: number
  readonly names: number
  readonly marks: number
  readonly thats: number
}

/** Candidates by the token at which a walk meets them. */
export interface CandidateIndex {
  readonly byFirst: ReadonlyMap<number, readonly Candidate[]>
  readonly byEnd: ReadonlyMap<number, readonly Candidate[]>
}

export function indexCandidates(candidates: readonly Candidate[]): CandidateIndex {
  const byFirst = new Map<number, Candidate[]>()
  const byEnd = new Map<number, Candidate[]>()
  const push = (map: Map<number, Candidate[]>, at: number, candidate: Candidate): void => {
    const list = map.get(at)
    if (list) list.push(candidate)
    else map.set(at, [candidate])
  }
  for (const candidate of candidates) {
    push(byFirst, candidate.firstToken, candidate)
    push(byEnd, candidate.endToken - 1, candidate)
  }
  return { byFirst, byEnd }
}

/** A walk that skips from quotation to quotation meets no words: this many end it, or a text of opening marks would take quadratic time. */
const MOST_QUOTATIONS = 60
/** The nearest mentions of one and the same by one form, on each side: those further away are never meant. */
const MOST_ALIKE = 3
const LIMITS = { left: { words: 110, candidates: 14, paragraphs: 3 }, right: { words: 45, candidates: 8, paragraphs: 1 } }

/** The candidates around a quotation, nearest first on each side, before it then after it. */
export function walk(ctx: Context, index: CandidateIndex, around: Surroundings): Between[] {
  return [...walkSide(ctx, index, around, -1), ...walkSide(ctx, index, around, 1)]
}

function walkSide(ctx: Context, index: CandidateIndex, around: Surroundings, side: -1 | 1): Between[] {
  const { tokens, sentences } = ctx.doc
  const limits = side < 0 ? LIMITS.left : LIMITS.right
  const level = levelOf(around.quotation)
  const edge = side < 0 ? around.first : around.end - 1
  const home = tokens[edge]
  const found: Between[] = []
  if (!home) return found
  let words = 0, commas = 0, verbs = 0, cues = 0, quotations = 0, names = 0, marks = 0, thats = 0
  const at = side < 0 ? index.byEnd : index.byFirst
  let met = 0
  for (let i = edge + side; i >= 0 && i < tokens.length && words < limits.words && quotations < MOST_QUOTATIONS && met < limits.candidates; ) {
    const token = tokens[i]!
    const paragraphs = side < 0 ? sentences[home.sentence]!.paragraph - token.paragraph : token.paragraph - home.paragraph
    if (Math.abs(paragraphs) > limits.paragraphs) break
    const other = quotationOn(ctx, i, level)
    if (other === null) break
    if (other >= 0) {
      i = side > 0 ? Math.max(i + 1, ctx.end[other]!) : Math.min(i - 1, ctx.first[other]! - 1)
      quotations += 1
      continue
    }
    for (const candidate of at.get(i) ?? []) {
      met += 1
      if (alike(found, candidate) < MOST_ALIKE) found.push({ candidate, side, words, commas, verbs, cues, quotations, sentences: Math.abs(home.sentence - token.sentence), paragraphs: Math.abs(paragraphs), candidates: met - 1, names, marks, thats })
      if (candidate.form === 'name') names += 1
    }
    const k = ctx.kind[i]!
    if (k === KIND.comma) commas += 1
    else if (k === KIND.that) thats += 1
    else if (k === KIND.colon || k === KIND.semicolon || k === KIND.dash || k === KIND.open || k === KIND.close) marks += 1
    const v = ctx.verb[i]!
    if (v && k !== KIND.aux) verbs += 1
    if (v > 0 && v <= 14) cues += 1
    words += 1
    i += side
  }
  return found
}

function alike(found: readonly Between[], { key, form }: Candidate): number {
  let count = 0
  for (const { candidate } of found) if (candidate.key === key && candidate.form === form) count += 1
  return count
}
