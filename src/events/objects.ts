import { actorOf, actorWithin, type Actor } from './actors'
import { firstPhraseAfter, phraseFrom, type Phrase } from './phrases'
import type { Clause } from './clause'
import { joinedFrom } from './joined'
import { countryIn, follower } from './whose'

/** Words that open a clause of its own: what stands behind them is not the verb's. */
const BOUNDARY: ReadonlySet<string> = new Set('after before while as because when since although though despite unless until but where whose whereas amid if following without'.split(' '))
const CLOSERS: ReadonlySet<string> = new Set([';', ':', '—', '–'])
const STOPS: ReadonlySet<string> = new Set([',', '.', '!', '?', '…', '...'])
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that'])
/** Behind a comma: another clause. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['who', 'which', 'saying', 'according', 'with', 'killing', 'wounding', 'leaving', 'adding', 'calling'])
const OWN: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her'])
const MUTUAL_LINKS: ReadonlySet<string> = new Set(['', 'with', 'to', 'between', 'and'])
/** Prepositions whose phrase tells where, when or how, not to whom. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set('in at near during throughout inside outside within on after since until by as despite amid over under around across along like including except about'.split(' '))
/** Who is sent or given, where somebody behind receives them. */
export const MEANS: ReadonlySet<string> = new Set('troops soldiers forces police warship warships ship ships peacekeepers observers inspectors reinforcements advisers advisors experts planes jets tanks'.split(' '))
const FURTHEST = 45

/** The first token that is no longer part of what the verb governs. */
export function complementEnd(clause: Clause, from: number, gate: boolean): number {
  const { tokens } = clause.scene.doc
  const limit = Math.min(clause.endToken, from + FURTHEST)
  const quotation = clause.scene.doc.quotations[clause.scene.quotationAt[from - 1] ?? -1]
  for (let i = from; i < limit; i++) {
    const token = tokens[i]!
    if (quotation && token.start >= quotation.end && endsSentence(clause, i)) return i
    if (CLOSERS.has(token.text)) return i
    if (BOUNDARY.has(token.lower) && (i > from || !gate) && (token.lower !== 'as' || asClause(clause, i))) return i
    if (token.pos === 'CCONJ' && i > from && goesOnFinite(clause, i)) return i
    if (token.text === ',' && closesClause(clause, i, gate)) return i
    if (!gate && i > from && RELATIVE.has(token.lower)) return i
  }
  return limit
}

/** Whether a quotation that ends before the token is a sentence of its own (“…,” says Lavrov), not a word of one (“attacked” the village). */
function endsSentence(clause: Clause, after: number): boolean {
  const { tokens } = clause.scene.doc
  return STOPS.has(tokens[after - 2]?.text ?? '') || STOPS.has(tokens[after]!.text)
}

/** "as shells fell", against "as a crime". */
function asClause(clause: Clause, as: number): boolean {
  const { tokens } = clause.scene.doc
  const phrase = phraseFrom(clause.phrases, as + 1)
  const after = tokens[phrase?.end ?? as + 1]
  return tokens[as - 1]?.text === ',' || after?.pos === 'AUX' || (after?.pos === 'VERB' && phrase !== null && !after.lower.endsWith('ing'))
}

/** "… and will resign": a second verb of the same subject. */
function goesOnFinite(clause: Clause, link: number): boolean {
  const { tokens } = clause.scene.doc
  const next = tokens[link + 1]?.pos === 'ADV' ? tokens[link + 2] : tokens[link + 1]
  if (next?.pos === 'AUX') return true
  return next?.pos === 'VERB' && (clause.scene.pack.cues.verbs.get(next.lower)?.form === 'past' || clause.scene.lexicon.forms.get(next.lower)?.form === 'past')
}

/** A comma behind which another clause begins: a relative one, or one with a subject and verb of its own. */
function closesClause(clause: Clause, comma: number, gate: boolean): boolean {
  const { tokens } = clause.scene.doc
  const next = tokens[comma + 1]
  if (!next) return true
  if (CLAUSE_OPENERS.has(next.lower)) return true
  if (next.pos === 'CCONJ') return false
  if (!gate && next.pos === 'VERB') return true
  const first = firstPhraseAfter(clause.phrases, comma)
  for (let n = first; n < Math.min(first + 3, clause.phrases.length); n++) {
    const phrase = clause.phrases[n]!
    const after = tokens[phrase.end]
    if (!after || after.index >= clause.endToken) return false
    if (clause.scene.pack.cues.verbs.has(after.lower)) return true
    if (after.text === ',' || after.pos === 'CCONJ') return false
  }
  return false
}

/** What stands behind a verb: the first who can be told apart as the one it is done to, and those joined to them. */
export interface Objects {
  readonly actors: readonly Actor[]
  /** The one who does it, of a passive: "by rebels". */
  readonly agents: readonly Actor[]
  /** The direct object's phrase, whoever it is. */
  readonly direct: Phrase | null
}

