import type { Lexemes, LocalisedDocument, Sentence, Token, TokenisedDocument } from '../document'
import type { LanguagePack } from '../languages'
import { abbreviationsOf } from './abbreviations'
import { tokenise } from './tokenise'
import { refineSentenceStarts } from './sentences'
import { surface, tag } from './wink'

/** A paragraph longer than this is tagged in pieces, so that ten megabytes in one line take no more memory than a page. */
const TOKENS_AT_ONCE = 4000
/** Words are kept between documents up to this many a language: news repeats itself. */
const MOST_LEXEMES = 50_000

const kept = new Map<string, Lexemes>()

/** The words of a language met so far. Only between two documents are they forgotten. */
function lexemesOf(pack: LanguagePack | null): Lexemes {
  const language = pack?.code ?? ''
  const known = kept.get(language)
  if (known && known.size <= MOST_LEXEMES) return known
  const lexemes: Lexemes = new Map()
  kept.set(language, lexemes)
  return lexemes
}

/**
 * Words, sentences and parts of speech of all paragraphs that are no furniture.
 *
 * @param doc the text in its language
 * @param pack that language, or null: then there are tokens and one sentence a paragraph, and every part of speech is "X"
 */
export function tokeniseDocument(doc: LocalisedDocument, pack: LanguagePack | null): TokenisedDocument {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const abbreviations = abbreviationsOf(pack)
  const lexemes = lexemesOf(pack)
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === 'furniture') continue
    const raw = tokenise(doc.text, paragraph, abbreviations, lexemes)
    for (let from = 0; from < raw.length; from += TOKENS_AT_ONCE) {
      const piece = raw.slice(from, from + TOKENS_AT_ONCE)
      const tagging = pack ? tag(piece.map((token) => surface(token.lexeme))) : null
      const starts = tagging ? refineSentenceStarts(piece, tagging, pack?.cues.verbs) : [0]
      starts.forEach((first, n) => {
        const end = starts[n + 1] ?? piece.length
        sentences.push({
          index: sentences.length,
          paragraph: paragraph.index,
          start: piece[first]!.start,
          end: piece[end - 1]!.end,
          firstToken: tokens.length,
          endToken: tokens.length + end - first,
        })
        for (let i = first; i < end; i++) {
          const { start, end: stop, lexeme, spaceBefore } = piece[i]!
          const pos = tagging?.pos[i] ?? 'X'
          const sentence = sentences.length - 1
          tokens.push({ index: tokens.length, start, end: stop, text: lexeme.text, lower: lexeme.lower, lexeme, pos, sentence, paragraph: paragraph.index, spaceBefore })
        }
      })
    }
  }
  return { ...doc, tokens, sentences }
}
