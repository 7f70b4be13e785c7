import { fact, type MentionedDocument, type Sentence, type Token } from '../document'
import type { LanguagePack } from '../languages'
import type { Determiner } from './draft'

/** A noun phrase without what follows its head: tokens `first`..`end` (exclusive). */
export interface Chunk {
  readonly first: number
  readonly end: number
  /** The last noun, number or name's word. */
  readonly head: number
  readonly determiner: Determiner
  /** Index into `names` of the name that the head belongs to, else -1. */
  readonly name: number
  /** The noun before a head that may be a misread verb: "The ad targets", "Demonstrators picket"; else -1. */
  readonly verbless: number
  /** The owner's last word where one owns the head ("the company’s spokesman"), else -1; the owner begins where the chunk does. */
  readonly owner: number
}

const CLITIC = /^['’]s?$/
const AGED = /-year-olds?$/
const MAX_CHUNK = 40

/** By token, the index of the name that it belongs to, or -1. */
export function namesByToken(doc: MentionedDocument): Int32Array {
  const at = new Int32Array(doc.tokens.length).fill(-1)
  doc.names.forEach((name, index) => at.fill(index, name.firstToken, name.endToken))
  return at
}

/** The noun phrases of a sentence, in order, not overlapping. */
export function chunksOf(doc: MentionedDocument, sentence: Sentence, nameAt: Int32Array, pack: LanguagePack): Chunk[] {
  const chunks: Chunk[] = []
  let i = sentence.firstToken
  while (i < sentence.endToken) {
    const chunk = readChunk(doc, i, sentence.endToken, nameAt, pack)
    if (chunk) chunks.push(chunk)
    i = Math.max(chunk?.end ?? 0, i + 1)
  }
  return chunks
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM')
const isHead = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.text === '%'

function readChunk(doc: MentionedDocument, first: number, limit: number, nameAt: Int32Array, pack: LanguagePack): Chunk | null {
  const { tokens } = doc
  const stop = Math.min(limit, first + MAX_CHUNK)
  let head = -1
  let open = false
  let owner = -1
  let earlier = -1
  let i = first
  while (i < stop) {
    const token = tokens[i]!
    const name = nameAt[i]!
    if (name >= 0) {
      i = doc.names[name]!.endToken
      head = i - 1
      continue
    }
    if (isDeterminer(token, tokens[i + 1], pack)) {
      if (head >= 0 || (open && !standsAlone(tokens[i - 1]!.lexeme, pack))) break
      open = true
    } else if (isHead(token) || (token.pos === 'ADJ' && isPersonAdjective(tokens, i, first, open, pack))) {
      earlier = head
      head = i
    } else if (token.pos === 'PRON' && i === first && standsAlone(token.lexeme, pack)) open = true
    else if (token.text.length < 3 && CLITIC.test(token.text)) {
      if (head !== i - 1 || token.spaceBefore || !opensNominal(tokens, i + 1)) break
      owner = head
    } else if (!isInside(tokens, i, first, head, open)) break
    i += 1
  }
  if (head < 0) head = headless(tokens, first, i, pack)
  if (head < 0) return null
  const determiner = owner >= 0 ? 'possessive' : determinerOf(tokens[first]!, pack)
  return { first, end: head + 1, head, determiner, name: nameAt[head]!, verbless: earlier === head - 1 ? earlier : -1, owner }
}

const isPossessive = fact(({ lower }, pack: LanguagePack) => pack.determiners.possessive.has(lower))
const standsAlone = fact(({ lower }, pack: LanguagePack) => pack.determiners.standAlone.has(lower))

function isDeterminer(token: Token, next: Token | undefined, pack: LanguagePack): boolean {
  if (token.pos === 'DET') return true
  if (!isPossessive(token.lexeme, pack)) return false
  return token.lower !== 'her' || isNominal(next) || next?.pos === 'VERB'
}

/** "the attorney general", "director-general", "the conservative": tagged an adjective, but nothing follows that it would describe. */
function isPersonAdjective(tokens: readonly Token[], i: number, first: number, open: boolean, pack: LanguagePack): boolean {
  const { lower } = tokens[i]!
  if (pack.nouns.get(lower)?.cls !== 'person') return false
  const next = tokens[i + 1]
  return (open || i > first || lower.includes('-')) && !isNominal(next) && next?.pos !== 'CCONJ'
}

/** What may stand between the determiner and the head: adjectives, adverbs before them, participles, hyphens. */
function isInside(tokens: readonly Token[], i: number, first: number, head: number, open: boolean): boolean {
  const token = tokens[i]!
  const next = tokens[i + 1]
  if (token.pos === 'ADJ') return true
  if (token.text === '$') return next?.pos === 'NUM'
  if (token.pos === 'ADV') return head < 0 && (open || next?.pos === 'NUM') && next !== undefined && (isNominal(next) || next.pos === 'VERB')
  if (token.pos === 'VERB' && AGED.test(tokens[i - 1]?.lower ?? '')) return false
  if (token.pos === 'VERB') return open && head < 0 && i > first && (isNominal(next) || next?.pos === 'VERB') && /(?:ed|ing|en|wn|own|lost|won|born|led|held)$/.test(token.lower)
  return token.text.length === 1 && '-–&'.includes(token.text) && i > first && !token.spaceBefore && next !== undefined && !next.spaceBefore
}

/** Whether a possessed noun follows: "Russia’s foreign minister", not "she’s". */
function opensNominal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  return isNominal(token) || ((token.pos === 'ADV' || token.pos === 'VERB') && isNominal(tokens[i + 1]) && !/^(?:not|n't|n’t|now|just)$/.test(token.lower))
}

/** "many", "others", "the 45-year-old": a phrase without a noun that still stands for people; -1 where it doesn't. */
function headless(tokens: readonly Token[], first: number, end: number, pack: LanguagePack): number {
  const last = tokens[end - 1]
  if (last === undefined || end <= first) return -1
  if (AGED.test(last.lower) || standsAlone(last.lexeme, pack)) return end - 1
  return -1
}

function determinerOf({ lexeme, pos }: Token, pack: LanguagePack): Determiner {
  return listedDeterminer(lexeme, pack) ?? (pos === 'DET' ? 'indefinite' : pack.pronouns.has(lexeme.lower) ? 'possessive' : 'none')
}

const listedDeterminer = fact(({ lower }, { determiners }: LanguagePack): Determiner | null =>
  determiners.definite.has(lower) ? 'definite' : determiners.demonstrative.has(lower) ? 'demonstrative' : determiners.possessive.has(lower) ? 'possessive' : null)
