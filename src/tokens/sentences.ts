import type { RawToken } from './tokenise'
import type { Tagging } from './wink'

const CLOSER = /^[”"’'»)\]]$/
const ENDER = /^(?:[.!?…]|\.{3,})$/
const CLOSING_DOUBLE = /^[”"»]$/

/** What a sentence can end with: its mark, a closing bracket or quotation mark, an abbreviation's full stop. */
const ENDS = /(?:[.!?…:”"’'»)\]]|\.{3,})$/
const GOES_ON = /^[\p{Ll},;:]/u
const CAPITAL = /^\p{Lu}/u
const MOST_NAME_WORDS = 4

/**
 * wink-nlp's sentence starts, set right: a closing mark stays with the sentence that it ends; lower case or a comma goes on
 * with the sentence (“Why?” he asked; Chris Collins (R-N.Y.) said; the band Rock!, which …), and so does what follows no
 * sentence's end; a name with a verb of saying goes on after a question or an exclamation (“Why?” Ann Lee asked).
 *
 * @param cues verbs that report, by form
 * @returns indexes of the tokens that start a sentence, ascending, 0 first
 */
export function refineSentenceStarts(tokens: readonly RawToken[], tagging: Tagging, cues: ReadonlyMap<string, unknown> = new Map()): number[] {
  const starts = new Set<number>([0])
  for (const start of tagging.sentenceStarts) {
    let at = start
    while (at < tokens.length && at > 0 && closes(tokens, at)) at += 1
    if (at >= tokens.length) continue
    if (at > 0 && (goesOn(tokens, at) || reports(tokens, at, cues))) continue
    starts.add(at)
  }
  // A mark that closes after the sentence's end, and a capital after it: “… it.” The …
  for (let i = 2; i < tokens.length; i++) {
    if (CLOSING_DOUBLE.test(tokens[i - 1]!.text) && !tokens[i - 1]!.spaceBefore && ENDER.test(tokens[i - 2]!.text) && tokens[i]!.spaceBefore && /^["“‘«]?\p{Lu}/u.test(tokens[i]!.text)) {
      if (!VERB_AFTER_QUOTE.has(tokens[i]!.text.toLowerCase()) && !reports(tokens, i, cues)) starts.add(i)
    }
  }
  return [...starts].sort((a, b) => a - b)
}

const VERB_AFTER_QUOTE: ReadonlySet<string> = new Set(['says', 'said'])

/** Whether a name and a verb of saying follow a question or an exclamation in quotation marks. */
function reports(tokens: readonly RawToken[], at: number, cues: ReadonlyMap<string, unknown>): boolean {
  if (at < 2 || !CLOSING_DOUBLE.test(tokens[at - 1]!.text) || !/^[!?]$/.test(tokens[at - 2]!.text)) return false
  for (let i = at; i < tokens.length && i <= at + MOST_NAME_WORDS; i++) {
    const { text } = tokens[i]!
    if (!CAPITAL.test(text)) return i > at && cues.has(text) && /(?:ed|id|ys|ks|ds)$/.test(text)
    if (i === at && /^(?:The|This|That|It|But|And|In|He|She|They|We|I|You)$/.test(text)) return false
  }
  return false
}

/** A closing mark glued to what stands before it. */
const closes = (tokens: readonly RawToken[], at: number): boolean => {
  const token = tokens[at]!
  return !token.spaceBefore && CLOSER.test(token.text)
}

const goesOn = (tokens: readonly RawToken[], at: number): boolean => GOES_ON.test(tokens[at]!.text) || !ENDS.test(tokens[at - 1]!.text)
