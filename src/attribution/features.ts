import type { Candidate } from './candidates'
import { chainFeatures } from './clause-features'
import type { Role } from './roles'
import type { Surroundings } from './surroundings'
import type { Pair, Put } from './pair'
import { CUE_CLASSES, type Context } from './context'
import { KIND } from './token-kinds'

/** Raised with every change of what a feature means or where it stands: weights of another version are refused. */
export const FEATURE_VERSION = 5

/** How a candidate's entity stands in the whole document. */
export interface EntityStanding {
  readonly mentions: number
  /** Mentions that are the subject of a reporting verb. */
  readonly speaks: number
}

const bit = (value: boolean): number => (value ? 1 : 0)
const FORMS = { name: 0, 'noun phrase': 1, pronoun: 2 }
const KINDS_OF_ENTITY = { person: 0, organization: 1, country: 2, group: 3, unknown: 4 }
const PREPOSITIONS = ['', 'of', 'to', 'by', 'from', 'with', 'for', 'in', 'at', 'on', 'as', 'about', 'against']
const PRONOUNS = ['', 'he', 'she', 'they', 'it', 'we', 'i', 'who']

/** The features of a candidate for a quotation, each with its name; the same in training and at run time. */
export function pairFeatures(pair: Pair, put: Put): void {
  placeFeatures(pair, put)
  verbFeatures(pair, put)
  clauseFeatures(pair, put)
  chainFeatures(pair, put)
}

const FURTHEST = 45

/** What stands between the candidate's own verb and the quotation after it: whether that verb governs the quotation still. */
function clauseFeatures({ ctx, around, between, role }: Pair, put: Put): void {
  const own = role.verb
  const governs = between.side < 0 && own >= 0 && own < around.first && around.first - own <= FURTHEST
  let verbs = 0, cues = 0, ands = 0, thats = 0, quotations = 0, subjects = 0
  if (governs) {
    const level = ctx.level[own]
    for (let i = own + 1; i < around.first; i++) {
      if (ctx.level[i] !== level) {
        if (ctx.level[i - 1] === level) quotations += 1
        continue
      }
      const k = ctx.kind[i]
      if (ctx.verb[i] && k !== KIND.aux) verbs += 1
      if (isReporting(ctx.verb[i]!)) cues += 1
      if (k === KIND.and) ands += 1
      if (k === KIND.that || k === KIND.who) thats += 1
      if (k === KIND.pronoun && /^(?:he|she|it|they|we|i)$/.test(ctx.doc.tokens[i]!.lower)) subjects += 1
    }
  }
  put('governs', bit(governs && isReporting(ctx.verb[own]!)))
  put('after own: verbs', verbs)
  put('after own: cues', cues)
  put('after own: ands', ands)
  put('after own: thats', thats)
  put('after own: quotations', quotations)
  put('after own: pronouns', subjects)
}

/** Classes that report what is said: thoughts, judgements, names and orders may stand inside of what is reported. */
const INNER: ReadonlySet<number> = new Set(['thought', 'judgement', 'naming', 'directive'].map((name) => 1 + (CUE_CLASSES as readonly string[]).indexOf(name)))
const isReporting = (verb: number): boolean => verb > 0 && verb <= CUE_CLASSES.length && !INNER.has(verb)

function cuesBefore(ctx: Context, verb: number): number {
  let cues = 0
  const stop = Math.max(ctx.doc.sentences[ctx.doc.tokens[verb]!.sentence]!.firstToken, verb - FURTHEST)
  for (let i = verb - 1; i >= stop; i--) if (ctx.level[i] === ctx.level[verb] && isReporting(ctx.verb[i]!)) cues += 1
  return cues
}

