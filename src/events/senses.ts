import { candidatesOf, clauseVerb, type Candidate, type Words } from './complements'
import { NO_EVENT, SPLIT, type VerbSense } from './lexicon'
import { MARKS } from './marks'
import type { VerbGroup } from './verb-groups'

/** A verb's reading in its sentence. */
export interface Reading {
  readonly sense: VerbSense
  /** The last token of the pattern: verb, particle, or object noun. */
  readonly last: number
  /** The first token behind verb and particles: where the object starts. */
  readonly object: number
  /** The verb of the clause that it governs, or -1: "agreed to SEND". */
  readonly inner: number
  /** Looks passive, but is none: "is committed to opening". */
  readonly active: boolean
}

const TO_WHOM: ReadonlySet<string> = new Set(['to', 'with'])
const SPLIT_WINDOW = 6
/** For what can hardly mean anything else: "asked the International Court of Justice in The Hague FOR an opinion", "put its army, navy and air force ON FULL ALERT". */
const FAR_WINDOW = 12

/** Whether a verb could tell anything here, by its word and the few behind it: quick, most verbs of a text end here. */
export function mayTell({ scene, endToken }: Words, verb: number): boolean {
  if ((scene.marks[verb]! & MARKS.tells) === 0) return false
  const { tokens } = scene.doc
  const { lower } = tokens[verb]!
  if (scene.lexicon.states.has(lower) && isBe({ scene }, verb - 1)) return true
  const form = scene.lexicon.forms.get(lower)
  const openers = form && scene.lexicon.openers.get(form.lemma)
  if (!openers) return form !== undefined
  for (let i = verb + 1; i < Math.min(endToken, verb + SPLIT_WINDOW); i++) if (openers.has(tokens[i]!.lower)) return true
  return false
}

/** "is", "been": "has accused" is no state. */
function isBe({ scene }: Pick<Words, 'scene'>, at: number): boolean {
  const { tokens } = scene.doc
  const be = tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART' ? at - 1 : at
  return tokens[be]?.pos === 'AUX' && scene.lexicon.forms.get(tokens[be]!.lower)?.lemma === 'be'
}

/** The reading that asks for most and gets it; null where none fits. */
export function readingOf(clause: Words, group: VerbGroup): Reading | null {
  const { lexicon, doc } = clause.scene
  const { lower } = doc.tokens[group.verb]!
  const nouns = nounsBehind(clause, group)
  // "is willing to": the auxiliary's reading.
  const be = lexicon.states.has(lower) && isBe(clause, group.verb - 1) ? lexicon.senses.get('be') : undefined
  const adjectival = be ? firstFit(clause, group.verb - 1, be, nouns, 'state') : null
  if (adjectival) return adjectival
  const form = lexicon.forms.get(lower)
  const senses = form && lexicon.senses.get(form.lemma)
  const reading = senses ? firstFit(clause, group.verb, senses, nouns, group.passive ? 'passive' : 'active') : null
  return reading?.sense.cls === NO_EVENT ? null : reading
}

/** A state ("is willing to") has the shape of a passive, and its subject does it. */
type Voice = 'active' | 'passive' | 'state'

function firstFit(clause: Words, verb: number, senses: readonly VerbSense[], nouns: Nouns, voice: Voice): Reading | null {
  let best: Reading | null = null
  for (const sense of senses) {
    if (best && sense.weight < best.sense.weight) break
    const reading = fit(clause, verb, sense, nouns, voice)
    if (!reading) continue
    if (ofSomebody(reading, clause)) continue
    if (!best || isHead(reading, clause)) best = reading
    if (sense.objects === null || isHead(best, clause)) return best
  }
  return best
}

/** Whether the object noun that a reading asks for heads its phrase: of "withdraw weapons inspectors" the inspectors. */
function isHead({ sense, last }: Reading, { scene }: Words): boolean {
  const next = scene.doc.tokens[last + 1]
  return sense.objects !== null && next?.pos !== 'NOUN' && next?.pos !== 'PROPN'
}

/** "gave oil companies a deadline": the noun only says whose people they are. */
function ofSomebody({ sense, last, object }: Reading, { scene, endToken }: Words): boolean {
  if (sense.objects === null || last < object) return false
  let head = last
  while (head + 1 < endToken && scene.doc.tokens[head + 1]!.pos === 'NOUN') head += 1
  return head > last && scene.lexicon.actors.has(scene.doc.tokens[head]!.lower) && !sense.objects.has(scene.doc.tokens[head]!.lower)
}

/** The object's candidate nouns from a token on; read once for all readings of a verb. */
type Nouns = (from: number) => readonly Candidate[]

function nounsBehind(clause: Words, group: VerbGroup): Nouns {
  let read = -1
  let found: readonly Candidate[] = []
  return (from) => {
    if (read !== from) {
      read = from
      found = candidatesOf(clause, group, from)
    }
    return found
  }
}

