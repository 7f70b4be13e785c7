import { readFileSync, writeFileSync } from 'node:fs'

interface Predicted { readonly id: string; readonly quotes: readonly { readonly parts: readonly { readonly start: number }[] }[] }

/**
 * The same predictions without the quotations that the scorer of quoted passages cannot see: it knows double marks alone, so
 * that a quotation between two apostrophes (''so''), single marks or in a transcript's turn counts as nobody's words.
 *
 * @returns the file they are written to
 */
export function inDoubleMarks(goldFile: string, predictedFile: string): string {
  const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const texts = new Map(lines(goldFile).map((line) => JSON.parse(line) as { id: string; text: string }).map(({ id, text }) => [id, text]))
  const out = predictedFile.replace(/\.jsonl$/, '.double-marks.jsonl')
  const kept = lines(predictedFile).map((line) => {
    const doc = JSON.parse(line) as Predicted
    const text = texts.get(doc.id) ?? ''
    const seen = (start: number): boolean => /["“][\s”]?$/.test(text.slice(Math.max(0, start - 2), start))
    return JSON.stringify({ ...doc, quotes: doc.quotes.map((quote) => ({ ...quote, parts: quote.parts.filter(({ start }) => seen(start)) })).filter((quote, i) => quote.parts.length > 0 || doc.quotes[i]!.parts.length === 0) })
  })
  writeFileSync(out, `${kept.join('\n')}\n`)
  return out
}
