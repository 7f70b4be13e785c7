import { actorOf, actorWithin, type Actor } from './actors'
import { firstPhraseAfter, type Phrase } from './phrases'
import type { Clause } from './clause'
import { joinedFrom } from './joined'
import { countryIn, follower } from './whose'

const OWN: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her'])
const MUTUAL_LINKS: ReadonlySet<string> = new Set(['', 'with', 'to', 'between', 'and'])
/** Prepositions whose phrase tells where, when or how, not to whom. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set('in at near during throughout inside outside within on after since until by as despite amid over under around across along like including except about'.split(' '))
/** Who is sent or given, where somebody behind receives them. */
export const MEANS: ReadonlySet<string> = new Set('troops soldiers forces police warship warships ship ships peacekeepers observers inspectors reinforcements advisers advisors experts planes jets tanks'.split(' '))

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
 * @param end the first token that is no longer part of what the verb governs
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
