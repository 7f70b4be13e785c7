import { fact, type Lexeme, type PeopledDocument, type Quotation, type Range, type Token } from '../document'
import type { CueWord, LanguagePack } from '../languages'
import { KIND, kindOfToken } from './token-kinds'

/** Classes of reporting verbs as numbers; 0 is no verb at all, OTHER_VERB a verb that is on no list. */
export const CUE_CLASSES = ['neutral', 'continuing', 'question', 'answer', 'assertive', 'hedge', 'denial', 'written', 'thought', 'judgement', 'naming', 'directive', 'manner', 'speaking'] as const
export const OTHER_VERB = CUE_CLASSES.length + 1
const CLASS_NUMBER: ReadonlyMap<string, number> = new Map(CUE_CLASSES.map((name, i) => [name, i + 1]))

/** What attribution looks up again and again, made once a document, in time linear in its tokens. */
export interface Context {
  readonly doc: PeopledDocument
  readonly pack: LanguagePack
  /** For each token the innermost quotation that it stands in, marks included; -1 outside of all. */
  readonly level: Int32Array
  /** For each token its kind; see token-kinds.ts. */
  readonly kind: Uint8Array
  /** For each token: 0 no verb; 1 + index in CUE_CLASSES; OTHER_VERB. */
  readonly verb: Uint8Array
  /** For each quotation the tokens that it covers, marks included; end exclusive. */
  readonly first: Int32Array
  readonly end: Int32Array
}

export function contextOf(doc: PeopledDocument, pack: LanguagePack): Context {
  const { tokens, quotations } = doc
  const kind = new Uint8Array(tokens.length)
  const verb = new Uint8Array(tokens.length)
  tokens.forEach((token, i) => {
    kind[i] = kindOfToken(token)
    verb[i] = verbNumber(isMistaken(tokens, i, pack) ? 'VERB' : token.pos, token.lexeme, tokens[i + 1]?.lexeme, pack)
    // "Hillary shot back": taggers read a noun.
    if (verb[i] && kind[i] !== KIND.aux) kind[i] = KIND.verb
  })
  const level = new Int32Array(tokens.length).fill(-1)
  const first = new Int32Array(quotations.length)
  const end = new Int32Array(quotations.length)
  for (const quotation of quotations) {
    first[quotation.index] = tokenAt(doc, quotation.start)
    end[quotation.index] = tokenAt(doc, quotation.end)
  }
  fillLevels(quotations, first, end, level)
  return { doc, pack, level, kind, verb, first, end }
}

/** "the Heritage website notes:", "the ad claims “…”": a noun to taggers, but what it stands before is what somebody says. */
function isMistaken(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { pos, lexeme } = tokens[at]!
  if (pos !== 'NOUN' || cueVerb(lexeme, pack)?.form !== 'third') return false
  const before = tokens[at - 1]?.pos
  return (before === 'NOUN' || before === 'PROPN') && OPENING.test(tokens[at + 1]?.text ?? '')
}

const OPENING = /^[:"“‘«„]$/

/** Words that make a phrasal verb: looked at first, since few words are followed by one. */
const PARTICLES: ReadonlySet<string> = new Set(['after', 'back', 'in', 'on', 'out', 'up'])

const isParticle = fact(({ lower }) => PARTICLES.has(lower))
const cueVerb = fact(({ lower }, pack: LanguagePack): CueWord | null => pack.cues.verbs.get(lower) ?? null)

/** A noun that looks like a reporting verb ("the claim") is told by its part of speech; taggers err most on "said" and "told". */
function verbNumber(pos: string, word: Lexeme, next: Lexeme | undefined, pack: LanguagePack): number {
  const phrase = next !== undefined && isParticle(next) ? pack.cues.phrasal.get(`${word.lower} ${next.lower}`) : undefined
  if (phrase) return CLASS_NUMBER.get(phrase.cls)!
  const cue = cueVerb(word, pack)
  if (pos === 'VERB' || pos === 'AUX') return cue ? CLASS_NUMBER.get(cue.cls)! : OTHER_VERB
  // Not the "States" of a name.
  if (cue?.cls === 'neutral' && cue.lemma !== 'state' && cue.form !== 'base' && pos !== 'NOUN') return CLASS_NUMBER.get(cue.cls)!
  return 0
}

/** The index of the first token that ends after the offset. Binary search. */
export function tokenAt(doc: { readonly tokens: readonly Range[] }, offset: number): number {
  let low = 0
  let high = doc.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (doc.tokens[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Quotations come in order of position, those within after those that hold them: a stack walk touches each token once. */
function fillLevels(quotations: readonly Quotation[], first: Int32Array, end: Int32Array, level: Int32Array): void {
  const open: number[] = []
  let at = 0
  const fillTo = (stop: number): void => {
    while (open.length > 0 && at < stop) {
      const top = open.at(-1)!
      const until = Math.min(stop, end[top]!)
      if (until > at) level.fill(top, at, until)
      at = Math.max(at, until)
      if (end[top]! <= stop) open.pop()
      else break
    }
    at = Math.max(at, stop)
  }
  for (const { index } of quotations) {
    fillTo(first[index]!)
    open.push(index)
  }
  fillTo(level.length)
}

/** The level on which a quotation stands: the quotation around it, or -1. */
export const levelOf = (quotation: Quotation): number => quotation.within ?? -1

/**
 * The quotation that stands directly on `level` and holds the token; -1 where the token is on the level itself,
 * null where it lies outside of that level altogether.
 */
export function quotationOn(ctx: Context, token: number, level: number): number | null {
  let at = ctx.level[token]!
  if (at === level) return -1
  for (let depth = 0; at >= 0 && depth < 50; depth++) {
    const around = ctx.doc.quotations[at]!.within ?? -1
    if (around === level) return at
    at = around
  }
  return null
}
