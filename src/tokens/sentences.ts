import type { RawToken } from './tokenise'
import type { Tagging } from './wink'

const CLOSER = /^[”"’'»)\]]$/
const ENDER = /^(?:[.!?…]|\.{3,})$/
const CLOSING_DOUBLE = /^[”"»]$/

/**
 * wink-nlp's sentence starts, set right around quotation marks: a closing mark stays with the sentence that it ends, and
 * lower case or a comma after the mark goes on with the sentence (“Why?” he asked).
 *
 * @returns indexes of the tokens that start a sentence, ascending, 0 first
 */
export function refineSentenceStarts(tokens: readonly RawToken[], tagging: Tagging): number[] {
  const starts = new Set<number>([0])
  for (const start of tagging.sentenceStarts) {
    let at = start
    while (at < tokens.length && at > 0 && closes(tokens, at)) at += 1
    if (at >= tokens.length) continue
    if (at > 0 && goesOn(tokens, at)) continue
    starts.add(at)
  }
  // A mark that closes after the sentence's end, and a capital after it: “… it.” The …
  for (let i = 2; i < tokens.length; i++) {
    if (CLOSING_DOUBLE.test(tokens[i - 1]!.text) && !tokens[i - 1]!.spaceBefore && ENDER.test(tokens[i - 2]!.text) && tokens[i]!.spaceBefore && /^["“‘«]?\p{Lu}/u.test(tokens[i]!.text)) {
      if (!VERB_AFTER_QUOTE.has(tokens[i]!.text.toLowerCase())) starts.add(i)
    }
  }
  return [...starts].sort((a, b) => a - b)
}

const VERB_AFTER_QUOTE: ReadonlySet<string> = new Set(['says', 'said'])

/** A closing mark glued to what stands before it. */
const closes = (tokens: readonly RawToken[], at: number): boolean => {
  const token = tokens[at]!
  return !token.spaceBefore && CLOSER.test(token.text)
}

const goesOn = (tokens: readonly RawToken[], at: number): boolean => /^[\p{Ll},;]/u.test(tokens[at]!.text) && CLOSING_DOUBLE.test(tokens[at - 1]!.text)
