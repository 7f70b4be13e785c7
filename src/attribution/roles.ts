import type { Candidate } from './candidates'
import { OTHER_VERB, type Context } from './context'
import { SUBORDINATE } from './look-back'
import { KIND } from './token-kinds'

/** What a candidate does in its own sentence, whatever the quotation. */
export interface Role {
  /** Token of the verb that it seems to be the subject of (auxiliaries skipped), or -1. */
  readonly verb: number
  /** Whether that verb is reached over an apposition or a parenthesis, or belongs to a relative clause. */
  readonly commas: number
  readonly relative: boolean
  /** Token of the verb straight before it ("said Ann", "told Ann"), or -1. */
  readonly verbBefore: number
  /** Words between the verb and the candidate: adverbs. */
  readonly ownsNext: boolean
  /** Lower-case preposition before it, "" where there is none. */
  readonly preposition: string
  /** Verbs between the sentence's start and it. */
  readonly verbsBefore: number
  /** Noun phrases and names between the sentence's start and it. */
  readonly nounsBefore: number
  readonly accordingTo: boolean
  /** Whether its clause tells of when or why: "after Ann Lee said". */
  readonly subordinate: boolean
}

const REACH = 40

export function roleOf(ctx: Context, counts: Counts, candidate: Candidate): Role {
  const { kind, doc } = ctx
  const token = doc.tokens[candidate.firstToken]!
  const sentence = doc.sentences[token.sentence]!
  let before = candidate.firstToken - 1
  while (before > sentence.firstToken && isLead(ctx, before)) before -= 1
  const inside = before >= sentence.firstToken
  const prepositional = inside && (kind[before] === KIND.preposition || kind[before] === KIND.of || kind[before] === KIND.to || kind[before] === KIND.as)
  const { verb, commas, relative } = subjectOf(ctx, candidate, sentence.endToken)
  // Every field by name: a spread here costs a tenth of the whole run's memory.
  return {
    verb,
    commas,
    relative,
    verbBefore: inside ? verbAt(ctx, before, sentence.firstToken) : -1,
    ownsNext: kind[candidate.endToken] === KIND.possessive,
    preposition: prepositional ? doc.tokens[before]!.lower : '',
    verbsBefore: counts.verbs[candidate.firstToken]!,
    nounsBefore: counts.nouns[candidate.firstToken]!,
    subordinate: inside && SUBORDINATE.has(doc.tokens[before]!.lower),
    accordingTo: prepositional && doc.tokens[before]!.lower === 'to' && doc.tokens[before - 1]?.lower === 'according',
  }
}

/** Titles and determiners that the span leaves out: "said [President] Obama". */
const isLead = (ctx: Context, at: number): boolean => {
  const k = ctx.kind[at]
  return k === KIND.name || k === KIND.noun || k === KIND.adjective || k === KIND.determiner || k === KIND.number || (k === KIND.possessive && ctx.doc.tokens[at]!.lower.length > 1)
}

function verbAt(ctx: Context, at: number, stop: number): number {
  let i = at
  if (ctx.kind[i] === KIND.adverb && i > stop) i -= 1
  return ctx.verb[i] ? i : -1
}

/** For each token the verbs and the noun phrases that stand before it in its sentence, on its own level. */
export interface Counts {
  readonly verbs: Uint8Array
  readonly nouns: Uint8Array
}

/** Counted once a document, in one walk. */
export function countsBefore(ctx: Context): Counts {
  const { tokens } = ctx.doc
  const verbs = new Uint8Array(tokens.length)
  const nouns = new Uint8Array(tokens.length)
  // Per level what has been counted in this sentence; levels are few in a sentence.
  const counted = new Map<number, [verbs: number, nouns: number]>()
  let sentence = -1
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.sentence !== sentence) {
      sentence = tokens[i]!.sentence
      counted.clear()
    }
    let here = counted.get(ctx.level[i]!)
    if (!here) counted.set(ctx.level[i]!, (here = [0, 0]))
    verbs[i] = Math.min(99, here[0])
    nouns[i] = Math.min(99, here[1])
    const k = ctx.kind[i]
    if (ctx.verb[i] && k !== KIND.aux) here[0] += 1
    if ((k === KIND.noun || k === KIND.name || k === KIND.pronoun) && ctx.kind[i + 1] !== KIND.noun && ctx.kind[i + 1] !== KIND.name) here[1] += 1
  }
  return { verbs, nouns }
}

/** Looks for the verb after the candidate: straight after it, after its prepositional phrases, or after an apposition between commas. */
function subjectOf(ctx: Context, candidate: Candidate, sentenceEnd: number): { verb: number; commas: number; relative: boolean } {
  const { kind, level } = ctx
  const own = level[candidate.headToken]
  let commas = 0
  let relative = false
  const stop = Math.min(sentenceEnd, candidate.endToken + REACH)
  for (let i = candidate.endToken; i < stop; i++) {
    if (level[i] !== own) continue
    const k = kind[i]!
    if (k === KIND.comma || k === KIND.dash || k === KIND.open || k === KIND.close) commas += 1
    else if (k === KIND.semicolon || k === KIND.colon) break
    else if (k === KIND.who) relative = true
    else if (ctx.verb[i]) {
      const main = mainVerb(ctx, i, stop)
      const modifier = isModifying(ctx, i, commas)
      if (modifier) continue
      if (relative && commas === 1 && !resumes(ctx, main)) continue
      return { verb: main, commas, relative: relative && commas < 2 }
    }
  }
  return { verb: -1, commas, relative }
}

/** In an apposition ("…, elected in 2012, said"): a verb right after the comma that ends in -ed or -ing and reports nothing. */
const isModifying = (ctx: Context, at: number, commas: number): boolean => {
  const { lower } = ctx.doc.tokens[at]!
  return commas === 1 && ctx.verb[at] === OTHER_VERB && ctx.kind[at - 1] === KIND.comma && /(?:ed|ing|en)$/.test(lower)
}

/** Whether the main clause may go on at the verb: it stands right after a comma. */
const resumes = (ctx: Context, at: number): boolean => ctx.kind[at - 1] === KIND.comma

/** Over auxiliaries and adverbs to the verb that carries the meaning: "has repeatedly called". */
export function mainVerb(ctx: Context, at: number, stop: number): number {
  let main = at
  for (let i = at; i < Math.min(stop, at + 6); i++) {
    const k = ctx.kind[i]
    if (ctx.verb[i]) main = i
    else if (k !== KIND.adverb && k !== KIND.other && ctx.doc.tokens[i]!.pos !== 'PART') break
    if (ctx.verb[i] && k !== KIND.aux) break
  }
  return main
}
