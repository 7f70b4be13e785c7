import { readFileSync, writeFileSync } from 'node:fs'

interface Predicted { readonly id: string; readonly quotes: readonly { readonly parts: readonly { readonly start: number }[] }[] }
interface Gold { readonly id: string; readonly text: string }

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** Two apostrophes as the double mark that they stand for, and a space so that no offset moves: ''so'' is “so”. */
export const marksAsPrinted = (text: string): string =>
  text.replace(/''/g, (_marks, at: number) => (at === 0 || /[\s(\[—–-]/.test(text[at - 1]!) ? ' “' : '” '))

/**
 * What the scorer of quoted passages can see. It knows “…” and "…" alone: a quotation between two apostrophes (as one of the
 * corpus's publishers prints them), single marks or in a transcript's turn counts as nobody's words there, whoever speaks it.
 * Here ''…'' is written “…” in the gold text, and quotations in single marks and turns are left out of the predictions.
 *
 * @returns the files of the gold and of the predictions that are so mended
 */
export function inDoubleMarks(goldFile: string, predictedFile: string): [gold: string, predicted: string] {
  const documents = lines(goldFile).map((line) => JSON.parse(line) as Gold)
  const texts = new Map(documents.map(({ id, text }) => [id, marksAsPrinted(text)]))
  const out = predictedFile.replace(/\.jsonl$/, '.double-marks.jsonl')
  const goldOut = predictedFile.replace(/\.jsonl$/, '.double-marks.gold.jsonl')
  const kept = lines(predictedFile).map((line) => {
    const doc = JSON.parse(line) as Predicted
    const text = texts.get(doc.id) ?? ''
    const seen = (start: number): boolean => /["“][\s”]?$/.test(text.slice(Math.max(0, start - 2), start))
    return JSON.stringify({ ...doc, quotes: doc.quotes.map((quote) => ({ ...quote, parts: quote.parts.filter(({ start }) => seen(start)) })).filter((quote, i) => quote.parts.length > 0 || doc.quotes[i]!.parts.length === 0) })
  })
  writeFileSync(out, `${kept.join('\n')}\n`)
  writeFileSync(goldOut, `${documents.map((doc) => JSON.stringify({ ...doc, text: texts.get(doc.id) })).join('\n')}\n`)
  return [goldOut, out]
}
