import { clauseVerb, type Candidate, type Words } from './complements'
import { SPLIT, type VerbSense } from './lexicon'

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

/** A state ("is willing to") has the shape of a passive, and its subject does it. */
export type Voice = 'active' | 'passive' | 'state'

/** The object's candidate nouns from a token on; read once for all readings of a verb. */
export type Nouns = (from: number) => readonly Candidate[]

/** The reading by one pattern, or null where the sentence does not have all that it asks for. */
export function fit(clause: Words, verb: number, sense: VerbSense, nouns: Nouns, voice: Voice): Reading | null {
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
  const places = objects.has(PLACE)
  for (const noun of nouns) if (objects.has(noun.lower) || objects.has(noun.singular) || (people && isPeople(clause, from, noun.at)) || (places && noun.at === from && isPlace(clause, noun.at))) return noun
  return null
}

/** In a pattern, for the name of a country or place right behind. */
const PLACE = '*place'

/** "strikes GAZA" */
const isPlace = ({ scene }: Words, at: number): boolean => (scene.countryAt[at]! >= 0 && scene.doc.countryMentions[scene.countryAt[at]!]!.form !== 'demonym') || scene.doc.names[scene.nameAt[at]!]?.type === 'place'

/** In a pattern, for every noun that names people. */
const PEOPLE = '*people'

/** "villagers", "1,800 Chileans"; not the "Chilean" of "Chilean wine". */
function isPeople({ scene }: Words, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (scene.doc.tokens[i]!.pos === 'PART' || (scene.doc.tokens[i]!.pos === 'ADP' && scene.doc.tokens[i]!.lower !== 'of' && scene.doc.tokens[i]!.lower !== 'than')) return false
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
