import { fact } from '../document'
import { LEX } from '../lexicons/name-classes'
import { nameLexicon } from '../lexicons/name-lexicon'
import type { ChainModel } from '../models/chain'
import { hashText } from '../models/hash'

/** How a token may stand in a name. */
export const KIND = { other: 0, capital: 1, particle: 2, connector: 3, quote: 4 } as const

/** What is known of a word whatever its place, worked out once a word. */
export interface NameWord {
  readonly lower: string
  /** A value of KIND. */
  readonly kind: number
  /** Classes of LEX, as bits. */
  readonly lexicon: number
  /** 0 lower, 1 Capital, 2 ALL CAPS, 3 MixedCase, 4 one initial, 5 digits, 6 letters and digits, 7 mark. */
  readonly shape: number
  /** Hashes: the lower-cased word, its detailed shape, prefixes of two and three letters, suffixes of one to four. */
  readonly hash: number
  readonly pattern: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** How many code units belong to the name: less than the whole in "Modi-led". */
  readonly length: number
  /** What a model makes of it alone; see name-sums.ts. */
  readonly scored: WordSums
}

/** The sums of a word's weights by role, of the model that asked last. */
export interface WordSums {
  model: ChainModel | null
  sums: Float64Array
}

const CONNECTORS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', '&', 'in', 'on', 'at', 'to', "'s", '’s', '-', '–', '/', "'", '’', '.'])
const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'", '„', '«', '»', '(', ')'])
/** Endings after a hyphen that are no part of the name before it. */
const TAIL = /[-‐‑](?:led|based|backed|born|era|style|run|owned|controlled|linked|inspired|like|appointed|sponsored|trained|made|held|friendly|ruled|dominated|educated|type|related|allied|aligned|bound|occupied|administered|general|elect|designate)$/i
const NO_SUMS = new Float64Array(0)
const ASCII = /^[\x20-\x7e]*$/
const DIGIT = /\p{N}/u
const LETTER = /\p{L}/u

/** What is known of a token's word. */
export const nameWord = fact(({ text }): NameWord => analyseWord(text))

/** Analyses one token's text. Pure. */
export function analyseWord(text: string): NameWord {
  const tail = text.length > 4 && (text.includes('-') || text.includes('‑')) ? TAIL.exec(text) : null
  const base = tail ? text.slice(0, tail.index) : text
  const lower = base.toLowerCase().replaceAll('’', "'")
  const shape = shapeOf(base, lower)
  const lexicon = lookUp(lower)
  const n = lower.length
  return {
    lower,
    kind: kindOf(lower, shape, lexicon),
    lexicon,
    shape,
    hash: hashText(lower),
    pattern: patternOf(base) ^ (tail ? 0x55 : 0),
    prefix2: hashText(lower, 0, Math.min(2, n)),
    prefix3: hashText(lower, 0, Math.min(3, n)),
    suffix1: hashText(lower, Math.max(0, n - 1)),
    suffix2: hashText(lower, Math.max(0, n - 2)),
    suffix3: hashText(lower, Math.max(0, n - 3)),
    suffix4: hashText(lower, Math.max(0, n - 4)),
    length: base.length,
    scored: { model: null, sums: NO_SUMS },
  }
}

/** The word's classes; a hyphenated word that no list holds has those of its last part, a word with marks those of its bare letters. */
function lookUp(lower: string): number {
  const lexicon = nameLexicon()
  const whole = lexicon.get(lower)
  if (whole !== undefined) return whole
  if (lower.endsWith('.')) return lexicon.get(lower.slice(0, -1)) ?? 0
  if (ASCII.test(lower)) return lookUpParts(lower)
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  if (plain !== lower && lexicon.has(plain)) return lexicon.get(plain)!
  return lookUpParts(lower)
}

function lookUpParts(lower: string): number {
  const lexicon = nameLexicon()
  const hyphen = lower.lastIndexOf('-')
  if (hyphen < 1) return 0
  const names = LEX.given | LEX.surname | LEX.commonSurname
  return ((lexicon.get(lower.slice(0, hyphen)) ?? 0) | (lexicon.get(lower.slice(hyphen + 1)) ?? 0)) & names
}

function kindOf(lower: string, shape: number, lexicon: number): number {
  if ((shape >= 1 && shape <= 4) || shape === 6) return KIND.capital
  if (shape === 0 && lexicon & LEX.particle) return KIND.particle
  if (CONNECTORS.has(lower)) return KIND.connector
  return QUOTES.has(lower) ? KIND.quote : KIND.other
}

function shapeOf(text: string, lower: string): number {
  if (!LETTER.test(text)) return DIGIT.test(text) ? 5 : 7
  if (text === lower) return 0
  if (DIGIT.test(text)) return 6
  const upper = text.toUpperCase()
  if (text.length === 1 || (text.length === 2 && text.endsWith('.'))) return 4
  if (text === upper) return 2
  const first = text[0]!
  return first !== first.toLowerCase() && text.slice(1) === lower.slice(1) ? 1 : 3
}

/** "Okonjo-Iweala" → Aa-Aa: runs of the same kind of character drawn together. */
function patternOf(text: string): number {
  let pattern = ''
  let last = '' // asked of the pattern itself, a long word would take quadratic time
  let before = ''
  for (const char of text) {
    const kind = LETTER.test(char) ? (char === char.toLowerCase() ? 'a' : 'A') : DIGIT.test(char) ? '0' : char
    if (kind === last && !(kind === 'A' && before !== 'A')) continue
    pattern += kind
    before = last
    last = kind
  }
  return hashText(pattern)
}
