import type { Quotation } from '../../src/document'
import { quote } from '../../src/quotations'
import { readText } from '../../src/read'

/** A document's quotations and its text, from the marks alone: no tokens, English. */
export function quoted(original: string): { text: string; quotations: readonly Quotation[] } {
  const document = quote({ ...readText(original, {}), language: 'en', tokens: [], sentences: [] })
  return { text: document.text, quotations: document.quotations }
}

/** Each quotation's parts as text, joined by " || ". */
export function partsOf(original: string): string[] {
  const { text, quotations } = quoted(original)
  return quotations.map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)).join(' || '))
}
