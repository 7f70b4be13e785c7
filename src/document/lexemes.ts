/**
 * A word as it is printed, made once for all its tokens in all texts. What depends on the word alone (is it a title, how
 * does it end) is worked out when first asked for and kept with it, so that no stage looks the same word up anew.
 * A lexeme belongs to one language.
 */
export interface Lexeme {
  readonly text: string
  readonly lower: string
  /** What is known by now, by the places that {@link fact} gave out. */
  readonly facts: unknown[]
}

let places = 0

/**
 * Makes a question that each lexeme answers once. For module level: every call takes a place in every lexeme.
 *
 * @param tell the answer from the word alone, never undefined; `language` is what the word's language knows, the same at
 *   every call
 */
export function fact<T extends NonNullable<unknown> | null, Language = void>(tell: (lexeme: Lexeme, language: Language) => T): (lexeme: Lexeme, language: Language) => T {
  const place = places++
  return (lexeme, language) => {
    const known = lexeme.facts[place] as T | undefined
    if (known !== undefined) return known
    const told = tell(lexeme, language)
    lexeme.facts[place] = told
    return told
  }
}

/** Lexemes by their text. */
export type Lexemes = Map<string, Lexeme>

/** A run of letters longer than this is hardly a word: it is not kept beyond its text. */
const LONGEST_KEPT = 100

/** The lexeme of a piece of a text; makes it where the word is new. */
export function lexemeOf(lexemes: Lexemes, piece: string): Lexeme {
  const known = lexemes.get(piece)
  if (known !== undefined) return known
  const kept = piece.length <= LONGEST_KEPT
  const text = kept ? ownCopy(piece) : piece
  const lower = text.toLowerCase()
  const lexeme: Lexeme = { text, lower: kept ? ownCopy(lower) : lower, facts: new Array<unknown>(places).fill(undefined) }
  if (kept) lexemes.set(text, lexeme)
  return lexeme
}

/**
 * The same string as the engine keeps names of properties: no view that would keep a whole text, and told from another
 * such string without a look at the letters.
 */
function ownCopy(piece: string): string {
  // No prototype: such an object is a dictionary, and its keys leave no trace in the shapes of other objects.
  const keys = Object.create(null) as Record<string, true>
  keys[piece] = true
  return Object.keys(keys)[0]!
}

/**
 * A function of a string that keeps its last answers: names come again and again.
 *
 * @param tell pure
 * @param most how many answers are kept; then all are forgotten
 */
export function remembered(tell: (word: string) => string, most = 20_000): (word: string) => string {
  const answers = new Map<string, string>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    const told = tell(word)
    if (word.length > LONGEST_KEPT) return told
    if (answers.size >= most) answers.clear()
    answers.set(ownCopy(word), told)
    return told
  }
}
