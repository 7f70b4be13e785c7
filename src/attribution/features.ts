import { fact } from '../document'
import { FURTHEST, isReporting } from './ahead'
import type { Candidate } from './candidates'
import { chainFeatures } from './clause-features'
import type { Role } from './roles'
import type { Surroundings } from './surroundings'
import type { Pair } from './pair'
import { put, type Row } from './row'
import type { Context } from './context'

/** Raised with every change of what a feature means or where it stands: weights of another version are refused. */
export const FEATURE_VERSION = 6

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
export function pairFeatures(pair: Pair, row: Row): void {
  placeFeatures(pair, row)
  verbFeatures(pair, row)
  clauseFeatures(pair, row)
  chainFeatures(pair, row)
}

/** What stands between the candidate's own verb and the quotation after it: whether that verb governs the quotation still. */
function clauseFeatures({ ctx, around, between, role, ahead }: Pair, row: Row): void {
  const own = role.verb
  const governs = between.side < 0 && own >= 0 && own < around.first && around.first - own <= FURTHEST
  const at = governs ? around.first - 1 - own : 0
  put(row, 'governs', bit(governs && isReporting(ctx.verb[own]!)))
  put(row, 'after own: verbs', ahead.verbs[at]!)
  put(row, 'after own: cues', ahead.cues[at]!)
  put(row, 'after own: ands', ahead.ands[at]!)
  put(row, 'after own: thats', ahead.thats[at]!)
  put(row, 'after own: quotations', ahead.quotations[at]!)
  put(row, 'after own: pronouns', ahead.pronouns[at]!)
}

function cuesBefore(ctx: Context, verb: number): number {
  let cues = 0
  const stop = Math.max(ctx.doc.sentences[ctx.doc.tokens[verb]!.sentence]!.firstToken, verb - FURTHEST)
  for (let i = verb - 1; i >= stop; i--) if (ctx.level[i] === ctx.level[verb] && isReporting(ctx.verb[i]!)) cues += 1
  return cues
}

function placeFeatures({ ctx, around, between, namedInside }: Pair, row: Row): void {
  put(row, 'named inside', namedInside)
  const { candidate: c, side } = between
  const beside = side < 0 ? around.first - 1 : around.end
  put(row, 'side', side)
  put(row, 'words', between.words)
  put(row, 'words to the other side', side < 0 ? 0 : between.words)
  put(row, 'commas', between.commas)
  put(row, 'verbs', between.verbs)
  put(row, 'cues', between.cues)
  put(row, 'quotations', between.quotations)
  put(row, 'sentences', between.sentences)
  put(row, 'paragraphs', between.paragraphs)
  put(row, 'candidates', between.candidates)
  put(row, 'names', between.names)
  put(row, 'marks', between.marks)
  put(row, 'thats', between.thats)
  put(row, 'same sentence', bit(ctx.doc.tokens[c.headToken]!.sentence === ctx.doc.tokens[side < 0 ? around.first : around.end - 1]!.sentence))
  put(row, 'kind beside quotation', ctx.kind[beside] ?? 0)
}

/** The features of a candidate by itself, whatever the quotation: computed once, however many quotations it stands beside. */
export function candidateFeatures(ctx: Context, c: Candidate, role: Role, standing: EntityStanding, row: Row): void {
  const head = ctx.doc.tokens[c.headToken]!.lexeme
  put(row, 'form', FORMS[c.form])
  put(row, 'kind', KINDS_OF_ENTITY[c.kind])
  put(row, 'plural', bit(c.plural))
  put(row, 'pronoun', pronounPlace(head))
  put(row, 'speaking noun', bit(isSpeakingNoun(head)))
  put(row, 'text noun', bit(ctx.pack.cues.nouns.has(head.lower)))
  put(row, 'time noun', bit(isTimeNoun(head)))
  put(row, 'mention', bit(c.mention !== null))
  put(row, 'entity', bit(c.entity !== null))
  put(row, 'length', c.endToken - c.firstToken)
  put(row, 'possessor', bit(role.ownsNext))
  put(row, 'preposition', PREPOSITIONS.indexOf(role.preposition))
  put(row, 'according to', bit(role.accordingTo))
  put(row, 'subordinate', bit(role.subordinate))
  put(row, 'verbs before', role.verbsBefore)
  put(row, 'nouns before', role.nounsBefore)
  put(row, 'entity mentions', Math.log2(1 + standing.mentions))
  put(row, 'entity speaks', Math.log2(1 + standing.speaks))
  put(row, 'kind before', ctx.kind[c.firstToken - 1] ?? 0)
  put(row, 'kind after', ctx.kind[c.endToken] ?? 0)
  put(row, 'quotation after candidate', bit((ctx.level[c.endToken] ?? -1) >= 0))
  put(row, 'quotation before candidate', bit(c.firstToken > 0 && ctx.level[c.firstToken - 1]! >= 0))
  put(row, 'starts paragraph', bit(c.firstToken === 0 || ctx.doc.tokens[c.firstToken - 1]!.paragraph !== ctx.doc.tokens[c.firstToken]!.paragraph))
  const own = role.verb
  put(row, 'own verb', own < 0 ? 0 : ctx.verb[own]!)
  put(row, 'own verb form', own < 0 ? 0 : verbForm(ctx.doc.tokens[own]!.lexeme))
  put(row, 'own verb commas', role.commas)
  put(row, 'own verb relative', bit(role.relative))
  put(row, 'own verb words', own < 0 ? 99 : own - c.endToken)
  put(row, 'verb before class', role.verbBefore < 0 ? 0 : ctx.verb[role.verbBefore]!)
  put(row, 'after own: kind', own < 0 ? 0 : (ctx.kind[own + 1] ?? 0))
  put(row, 'cues of sentence before', own >= 0 ? cuesBefore(ctx, own) : 0)
}

