import type { Range } from '../document'
import type { Context } from './context'
import type { Cue } from './cue-span'
import type { Surroundings } from './surroundings'
import { KIND } from './token-kinds'
import type { Between } from './walk'

/**
 * The reported clause around quoted fragments: what the cue governs. After a cue before the quotation it runs from the cue
 * (its addressee left out) to the end of the sentence; before a cue that follows, from the start of the sentence to the
 * comma before the speaker; around a cue in the middle, it is both.
 */
export function clauseOf(ctx: Context, first: Surroundings, last: Surroundings, between: Between, cue: Cue | null, addressee: Range | null, parts: readonly Range[]): readonly Range[] {
  const { tokens } = ctx.doc
  const from = first.sentenceFirst
  const to = trimEnd(ctx, last.sentenceEnd)
  const bare = (): Range[] => [range(ctx, first.first, last.end)]
  if (cue === null || cue.kind === 'mark') return bare()
  // With the cue or the speaker between the quotations, what is said is what the marks hold.
  if (cue.firstToken >= first.end && cue.endToken <= last.first) return parts
  const head = Math.min(cue.firstToken, between.candidate.firstToken)
  const tail = Math.max(cue.endToken, between.candidate.endToken)
  if (cue.endToken <= first.first && cue.kind === 'verb') {
    let start = cue.endToken
    if (addressee !== null) while (start < first.first && tokens[start]!.start < addressee.end) start += 1
    while (start < first.first && (ctx.kind[start] === KIND.comma || ctx.kind[start] === KIND.colon)) start += 1
    return [range(ctx, Math.min(start, first.first), Math.max(to, last.end))]
  }
  if (head >= last.end) return [range(ctx, Math.min(from, first.first), Math.max(last.end, beforeComma(ctx, head)))]
  if (cue.kind === 'according to' && tail <= first.first) return [range(ctx, Math.min(afterComma(ctx, tail, first.first), first.first), Math.max(to, last.end))]
  return bare()
}

/** Marks at the sentence's end stay outside, unless a quotation closes there. */
function trimEnd(ctx: Context, end: number): number {
  const last = end - 1
  return last > 0 && ctx.level[last] === -1 && (ctx.kind[last] === KIND.stop || ctx.kind[last] === KIND.question) ? last : end
}

function beforeComma(ctx: Context, head: number): number {
  for (let i = head - 1; i >= 0 && i > head - 14; i--) if (ctx.kind[i] === KIND.comma || ctx.level[i] !== ctx.level[head]) return ctx.kind[i] === KIND.comma ? i : i + 1
  return head
}

function afterComma(ctx: Context, tail: number, stop: number): number {
  for (let i = tail; i < stop; i++) if (ctx.kind[i] === KIND.comma) return i + 1
  return tail
}

function range(ctx: Context, first: number, end: number): Range {
  return { start: ctx.doc.tokens[first]!.start, end: ctx.doc.tokens[Math.max(first, end - 1)]!.end }
}
