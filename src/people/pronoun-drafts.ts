import { fact, type EntityKind, type MentionedDocument, type Token } from '../document'
import type { LanguagePack, PronounWord } from '../languages'
import type { Draft } from './draft'

/** The pronouns that refer, in order of position. */
export function pronounDrafts(doc: MentionedDocument, nameAt: Int32Array, pack: LanguagePack): Draft[] {
  const drafts: Draft[] = []
  for (const token of doc.tokens) {
    const pronoun = pronounWord(token.lexeme, pack)
    if (!pronoun || nameAt[token.index]! >= 0 || !refers(doc.tokens, token, pronoun)) continue
    const { index, start, end } = token
    drafts.push({
      start, end, form: 'pronoun', kind: kindOf(pronoun), firstToken: index, endToken: index + 1, headToken: index,
      gender: pronoun.gender, plural: pronoun.plural, name: -1, country: null, pronoun, noun: null, determiner: 'none',
    })
  }
  return drafts
}

const pronounWord = fact(({ lower }, pack: LanguagePack): PronounWord | null => pack.pronouns.get(lower) ?? null)

function kindOf(pronoun: PronounWord): EntityKind {
  if (pronoun.type === 'thing' || pronoun.type === 'relative-thing') return 'unknown'
  return pronoun.plural ? 'group' : 'person'
}

/** Leaves out the country US, the "that" of a clause, the asking "which". */
function refers(tokens: readonly Token[], token: Token, pronoun: PronounWord): boolean {
  if (token.text === 'US' || token.text === 'IT') return false
  // "(they/them)" names pronouns.
  if (pronoun.person === 3 && (tokens[token.index + 1]?.text === '/' || tokens[token.index - 1]?.text === '/')) return false
  if (pronoun.type !== 'relative-thing') return true
  const before = tokens[token.index - 1]
  const next = tokens[token.index + 1]
  if (!before || !next || before.sentence !== token.sentence) return false
  const verb = next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV'
  if (token.lower === 'which') return verb
  return verb && (before.pos === 'NOUN' || before.pos === 'PROPN')
}