function fit(clause: Words, verb: number, sense: VerbSense, nouns: Nouns, voice: Voice): Reading | null {
  if (sense.by !== null && (voice === 'passive' || !isBy(clause, verb, sense.by))) return null
  let last = verb
  let object = verb + 1
  // "…, leaving hundreds homeless" tells what came of it.
  if (sense.cls.type === 'RETREAT' && clause.scene.doc.tokens[verb]!.lower === 'leaving' && clause.scene.doc.tokens[verb - 1]?.text === ',') return null
  if (sense.particles.length > 0) {
    const end = particleEnd(clause, verb, sense)
    if (end === 0) return null
    last = Math.abs(end) - 1
    if (end > 0) object = end
    // "going to win" is no way to a place.
    if (sense.cls.roles === 'visit' && end > 0 && clause.scene.doc.tokens[end]?.pos === 'VERB') return null
  }
  if (sense.objects) {
    const noun = nounAmong(clause, object, nouns(object), sense.objects)
    if (!noun) return null
    last = Math.max(last, noun.at)
  }
  let inner = -1
  if (sense.clause) {
    inner = clauseVerb(clause, object, sense.clause)
    if (inner < 0) return null
    last = inner
  }
  return { sense, last, object, inner, active: voice === 'state' }
}

function nounAmong(clause: Words, from: number, nouns: readonly Candidate[], objects: ReadonlySet<string>): Candidate | null {
  const people = objects.has(PEOPLE)
  for (const noun of nouns) if (objects.has(noun.lower) || objects.has(noun.singular) || (people && isPeople(clause, from, noun.at))) return noun
  return null
}

/** In a pattern: any noun for people. */
const PEOPLE = '*people'

/** "villagers", "1,800 Chileans"; not the "Chilean" of "Chilean wine". */
function isPeople({ scene }: Words, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (scene.doc.tokens[i]!.pos === 'PART' || (scene.doc.tokens[i]!.pos === 'ADP' && scene.doc.tokens[i]!.lower !== 'of')) return false
  const next = scene.doc.tokens[at + 1]
  if (next?.pos === 'NOUN' || next?.pos === 'PROPN') return false
  return scene.lexicon.actors.get(scene.doc.tokens[at]!.lower) === 'people' || (scene.doc.countryMentions[scene.countryAt[at]!]?.form === 'demonym' && scene.doc.tokens[at]!.lower.endsWith('s'))
}

const SUBJECT_WINDOW = 14

/** Whether one of the words stands in front of the verb, in its own clause. */
function isBy({ scene, firstToken }: Words, verb: number, words: ReadonlySet<string>): boolean {
  const { tokens } = scene.doc
  for (let i = verb - 1; i >= Math.max(firstToken, verb - SUBJECT_WINDOW); i--) {
    const { lower, pos, text } = tokens[i]!
    if (words.has(lower)) return true
    if (text === ';' || text === ':' || pos === 'SCONJ' || (pos === 'VERB' && !lower.endsWith('ed') && tokens[i + 1]?.lower !== 'to' && !(i === verb - 1))) return false
  }
  return false
}

/** The token behind a sense's particles; negative where the object stands between verb and particle, 0 where they are not there. */
function particleEnd(clause: Words, verb: number, { particles, splits }: VerbSense): number {
  const { scene, endToken } = clause
  const { tokens } = scene.doc
  let at = verb + 1
  if (goesOn(clause, at, particles)) return at + particles.length
  while (at < Math.min(endToken, verb + 4) && ((tokens[at]!.pos === 'ADV' && !SPLIT.has(tokens[at]!.lower)) || scene.dateAt[at]! >= 0 || (tokens[at]!.lower === 'on' && scene.dateAt[at + 1]! >= 0))) at += 1
  if (at > verb + 1 && goesOn(clause, at, particles)) return at + particles.length
  if (!splits) return 0
  const far = particles[0]!.has('for') || particles.length > 1
  // "asked about his work for" is no request, "appealed to France for" is one.
  if (particles[0]!.has('for') && tokens[verb + 1]?.pos === 'ADP' && !TO_WHOM.has(tokens[verb + 1]!.lower)) return 0
  for (let i = verb + 2; i < Math.min(endToken, verb + (far ? FAR_WINDOW : SPLIT_WINDOW)); i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'VERB' || (pos === 'PUNCT' && !(far && lower === ','))) return 0
    if (!goesOn(clause, i, particles)) continue
    // "on", "in", "up" before a phrase of their own belong to it, unless more words of the pattern follow.
    if (particles.length > 1 || far || (SPLIT.has(lower) && lower !== 'in')) return -(i + particles.length)
  }
  return 0
}

/** Whether the sentence goes on with the particles at the token. */
function goesOn({ scene, endToken }: Words, at: number, particles: readonly ReadonlySet<string>[]): boolean {
  if (at + particles.length > endToken) return false
  for (let n = 0; n < particles.length; n++) if (!particles[n]!.has(scene.doc.tokens[at + n]!.lower)) return false
  return true
}
