import { applyEdits, type Paragraph, type ReadDocument, type Source } from '../document'

/**
 * Reads plain text: mends what damage can be told safely, cuts it into paragraphs, marks the furniture.
 *
 * @param original the caller's text
 * @param source what is known of where it comes from
 */
export function readText(original: string, source: Source): ReadDocument {
  const { text, offsets } = applyEdits(original, [])
  return { original, text, offsets, repairs: [], paragraphs: paragraphsOf(text), source }
}

/** The lines that are not blank, white space at both ends off. */
function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const line = /[^\r\n\u2028\u2029]+/g
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const end = match.index + match[0].trimEnd().length
    if (end > start) paragraphs.push({ index: paragraphs.length, start, end, kind: 'body', rule: null })
  }
  return paragraphs
}
