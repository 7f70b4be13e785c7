import type { Context } from './context'
import type { Surroundings } from './surroundings'
import { KIND } from './token-kinds'

/**
 * Whether a quotation is an utterance by itself for sure: it opens its sentence with a capital and closes with a comma or
 * a full stop inside its marks. Between this and a fragment the fitted forest decides.
 */
export function standsAlone(ctx: Context, { first, end, sentenceFirst, quotation }: Surroundings): boolean {
  const { text, tokens } = ctx.doc
  const part = quotation.parts[0]
  const last = quotation.parts.at(-1)
  if (!part || !last || !/^\p{Lu}/u.test(text.slice(part.start, part.start + 2))) return false
  if (ctx.kind[first - 1] === KIND.colon) return true
  const before = ctx.kind[first - 1] ?? KIND.stop
  const opens = first === sentenceFirst || tokens[first - 1]?.paragraph !== tokens[first]?.paragraph || OPENING.has(before)
  const closes = /[,.!?…]/.test(text[last.end - 1] ?? '') || CLOSING.has(ctx.kind[end] ?? KIND.stop)
  return opens && closes && end - first > 4
}

const OPENING: ReadonlySet<number> = new Set([KIND.stop, KIND.question, KIND.dash, KIND.comma])
/** British and continental papers set the comma after the mark. */
const CLOSING: ReadonlySet<number> = new Set([KIND.stop, KIND.comma, KIND.dash])

/** Whether a quotation goes on with an utterance: it ends like a sentence, after the cue's comma. */
export function goesOn(ctx: Context, { first, quotation }: Surroundings): boolean {
  const last = quotation.parts.at(-1)
  return ctx.kind[first - 1] === KIND.comma && last !== undefined && /[.!?…]/.test(ctx.doc.text[last.end - 1] ?? '')
}
