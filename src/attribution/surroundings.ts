import type { Quotation } from '../document'
import { levelOf, quotationOn, type Context } from './context'
import { KIND } from './token-kinds'

/** A verb beside a quotation. */
export interface BesideVerb {
  /** Token, or -1. */
  readonly token: number
  /** Words between it and the quotation, those of other quotations left out. */
  readonly distance: number
}

/** What stands around a quotation, on its own level and in its paragraph. */
export interface Surroundings {
  readonly quotation: Quotation
  readonly first: number
  readonly end: number
  /** Nearest verb, and nearest verb that is on the list of reporting verbs, on each side; not beyond the sentence on the left, one sentence on the right. */
  readonly left: { readonly verb: BesideVerb; readonly cue: BesideVerb }
  readonly right: { readonly verb: BesideVerb; readonly cue: BesideVerb }
  readonly sentenceFirst: number
  readonly sentenceEnd: number
}

const NONE: BesideVerb = { token: -1, distance: 99 }
const REACH = 45

export function surroundingsOf(ctx: Context, quotation: Quotation): Surroundings {
  const first = ctx.first[quotation.index]!
  const end = ctx.end[quotation.index]!
  const { tokens, sentences } = ctx.doc
  const firstSentence = sentences[tokens[first]?.sentence ?? 0]
  const lastSentence = sentences[tokens[end - 1]?.sentence ?? 0]
  return {
    quotation,
    first,
    end,
    left: besideVerbs(ctx, quotation, first - 1, -1, firstSentence?.paragraph ?? 0),
    right: besideVerbs(ctx, quotation, end, 1, lastSentence?.paragraph ?? 0),
    sentenceFirst: firstSentence?.firstToken ?? first,
    sentenceEnd: lastSentence?.endToken ?? end,
  }
}

const isWeak = (kind: number): boolean => kind === KIND.aux

function besideVerbs(ctx: Context, quotation: Quotation, from: number, step: 1 | -1, paragraph: number): { verb: BesideVerb; cue: BesideVerb } {
  let verb = NONE
  let cue = NONE
  let words = 0
  const level = levelOf(quotation)
  const { tokens } = ctx.doc
  for (let i = from; i >= 0 && i < tokens.length && words < REACH; ) {
    if (tokens[i]!.paragraph !== paragraph) break
    const other = quotationOn(ctx, i, level)
    if (other === null) break
    if (other >= 0) {
      i = step > 0 ? Math.max(i + 1, ctx.end[other]!) : Math.min(i - 1, ctx.first[other]! - 1)
      words += 1
      continue
    }
    const k = ctx.kind[i]!
    if ((k === KIND.stop || k === KIND.question) && endsSentence(ctx, i)) break
    const v = ctx.verb[i]!
    if (v && !isWeak(k)) {
      if (verb.token < 0) verb = { token: i, distance: words }
      if (v <= 14) { cue = { token: i, distance: words }; break }
    }
    words += 1
    i += step
  }
  return { verb, cue }
}

/** A full stop that is the last mark of its sentence. */
const endsSentence = (ctx: Context, at: number): boolean => {
  const next = ctx.doc.tokens[at + 1]
  return next === undefined || next.sentence !== ctx.doc.tokens[at]!.sentence || at + 2 >= ctx.doc.sentences[next.sentence]!.endToken
}
