import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { fact, type PartOfSpeech } from '../document'

/** What wink-nlp says of a run of tokens. */
export interface Tagging {
  readonly pos: readonly PartOfSpeech[]
  /** Indexes of the tokens that start a sentence; the first is always 0. */
  readonly sentenceStarts: readonly number[]
}

type Wink = ReturnType<typeof winkNLP>

/** wink-nlp keeps every unknown word that it has met: a new instance after this many tokens keeps the memory bounded. */
const TOKENS_PER_INSTANCE = 2_000_000
/** wink-nlp's tokenizer is quadratic in the length of a word. */
const LONGEST_WORD = 40
const SIMPLE = /^[A-Za-z0-9]+$/
const PLAIN = /^[\p{L}\p{N}\p{M}.,'&@%$€£#-]+$/u
const STAND_INS: Readonly<Record<string, string>> = { '“': '"', '”': '"', '«': '"', '»': '"', '„': '"', '’': "'", '‘': "'", '—': '-', '–': '-', '…': '.' }

let instance: Wink | null = null
let used = 0

function wink(tokens: number): Wink {
  if (instance === null || used > TOKENS_PER_INSTANCE) {
    instance = winkNLP(model, ['sbd', 'pos'])
    used = 0
  }
  used += tokens
  return instance
}

/** A word as wink-nlp is to see it; see {@link surfaceOf}. */
export const surface = fact(({ text }): string => surfaceOf(text))

/** A token as wink-nlp is to see it: never a space in it, never a word too long, never half a surrogate pair. */
export function surfaceOf(token: string): string {
  if (token.length <= LONGEST_WORD && SIMPLE.test(token)) return token
  const standIn = STAND_INS[token]
  if (standIn !== undefined) return standIn
  if (token.length > LONGEST_WORD) return 'word'
  const straight = token.includes('’') ? token.replaceAll('’', "'") : token
  return PLAIN.test(straight) || /^[!-~]$/.test(straight) ? straight : '*'
}

/**
 * Parts of speech and sentence starts for a run of tokens (a paragraph, or a piece of one).
 *
 * wink-nlp remembers words between calls, and on raw text its tokens depend on that memory; on text that is already cut
 * into words, as here, they don't: same input, same output.
 *
 * @param surfaces the tokens as {@link surface} shows them
 */
export function tag(surfaces: readonly string[]): Tagging {
  if (surfaces.length === 0) return { pos: [], sentenceStarts: [] }
  const nlp = wink(surfaces.length)
  const doc = nlp.readDoc(surfaces.join(' '))
  const tags = doc.tokens().out(nlp.its.pos) as unknown as PartOfSpeech[]
  const spans = doc.sentences().out(nlp.its.span) as unknown as [number, number][]
  // wink-nlp never joins what a space parts: as many tokens as ours are ours.
  if (tags.length === surfaces.length) return { pos: tags, sentenceStarts: ascending(spans.map(([first]) => first)) }
  const values: string[] = doc.tokens().out()
  const ourIndex = new Int32Array(values.length)
  const pos: PartOfSpeech[] = []
  // It cuts some of them ("multi-polar"): walk both lists by length. The last piece tells the part of speech.
  let piece = 0
  surfaces.forEach((word, index) => {
    let covered = 0
    while (covered < word.length && piece < values.length) {
      covered += values[piece]!.length
      ourIndex[piece] = index
      pos[index] = tags[piece]!
      piece += 1
    }
    pos[index] ??= 'X'
  })
  return { pos, sentenceStarts: ascending(spans.map(([first]) => ourIndex[first] ?? 0)) }
}

/** Once each, in order, 0 first. */
const ascending = (starts: readonly number[]): number[] => [...new Set([0, ...starts])].sort((a, b) => a - b)