function placeFeatures({ ctx, around, between, namedInside }: Pair, put: Put): void {
  put('named inside', namedInside)
  const { candidate: c, side } = between
  const beside = side < 0 ? around.first - 1 : around.end
  put('side', side)
  put('words', between.words)
  put('words to the other side', side < 0 ? 0 : between.words)
  put('commas', between.commas)
  put('verbs', between.verbs)
  put('cues', between.cues)
  put('quotations', between.quotations)
  put('sentences', between.sentences)
  put('paragraphs', between.paragraphs)
  put('candidates', between.candidates)
  put('names', between.names)
  put('marks', between.marks)
  put('thats', between.thats)
  put('same sentence', bit(ctx.doc.tokens[c.headToken]!.sentence === ctx.doc.tokens[side < 0 ? around.first : around.end - 1]!.sentence))
  put('kind beside quotation', ctx.kind[beside] ?? 0)
}

/** The features of a candidate by itself, whatever the quotation: computed once, however many quotations it stands beside. */
export function candidateFeatures(ctx: Context, c: Candidate, role: Role, standing: EntityStanding, put: Put): void {
  const head = ctx.doc.tokens[c.headToken]!.lower
  put('form', FORMS[c.form])
  put('kind', KINDS_OF_ENTITY[c.kind])
  put('plural', bit(c.plural))
  put('pronoun', PRONOUNS.indexOf(head))
  put('speaking noun', bit(SPEAKING_NOUN.test(head)))
  put('text noun', bit(ctx.pack.cues.nouns.has(head)))
  put('time noun', bit(TIME_NOUN.test(head)))
  put('mention', bit(c.mention !== null))
  put('entity', bit(c.entity !== null))
  put('length', c.endToken - c.firstToken)
  put('possessor', bit(role.ownsNext))
  put('preposition', PREPOSITIONS.indexOf(role.preposition))
  put('according to', bit(role.accordingTo))
  put('verbs before', role.verbsBefore)
  put('nouns before', role.nounsBefore)
  put('entity mentions', Math.log2(1 + standing.mentions))
  put('entity speaks', Math.log2(1 + standing.speaks))
  put('kind before', ctx.kind[c.firstToken - 1] ?? 0)
  put('kind after', ctx.kind[c.endToken] ?? 0)
  put('quotation after candidate', bit((ctx.level[c.endToken] ?? -1) >= 0))
  put('quotation before candidate', bit(c.firstToken > 0 && ctx.level[c.firstToken - 1]! >= 0))
  put('starts paragraph', bit(c.firstToken === 0 || ctx.doc.tokens[c.firstToken - 1]!.paragraph !== ctx.doc.tokens[c.firstToken]!.paragraph))
  const own = role.verb
  put('own verb', own < 0 ? 0 : ctx.verb[own]!)
  put('own verb form', own < 0 ? 0 : verbForm(ctx.doc.tokens[own]!.lower))
  put('own verb commas', role.commas)
  put('own verb relative', bit(role.relative))
  put('own verb words', own < 0 ? 99 : own - c.endToken)
  put('verb before class', role.verbBefore < 0 ? 0 : ctx.verb[role.verbBefore]!)
  put('after own: kind', own < 0 ? 0 : (ctx.kind[own + 1] ?? 0))
  put('cues of sentence before', own >= 0 ? cuesBefore(ctx, own) : 0)
}

function verbFeatures({ ctx, around, between, role }: Pair, put: Put): void {
  const { left, right } = around
  const near = between.side < 0 ? left : right
  const cls = (token: number): number => (token >= 0 ? ctx.verb[token]! : 0)
  const own = role.verb
  const ownDistance = own < 0 ? 99 : own < around.first ? around.first - own : own >= around.end ? own - around.end : -1
  put('own verb to quotation', Math.min(99, ownDistance))
  put('own verb beyond quotation', bit(own >= 0 && (between.side < 0 ? own >= around.end : own < around.first)))
  put('own is near verb', bit(own >= 0 && own === near.verb.token))
  put('own is near cue', bit(own >= 0 && own === near.cue.token))
  put('own is right cue', bit(own >= 0 && own === right.cue.token))
  put('before is near verb', bit(role.verbBefore >= 0 && role.verbBefore === near.verb.token))
  put('before is near cue', bit(role.verbBefore >= 0 && role.verbBefore === near.cue.token))
  put('left verb', cls(left.verb.token))
  put('left verb distance', left.verb.distance)
  put('left cue', cls(left.cue.token))
  put('left cue distance', left.cue.distance)
  put('right verb', cls(right.verb.token))
  put('right verb distance', right.verb.distance)
  put('right cue', cls(right.cue.token))
  put('right cue distance', right.cue.distance)
}

