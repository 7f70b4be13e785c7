import type { Sentence } from '../document'
import type { Context } from './context'

/** Tokens of one level of one sentence, in order; {@link GAP} where a quotation of a deeper level stands. */
export type Sequence = readonly number[]
export const GAP = -1

/** The words of a sentence level by level: those outside of quotations, those of each quotation. */
export function sequencesOf(ctx: Context, sentence: Sentence): Sequence[] {
  const levels = new Map<number, number[]>()
  let last = -2
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const level = ctx.level[i]!
    let sequence = levels.get(level)
    if (!sequence) levels.set(level, (sequence = []))
    if (level !== last && last !== -2 && (sequence.length > 0 || level === -1) && sequence.at(-1) !== GAP) sequence.push(GAP)
    sequence.push(i)
    last = level
  }
  return [...levels.values()]
}
