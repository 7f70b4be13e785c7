import type { QuotedDocument, Quotation, TokenisedDocument } from '../document'

/** Quotation spans, by the marks alone. */
export function quote(doc: TokenisedDocument): QuotedDocument {
  const quotations: Quotation[] = []
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === 'furniture') continue
    const pattern = /[“"]([^“”"]+)[”"]/g
    const text = doc.text.slice(paragraph.start, paragraph.end)
    for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
      const start = paragraph.start + m.index
      const end = start + m[0].length
      quotations.push({ index: quotations.length, start, end, parts: [{ start: start + 1, end: end - 1 }], style: 'double', within: null, closed: true, rule: 'paired', label: null })
    }
  }
  return { ...doc, quotations }
}