/** Features of the quotation alone: the same for all its candidates, and the ground of the decision whether anybody speaks. */
export function quotationFeatures(ctx: Context, around: Surroundings, put: Put): void {
  const { quotation, first, end } = around
  const { doc, kind } = ctx
  const text = doc.text
  const part = quotation.parts[0]
  const lastPart = quotation.parts.at(-1)
  const starts = part ? text.slice(part.start, part.start + 2) : ''
  const last = lastPart ? text[lastPart.end - 1] ?? '' : ''
  let verbs = 0, capitals = 0, words = 0, firstPersons = 0, lower = 0
  for (let i = first; i < Math.min(end, first + 80); i++) {
    if (ctx.verb[i]) verbs += 1
    const word = doc.tokens[i]!.text
    if (!/^\p{L}/u.test(word)) continue
    words += 1
    if (/^\p{Lu}/u.test(word)) capitals += 1
    else if (word.length > 3) lower += 1
    if (/^(?:i|we|my|our|me|us|you)$/i.test(word)) firstPersons += 1
  }
  const before = first - 1
  const sameParagraphBefore = before >= 0 && doc.tokens[before]!.paragraph === doc.tokens[first]!.paragraph
  const sameParagraphAfter = end < doc.tokens.length && doc.tokens[end]!.paragraph === doc.tokens[end - 1]!.paragraph
  put('q words', end - first)
  put('q parts', quotation.parts.length)
  put('q verbs', verbs)
  put('q capitals', words === 0 ? 0 : capitals / words)
  put('q first persons', firstPersons)
  put('q lower long words', lower)
  put('q capital start', bit(/^\p{Lu}/u.test(starts)))
  put('q last', last === ',' ? 1 : last === '.' ? 2 : last === '?' || last === '!' ? 3 : /[-–—…]/.test(last) ? 4 : 0)
  put('q style', quotation.style === 'double' ? 0 : quotation.style === 'single' ? 1 : 2)
  put('q nested', bit(quotation.within !== null))
  put('q closed', bit(quotation.closed))
  put('q kind before', sameParagraphBefore ? kind[before]! : 0)
  put('q kind before that', sameParagraphBefore && before > 0 ? kind[before - 1]! : 0)
  put('q kind after', sameParagraphAfter ? kind[end]! : 0)
  put('q kind after that', sameParagraphAfter && end + 1 < doc.tokens.length ? kind[end + 1]! : 0)
  put('q in sentence', first - around.sentenceFirst)
  put('q to sentence end', around.sentenceEnd - end)
}

const verbForm = (word: string): number => (/ing$/.test(word) ? 1 : /(?:ed|id|ld|te)$/.test(word) ? 2 : /s$/.test(word) ? 3 : 4)

const SPEAKING_NOUN = /(?:man|men|woman|women|person|people|official|leader|source|analyst|aide|adviser|advisor|voter|supporter|critic|expert|minister|president|governor|senator|mayor|judge|lawyer|attorney|reporter|editor|director|manager|chairman|chief|candidate|nominee|governor|secretary|ambassador|professor|coach|player|captain|officer|police|campaign|company|group|committee|department|agency|ministry|team|union|crowd|protester|witness|resident|mother|father|wife|husband|son|daughter|brother|sister|friend|owner|author|writer|host|strategist|democrat|republican|user)s?$/
const TIME_NOUN = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|year|month|week|day|morning|afternoon|evening|night|time|hour|minute)s?$/
