import type { Quotation } from '../document'
import type { Context } from './context'

const LONGEST_REPEATED = 60

/** The words of a short quotation without case and the marks at its end, "" of a long one. */
export function wordsOf(ctx: Context, { parts }: Quotation): string {
  const part = parts[0]
  if (part === undefined || part.end - part.start > LONGEST_REPEATED) return ''
  return ctx.doc.text.slice(part.start, part.end).toLowerCase().replace(/[,.]$/, '')
}

/** How many quotations of the document hold the same words, by these. */
export function repeatsOf(ctx: Context): Map<string, number> {
  const repeats = new Map<string, number>()
  for (const quotation of ctx.doc.quotations) {
    const words = wordsOf(ctx, quotation)
    if (words !== '') repeats.set(words, (repeats.get(words) ?? 0) + 1)
  }
  return repeats
}