function verbFeatures({ ctx, around, between, role }: Pair, row: Row): void {
  const { left, right } = around
  const near = between.side < 0 ? left : right
  const own = role.verb
  const ownDistance = own < 0 ? 99 : own < around.first ? around.first - own : own >= around.end ? own - around.end : -1
  put(row, 'own verb to quotation', Math.min(99, ownDistance))
  put(row, 'own verb beyond quotation', bit(own >= 0 && (between.side < 0 ? own >= around.end : own < around.first)))
  put(row, 'own is near verb', bit(own >= 0 && own === near.verb.token))
  put(row, 'own is near cue', bit(own >= 0 && own === near.cue.token))
  put(row, 'own is right cue', bit(own >= 0 && own === right.cue.token))
  put(row, 'before is near verb', bit(role.verbBefore >= 0 && role.verbBefore === near.verb.token))
  put(row, 'before is near cue', bit(role.verbBefore >= 0 && role.verbBefore === near.cue.token))
  put(row, 'left verb', classOf(ctx, left.verb.token))
  put(row, 'left verb distance', left.verb.distance)
  put(row, 'left cue', classOf(ctx, left.cue.token))
  put(row, 'left cue distance', left.cue.distance)
  put(row, 'right verb', classOf(ctx, right.verb.token))
  put(row, 'right verb distance', right.verb.distance)
  put(row, 'right cue', classOf(ctx, right.cue.token))
  put(row, 'right cue distance', right.cue.distance)
}

const classOf = (ctx: Context, token: number): number => (token >= 0 ? ctx.verb[token]! : 0)

/** Features of the quotation alone: the same for all its candidates, and the ground of the decision whether anybody speaks. */
export function quotationFeatures(ctx: Context, around: Surroundings, row: Row): void {
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
    const { lexeme } = doc.tokens[i]!
    if (!isWord(lexeme)) continue
    words += 1
    if (isCapital(lexeme)) capitals += 1
    else if (lexeme.text.length > 3) lower += 1
    if (isFirstPerson(lexeme)) firstPersons += 1
  }
  const before = first - 1
  const sameParagraphBefore = before >= 0 && doc.tokens[before]!.paragraph === doc.tokens[first]!.paragraph
  const sameParagraphAfter = end < doc.tokens.length && doc.tokens[end]!.paragraph === doc.tokens[end - 1]!.paragraph
  put(row, 'q words', end - first)
  put(row, 'q parts', quotation.parts.length)
  put(row, 'q verbs', verbs)
  put(row, 'q capitals', words === 0 ? 0 : capitals / words)
  put(row, 'q first persons', firstPersons)
  put(row, 'q lower long words', lower)
  put(row, 'q capital start', bit(/^\p{Lu}/u.test(starts)))
  put(row, 'q last', last === ',' ? 1 : last === '.' ? 2 : last === '?' || last === '!' ? 3 : /[-–—…]/.test(last) ? 4 : 0)
  put(row, 'q style', quotation.style === 'double' ? 0 : quotation.style === 'single' ? 1 : 2)
  put(row, 'q nested', bit(quotation.within !== null))
  put(row, 'q closed', bit(quotation.closed))
  put(row, 'q kind before', sameParagraphBefore ? kind[before]! : 0)
  put(row, 'q kind before that', sameParagraphBefore && before > 0 ? kind[before - 1]! : 0)
  put(row, 'q kind after', sameParagraphAfter ? kind[end]! : 0)
  put(row, 'q kind after that', sameParagraphAfter && end + 1 < doc.tokens.length ? kind[end + 1]! : 0)
  put(row, 'q in sentence', first - around.sentenceFirst)
  put(row, 'q to sentence end', around.sentenceEnd - end)
}

const isWord = fact(({ text }) => /^\p{L}/u.test(text))
const isCapital = fact(({ text }) => /^\p{Lu}/u.test(text))
const isFirstPerson = fact(({ text }) => /^(?:i|we|my|our|me|us|you)$/i.test(text))
const pronounPlace = fact(({ lower }) => PRONOUNS.indexOf(lower))
const isSpeakingNoun = fact(({ lower }) => SPEAKING_NOUN.test(lower))
const isTimeNoun = fact(({ lower }) => TIME_NOUN.test(lower))
const verbForm = fact(({ lower }) => (/ing$/.test(lower) ? 1 : /(?:ed|id|ld|te)$/.test(lower) ? 2 : /s$/.test(lower) ? 3 : 4))

const SPEAKING_NOUN = /(?:man|men|woman|women|person|people|official|leader|source|analyst|aide|adviser|advisor|voter|supporter|critic|expert|minister|president|governor|senator|mayor|judge|lawyer|attorney|reporter|editor|director|manager|chairman|chief|candidate|nominee|governor|secretary|ambassador|professor|coach|player|captain|officer|police|campaign|company|group|committee|department|agency|ministry|team|union|crowd|protester|witness|resident|mother|father|wife|husband|son|daughter|brother|sister|friend|owner|author|writer|host|strategist|democrat|republican|user)s?$/
const TIME_NOUN = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|year|month|week|day|morning|afternoon|evening|night|time|hour|minute)s?$/
