import type { Candidate } from './candidates'
import { CUE_CLASSES, OTHER_VERB, type Context } from './context'
import { FURTHEST, isBreak, isLead, isTime, kindAt, longestEnding, phraseBefore, SUBORDINATE, type Look, type Verb } from './look-back'
import { GAP, type Sequence } from './sequences'
import { KIND } from './token-kinds'
import type { CandidateIndex } from './walk'

const DIRECTIVE = 1 + CUE_CLASSES.indexOf('directive')
/** Commas that a look back for the head of an apposition may cross. */
const MOST_COMMAS = 3
const TITLES = 8
/** How far up from clause to clause a look goes: further up nobody reads either. */
const MOST_HOPS = 8

/** The subject and the governor of the verb whose words stand in the sequence from `from` to `end`, both included. */
export function subjectOfVerb(ctx: Context, index: CandidateIndex, sequence: Sequence, verbs: readonly Verb[], from: number, end: number): Verb {
  const look: Look = { ctx, index, sequence, verbs }
  const token = sequence[end]!
  let before = from - 1
  while (before >= 0 && isAdverb(ctx, sequence[before]!)) before -= 1
  const k = kindAt(look, before)
  // Every field by name: a spread makes objects that are slow to make and to read, and there is one for every verb.
  const verb = (mode: Verb['mode'], subject: Candidate | null, parent: Verb | null): Verb => ({ token, at: end, subject, parent, mode })
  const last = verbs.at(-1) ?? null
  if (k === KIND.to) return verb('infinitive', subjectOfInfinitive(look, before, last), last)
  if (k === KIND.who || (k === KIND.that && phraseBefore(look, before - 1) !== null)) {
    const mark = isBreak(kindAt(look, before - 1))
    return verb('relative', antecedent(look, before - (mark ? 2 : 1)), null)
  }
  const { lower } = ctx.doc.tokens[token]!
  const inverted = isInverted(look, token, before, end)
  if (inverted) return verb('finite', inverted, null)
  if (from === end && lower.endsWith('ing')) {
    const main = resumed(look, token)
    return verb('participle', longestEnding(look, before) ?? main?.subject ?? null, main)
  }
  const phrase = phraseBefore(look, before)
  if (phrase) return verb('finite', phrase, governor(look, phrase))
  if (isBreak(k)) {
    // "The message, sent to Clinton, …"
    const passive = ctx.doc.tokens[token + 1]?.lower === 'by'
    const modified = from === end && (passive || (ctx.verb[token] === OTHER_VERB && last === null)) && /(?:ed|en|nt)$/.test(lower) ? phraseBefore(look, before - 1) : null
    if (modified) return verb('participle', modified, null)
    const head = overApposition(look, before)
    if (head) return verb('finite', head, governor(look, head))
  }
  const other = resumed(look, token)
  return verb(other?.mode === 'participle' ? 'participle' : 'finite', other?.subject ?? null, other?.parent ?? null)
}

/** Whom a relative clause tells of: the person's name straight before it, else the head of the whole phrase. */
function antecedent(look: Look, at: number): Candidate | null {
  const near = longestEnding(look, at)
  return near?.form === 'name' && near.kind === 'person' ? near : phraseBefore(look, at)
}

/**
 * The verb that a participle or another verb of the same subject goes on with. Of "Sanders said the process could be
 * “messy,” adding …" a verb that reports goes on with the first one that does.
 */
function resumed({ ctx, verbs }: Look, token: number): Verb | null {
  let verb = lastFinite(verbs)
  if (!isListed(ctx.verb[token]!)) return verb
  let hops = 0
  for (let top = verb; top !== null && hops < MOST_HOPS; top = top.parent, hops++) if (isListed(ctx.verb[top.token]!)) verb = top
  return verb
}

const isListed = (verb: number): boolean => verb > 0 && verb < OTHER_VERB

const isAdverb = (ctx: Context, token: number): boolean => token >= 0 && (ctx.kind[token] === KIND.adverb || ctx.doc.tokens[token]!.pos === 'PART') && ctx.kind[token] !== KIND.to

