import { fact } from '../document'
import type { Candidate } from './candidates'
import type { Context } from './context'
import { GAP, type Sequence } from './sequences'
import { KIND } from './token-kinds'
import type { CandidateIndex } from './walk'

/** A clause's verb with its subject. */
export interface Verb {
  readonly token: number
  /** Place of its last word in the sequence. */
  readonly at: number
  readonly subject: Candidate | null
  readonly parent: Verb | null
  readonly mode: 'finite' | 'participle' | 'infinitive' | 'relative'
}

/** Everything that one look at a verb needs. */
export interface Look {
  readonly ctx: Context
  readonly index: CandidateIndex
  readonly sequence: Sequence
  readonly verbs: readonly Verb[]
}

/** Words that a look back for a head crosses at most. */
export const FURTHEST = 40

/** The kind of the word at a place in the sequence; none outside of it and at a gap. */
export const kindAt = ({ ctx, sequence }: Look, at: number): number => (at < 0 || sequence[at] === GAP ? KIND.none : ctx.kind[sequence[at]!]!)

/** Whether a mark of this kind sets an aside off. */
export const isBreak = (k: number): boolean => k === KIND.comma || k === KIND.dash || k === KIND.open || k === KIND.close

/** The longest candidate whose last word stands at a place in the sequence. */
export function longestEnding({ index, sequence }: Look, at: number): Candidate | null {
  return at < 0 || sequence[at] === GAP ? null : (index.byEnd.get(sequence[at]!)?.[0] ?? null)
}

/** The phrase that ends at a place, with what hangs on it by prepositions: "the president" of "the president of the union". */
export function phraseBefore(look: Look, at: number): Candidate | null {
  let place = at
  let found = longestEnding(look, place)
  // "The artists this week published": no subject is a time.
  for (let times = 0; found !== null && isTime(look.ctx, found) && times < 3; times++) {
    place -= found.endToken - found.firstToken
    found = longestEnding(look, place)
  }
  for (let hops = 0; found !== null && !isSubjectForm(look.ctx, found) && hops < 4; hops++) {
    let i = place - (found.endToken - found.firstToken)
    while (i >= 0 && i > place - FURTHEST && isLead(kindAt(look, i))) i -= 1
    const k = kindAt(look, i)
    if ((k !== KIND.preposition && k !== KIND.of) || opensClause(look, i)) break
    const head = longestEnding(look, i - 1)
    if (head === null) break
    found = head
    place = i - 1
  }
  return found
}

/** Nothing before "she" belongs to it, as "one of" does to "them". */
const isSubjectForm = (ctx: Context, { form, headToken }: Candidate): boolean => form === 'pronoun' && SUBJECT_FORMS.has(ctx.doc.tokens[headToken]!.lower)
const SUBJECT_FORMS: ReadonlySet<string> = new Set(['he', 'i', 'she', 'they', 'we'])

/** Of "hours after Ann Lee said" the word that opens a clause of its own and hangs on no phrase. */
const opensClause = ({ ctx, sequence }: Look, at: number): boolean => SUBORDINATE.has(ctx.doc.tokens[sequence[at]!]!.lower)

/** Words that open a clause which tells of when, why or whether. */
export const SUBORDINATE: ReadonlySet<string> = new Set(['after', 'although', 'as', 'because', 'before', 'if', 'once', 'since', 'though', 'till', 'unless', 'until', 'when', 'where', 'whereas', 'whether', 'while', 'whilst'])

/** Whether a phrase names a time: "this week", "a month", "Friday". */
export const isTime = (ctx: Context, { form, kind, headToken }: Candidate): boolean => (form === 'noun phrase' || (form === 'name' && kind === 'unknown')) && isTimeWord(ctx.doc.tokens[headToken]!.lexeme)
const TIME = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|year|month|week|day|morning|afternoon|evening|night)s?$/

const isTimeWord = fact(({ lower }) => TIME.test(lower))

/** Words that may stand in front of a candidate and belong to it: titles, determiners. */
export const isLead = (k: number): boolean => k === KIND.name || k === KIND.noun || k === KIND.adjective || k === KIND.determiner || k === KIND.number