/** What may count as the one it is done to. */
export interface Kind {
  /** Whether a place behind "in", "at" or "to" will do where nobody else is named. */
  readonly places: boolean
  /** Whether only the direct object and who follows "with" or "to" take part (A met B, talked with B). */
  readonly mutual: boolean
  /** Whether who stands behind "at" is whom it is done to: "threw a bomb at the convoy". */
  readonly aimed?: boolean
  /** A token of what the actor uses ("deployed WARSHIPS against"): its phrase is passed over; -1 for none. */
  readonly own: number
}

/**
 * @param from the first token behind the verb and its particles
 * @param end see {@link complementEnd}
 */
export function objectsOf(clause: Clause, from: number, end: number, { places, mutual, own, aimed }: Kind): Objects {
  const { scene, phrases } = clause
  const { tokens } = scene.doc
  let actors: readonly Actor[] = []
  let agents: readonly Actor[] = []
  let direct: Phrase | null = null
  let place: Actor | null = null
  for (let n = firstPhraseAfter(phrases, from); n < phrases.length && phrases[n]!.first < end; n++) {
    const phrase = phrases[n]!
    if (phrase.first < from) continue
    const link = linkOf(clause, phrase, from, mutual)
    if (direct === null && link === '') direct = phrase
    if (link === 'by') {
      if (agents.length === 0) agents = joinedFrom(clause, phrase).actors
      continue
    }
    // "on Tuesday, the first country to do so": says more of the subject.
    if (actors.length === 0 && link === '' && tokens[phrase.first - 1]?.text === ',' && tokens[phrase.first]!.pos === 'DET') continue
    // "sent a brigade OF doctors": still what is used.
    if (own >= 0 && link === 'of' && direct !== null && direct.first <= own && own < direct.end && phrase.link === direct.end) continue
    // "its troops", "their homes" are the actor's own, "its ally Morocco" is not.
    if ((actors.length > 0 && !mayGiveWay(actors, link)) || (phrase.first <= own && own < phrase.end) || (OWN.has(tokens[phrase.first]!.lower) && countryIn(scene, phrase) === null)) continue
    if (CIRCUMSTANCE.has(link) && phrase.link >= from && !(aimed && link === 'at')) {
      if (places) place ??= placeActor(clause, phrase)
      if (link !== 'on' && link !== 'over' && link !== 'about') continue
    }
    if (mutual && !MUTUAL_LINKS.has(link)) continue
    if (link === '' && MEANS.has(tokens[phrase.head]!.lower) && countryIn(scene, phrase) === null && phrase.first > from) continue
    const joined = joinedFrom(clause, phrase).actors
    if (actors.length > 0 && !joined.some(isKnown)) continue
    if (joined.length > 0) actors = joined.filter((actor) => tokens[phrase.head]!.pos !== 'PRON' || actor.entity !== null)
    else if (!mutual || link === 'between') {
      const held = actorWithin(scene, phrase)
      if (held) actors = [held]
      else if (places && PLACE_LINKS.has(link)) place ??= placeActor(clause, phrase)
    }
  }
  return { actors: place === null || (actors.length > 0 && !actors.every(isVague)) ? actors : [place], agents, direct }
}

/** The preposition of a phrase; of a pattern's own particle only "with" and the like count ("met WITH", against "tipped OFF"). */
function linkOf({ scene }: Clause, { link }: Phrase, from: number, mutual: boolean): string {
  if (link >= from) return scene.doc.tokens[link]!.lower
  const particle = link >= 0 && link === from - 1 ? scene.doc.tokens[link]!.lower : ''
  return mutual && !MUTUAL_LINKS.has(particle) ? '' : particle
}

const PLACE_LINKS: ReadonlySet<string> = new Set(['', 'to', 'into', 'from'])
const TO_WHOM: ReadonlySet<string> = new Set(['to', 'against', 'with', 'from', 'at', 'on'])
const isKnown = ({ entity, country }: Actor): boolean => entity !== null || country !== null
/** "a radar system", "a company": a body that nothing is known of. */
const isVague = (actor: Actor): boolean => actor.kind === 'organization' && !isKnown(actor)

/** Whether a better one may follow: "handed over a radar system TO the Malian army". */
const mayGiveWay = (actors: readonly Actor[], link: string): boolean => TO_WHOM.has(link) && actors.every(isVague)

const OF: ReadonlySet<string> = new Set(['of'])

/** A place as the one it is done to: "shelled Juba", "a state of siege in Haiti", "from the centre of the Palestinian city". */
export function placeActor(clause: Clause, phrase: Phrase): Actor | null {
  const { scene } = clause
  const part = phrase.link >= 0 && scene.doc.tokens[phrase.end]?.lower === 'of' ? follower(scene, phrase, clause.phrases, OF) : null
  const code = countryIn(scene, phrase) ?? (part && countryIn(scene, part))
  if (code === null) return null
  const known = actorOf(scene, phrase, clause.phrases)
  if (known) return known
  const name = scene.doc.names[scene.nameAt[phrase.head]!]
  const { tokens } = scene.doc
  const mention = name ?? { start: tokens[phrase.first]!.start, end: tokens[phrase.end - 1]!.end }
  return { kind: 'country', entity: code, country: code, mention: { start: mention.start, end: mention.end } }
}