/** Of "urged Lee to call it …" Lee; else the subject of the verb before. */
function subjectOfInfinitive(look: Look, to: number, last: Verb | null): Candidate | null {
  if (last === null) return null
  const verb = look.ctx.verb[last.token]!
  const beside = longestEnding(look, to - 1)
  const object = verb === DIRECTIVE || verb === 1 || (verb === OTHER_VERB && beside !== null && isSomebody(beside)) ? beside : null
  return object !== null && object.firstToken > last.token ? object : last.subject
}

/** Who can do what an infinitive tells: of "led the aides to say" the aides, of "had a plan to say" not the plan. */
const isSomebody = ({ kind, plural }: Candidate): boolean => kind === 'person' || kind === 'organization' || kind === 'group' || plural

/** “…,” said Ann Lee: the verb stands behind the quotation or opens the sentence, its subject follows. */
function isInverted(look: Look, token: number, before: number, end: number): Candidate | null {
  const verb = look.ctx.verb[token]!
  if (verb === 0 || verb === OTHER_VERB) return null
  const opens = before < 0 || look.sequence[before] === GAP || (kindAt(look, before) === KIND.comma && (before === 0 || look.sequence[before - 1] === GAP))
  // "Because of the schedule, explained Ann Lee, “…”"
  const amid = !opens && kindAt(look, before) === KIND.comma
  if (!opens && !amid) return null
  for (let i = end + 1; i <= end + 1 + TITLES && i < look.sequence.length; i++) {
    const found = look.index.byFirst.get(look.sequence[i]!)?.[0]
    // Not the owner in "said Clinton's aide Jake Sullivan".
    const after = found ? look.ctx.kind[found.endToken] : KIND.none
    if (found && after !== KIND.possessive) return !amid || (found.form === 'name' && (after === KIND.comma || after === KIND.stop)) ? found : null
    const k = kindAt(look, i)
    if (k === KIND.possessive && i > end + 1) continue
    if (k !== KIND.name && k !== KIND.noun && k !== KIND.adjective && k !== KIND.determiner && k !== KIND.adverb && k !== KIND.number) return null
  }
  return null
}

/** Of "Ann Lee, the mayor, said" the name: the phrase before the comma that opens what the other comma closes. */
function overApposition(look: Look, comma: number): Candidate | null {
  let commas = 0
  for (let i = comma - 1; i > 0 && i > comma - FURTHEST && commas < MOST_COMMAS; i--) {
    const k = kindAt(look, i)
    if (k !== KIND.comma && k !== KIND.dash && k !== KIND.open) continue
    commas += 1
    const head = phraseBefore(look, i - 1)
    // "On Friday, Ann Lee — mentioned as a choice — said"
    if (head && isTime(look.ctx, head)) continue
    // "Ted Cruz, when asked what was wrong, responded"
    const aside = kindAt(look, i + 1) === KIND.who || SUBORDINATE.has(look.ctx.doc.tokens[look.sequence[i + 1] ?? -1]?.lower ?? '')
    if (head && (aside || !finiteSince(look, i, head))) return head
  }
  return null
}

/** Whether a clause of its own, with another subject, stands behind a place. */
function finiteSince({ verbs }: Look, place: number, head: Candidate): boolean {
  for (let i = verbs.length - 1; i >= 0 && verbs[i]!.at > place; i--) if (isFinite(verbs[i]!) && verbs[i]!.subject !== null && verbs[i]!.subject !== head) return true
  return false
}

const isFinite = ({ mode }: Verb): boolean => mode === 'finite'

/** The verb whose complement the clause with this subject is: "said [that] Ann Lee called". */
function governor(look: Look, subject: Candidate): Verb | null {
  const last = look.verbs.at(-1)
  if (!last) return null
  const { ctx } = look
  let i = subject.firstToken - 1
  while (i > last.token && isLead(ctx.kind[i]!)) i -= 1
  if (i === last.token) return last
  if (ctx.kind[i] !== KIND.that) return null
  // "said on Monday that Ann Lee called"
  return last.token < i ? last : null
}

function lastFinite(verbs: readonly Verb[]): Verb | null {
  for (let i = verbs.length - 1; i >= 0 && i >= verbs.length - MOST_HOPS; i--) if (isFinite(verbs[i]!)) return verbs[i]!
  return verbs.at(-1) ?? null
}
