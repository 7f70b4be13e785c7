import type { Range } from '../document'
import type { Mark } from './marks'

/** As far back as a tail like ", said the committee's chairman." is looked for. */
const LONGEST_TAIL = 70
/** A clause's end and a few words up to the paragraph's end: "…, he said." */
const TAIL = /[,?!]\s+([^,.!?“”"]{4,60})[.]?\s*$/u
const MOST_WORDS = 7
const PAST_OR_THIRD = /(?:ed|id|ys|es|ds|ld|ls)$/

/**
 * Where a quotation that nothing closes must have ended: before the words that report it at the paragraph's end
 * (“We agree, he said.), which are no part of it.
 *
 * @param inner the text after the opening mark, up to the paragraph's end
 * @param cues verbs that report, by form
 * @returns the text without those words, or null where there are none
 */
export function lostClose(text: string, inner: Range, cues: ReadonlyMap<string, unknown>): Range | null {
  const from = Math.max(inner.start, inner.end - LONGEST_TAIL)
  const tail = text.slice(from, inner.end)
  const match = TAIL.exec(tail)
  if (match === null) return null
  return reports(match[1]!.split(/\s+/), cues) ? { start: inner.start, end: from + match.index + 1 } : null
}

/** "he said", "Ann Lee told the crowd", "said Ann Lee": a verb of saying after or before a pronoun or a name, and nothing of the speaker's own. */
function reports(words: readonly string[], cues: ReadonlyMap<string, unknown>): boolean {
  if (words.length < 2 || words.length > MOST_WORDS || words.some((word) => /^(?:I|me|my|us|we|our|you|your)$/i.test(word))) return false
  const at = words.findIndex((word) => cues.has(word.toLowerCase()) && PAST_OR_THIRD.test(word))
  const named = (some: readonly string[]): boolean => some.length > 0 && (some.every((word) => /^\p{Lu}/u.test(word)) || /^(?:he|she|they)$/.test(some.join(' ')))
  return at > 0 ? named(words.slice(0, at)) : at === 0 && named(words.slice(1, 2))
}

/**
 * Whether a paragraph's first mark closes what nothing opened and words that report it follow (We agree,” he said.): then the
 * quotation began with the paragraph.
 */
export function lostOpen(text: string, paragraph: Range, first: Mark | undefined, cues: ReadonlyMap<string, unknown>): boolean {
  if (first === undefined || first.start === paragraph.start || first.glyph === 'open' || first.side !== 'close' || !/[,.!?]/.test(first.before)) return false
  const words = /^\s+(\p{L}+)\.?(?:\s+(\p{L}+)\.?)?(?:\s+(\p{L}+))?/u.exec(text.slice(first.end, Math.min(paragraph.end, first.end + 60)))
  return words !== null && words.slice(1).some((word, n) => word !== undefined && cues.has(word) && (n === 0 || /^(?:he|she|they|I|we|\p{Lu}.*)$/u.test(words[n]!)))
}
