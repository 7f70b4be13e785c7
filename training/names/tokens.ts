import type { Paragraph, TokenisedDocument } from '../../src/document'
import { en } from '../../src/languages/en'
import { tokeniseDocument } from '../../src/tokens'
import { ANY, LABELS, begin, inside, type Labelled } from './labels'

const IDENTITY = { identity: true, toOriginal: (range: { start: number; end: number }) => range }

/** A training text through the library's own tokeniser, a paragraph a line, nothing repaired. */
export function tokensOf(text: string): TokenisedDocument {
  const paragraphs: Paragraph[] = []
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    paragraphs.push({ index: paragraphs.length, kind: 'body', rule: null, start: line.index, end: line.index + line[0].length })
  }
  return tokeniseDocument({ original: text, text, offsets: IDENTITY, repairs: [], paragraphs, source: {}, language: 'en' }, en)
}

/** By token, the labels that it may have, as bits. */
export function allowedLabels(doc: TokenisedDocument, { settled, open }: Labelled): Int32Array {
  const allowed = new Int32Array(doc.tokens.length).fill(1)
  const overlapping = (start: number, end: number): number[] => {
    let low = 0
    let high = doc.tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (doc.tokens[middle]!.end > start) high = middle
      else low = middle + 1
    }
    const found: number[] = []
    for (; low < doc.tokens.length && doc.tokens[low]!.start < end; low++) found.push(low)
    return found
  }
  for (const { start, end, types } of open) {
    let mask = types & 1
    for (let t = 0; 2 * t + 1 < LABELS; t++) if (types & (2 << t)) mask |= (1 << begin(t)) | (1 << inside(t))
    for (const i of overlapping(start, end)) allowed[i] = mask & ANY
  }
  for (const { start, end, type } of settled) {
    overlapping(start, end).forEach((i, k) => {
      allowed[i] = 1 << (k === 0 ? begin(type) : inside(type))
    })
  }
  return allowed
}
