import { singularOf } from './inflect'
import type { VerbSense } from './lexicon'
import type { Scene } from './scene'
import type { VerbGroup } from './verb-groups'

/** The words of one sentence. */
export interface Words {
  readonly scene: Scene
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
}

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

const SPLIT = /^(?:up|out|off|down|over|back|hostage|captive|free|dead|aside|away|in)$/
const OBJECT_WINDOW = 11
const SPLIT_WINDOW = 6
const CLAUSE_WINDOW = 14

/** The reading that asks for most and gets it; null where none fits. */
export function readingOf(clause: Words, group: VerbGroup): Reading | null {
  const { scene } = clause
  const { tokens } = scene.doc
  const form = scene.lexicon.forms.get(tokens[group.verb]!.lower)
  const nouns = nounsBehind(clause, group)
  const adjectival = scene.lexicon.states.has(tokens[group.verb]!.lower) && tokens[group.verb - 1]?.pos === 'AUX' && (scene.lexicon.senses.get('be') ?? []).find((sense) => fit(clause, { ...group, verb: group.verb - 1 }, sense, nouns))
  if (adjectival) return { ...fit(clause, { ...group, verb: group.verb - 1 }, adjectival, nouns)!, active: true }
  const senses = form && scene.lexicon.senses.get(form.lemma)
  if (!senses) return null
  for (const sense of senses) {
    const reading = fit(clause, group, sense, nouns)
    if (reading) return reading
  }
  return null
}

/** The object's candidate nouns from a token on; read once for all readings of a verb. */
type Nouns = (from: number) => readonly Candidate[]

function nounsBehind(clause: Words, group: VerbGroup): Nouns {
  let read = -1
  let found: readonly Candidate[] = []
  return (from) => {
    if (read !== from) [read, found] = [from, candidatesOf(clause, group, from)]
    return found
  }
}

function fit(clause: Words, group: VerbGroup, sense: VerbSense, nouns: Nouns): Reading | null {
  let last = group.verb
  let object = group.verb + 1
  if (sense.particles.length > 0) {
    const particle = particleEnd(clause, group, sense)
    if (particle === null) return null
    last = particle.end - 1
    if (!particle.split) object = particle.end
  }
  if (sense.objects) {
    const { objects } = sense
    const noun = nouns(object).find(({ lower, singular }) => objects.has(lower) || objects.has(singular))
    if (!noun) return null
    last = Math.max(last, noun.at)
  }
  let inner = -1
  if (sense.clause) {
    inner = clauseVerb(clause, object, sense.clause)
    if (inner < 0) return null
    last = inner
  }
  return { sense, last, object, inner, active: false }
}

function particleEnd(clause: Words, group: VerbGroup, sense: VerbSense): { end: number; split: boolean } | null {
  const { tokens } = clause.scene.doc
  const matches = (at: number): boolean => at + sense.particles.length <= clause.endToken && sense.particles.every((words, n) => words.has(tokens[at + n]!.lower))
  let at = group.verb + 1
  if (matches(at)) return { end: at + sense.particles.length, split: false }
  while (at < Math.min(clause.endToken, group.verb + 4) && (tokens[at]!.pos === 'ADV' || clause.scene.dateAt[at]! >= 0 || (tokens[at]!.lower === 'on' && clause.scene.dateAt[at + 1]! >= 0))) at += 1
  if (matches(at)) return { end: at + sense.particles.length, split: false }
  const [first] = sense.particles
  if (!first || ![...first].some((word) => SPLIT.test(word) || word === 'on' || word === 'under')) return null
  for (let i = group.verb + 2; i < Math.min(clause.endToken, group.verb + SPLIT_WINDOW); i++) {
    const token = tokens[i]!
    if (token.pos === 'VERB' || token.pos === 'PUNCT') return null
    if (!matches(i)) continue
    // "on", "in", "up" before a phrase of their own belong to it, unless more words of the pattern follow.
    if (sense.particles.length > 1 || (SPLIT.test(token.lower) && token.lower !== 'in')) return { end: i + sense.particles.length, split: true }
  }
  return null
}

/** A noun that may be the object's, with its singular. */
interface Candidate { readonly at: number; readonly lower: string; readonly singular: string }
const FEW_NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV'])
const OBJECT_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'in', 'as', 'into', 'up', 'than', 'to', 'over', 'at'])
const OBJECT_ENDS: ReadonlySet<string> = new Set([';', ':', ',', '(', 'who', 'which', 'but'])

/** The nouns that the object may hold: behind an active verb, in the subject of a passive one too. */
function candidatesOf(clause: Words, group: VerbGroup, from: number): Candidate[] {
  const { tokens } = clause.scene.doc
  const found: Candidate[] = []
  for (let i = from; i < Math.min(clause.endToken, from + OBJECT_WINDOW); i++) {
    const { lower, pos } = tokens[i]!
    if (FEW_NOUNS.has(pos)) found.push({ at: i, lower, singular: singularOf(lower) })
    if ((pos === 'VERB' && i > from && !/(?:ed|ing|en)$/.test(lower)) || OBJECT_ENDS.has(lower) || (pos === 'ADP' && !OBJECT_LINKS.has(lower))) break
  }
  if (!group.passive) return found
  for (let i = group.first - 1; i >= Math.max(clause.firstToken, group.first - OBJECT_WINDOW); i--) {
    const { lower, pos, text } = tokens[i]!
    if (pos === 'NOUN') found.push({ at: group.verb, lower: singularOf(lower), singular: singularOf(lower) })
    if (pos === 'VERB' || /^[;:]$/.test(text)) break
  }
  return found
}

/** The verb of "to send" or "that it would send", right behind or behind an object. */
function clauseVerb(clause: Words, from: number, kind: 'to' | 'any'): number {
  const { tokens } = clause.scene.doc
  for (let i = from; i < Math.min(clause.endToken - 1, from + CLAUSE_WINDOW); i++) {
    const token = tokens[i]!
    if (/^[;:]$/.test(token.text) || (token.pos === 'VERB' && i > from)) return -1
    if (token.lower === 'to') {
      const next = tokens[i + 1]!
      const verb = next.pos === 'ADV' ? i + 2 : i + 1
      if (tokens[verb] && verb < clause.endToken && (tokens[verb]!.pos === 'VERB' || tokens[verb]!.pos === 'AUX')) return verb
    }
    if (kind === 'to' && token.lower === 'that') return -1
    if (kind === 'to') continue
    if (token.lower === 'that' || (i === from && /^(?:it|they|he|she)$/.test(token.lower))) return verbBehind(clause, i + 1)
    if (token.lower === 'of' && tokens[i + 1]!.pos === 'VERB') return i + 1
  }
  return -1
}

function verbBehind(clause: Words, from: number): number {
  const { tokens } = clause.scene.doc
  for (let i = from; i < Math.min(clause.endToken, from + CLAUSE_WINDOW); i++) if (tokens[i]!.pos === 'VERB') return i
  return -1
}
