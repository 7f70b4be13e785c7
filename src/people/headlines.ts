import type { MentionedDocument } from '../document'

/** Whether most letters of a sentence are capitals, so that a word in capitals says nothing. */
export function isShouted(doc: MentionedDocument, sentence: number): boolean {
  const { start, end } = doc.sentences[sentence]!
  const text = doc.text.slice(start, Math.min(end, start + 300))
  const upper = text.replace(/[^\p{Lu}]/gu, '').length
  return upper > 2 && upper * 2 > text.replace(/[^\p{L}]/gu, '').length
}
