import type { EventClass, EventWords, LanguagePack } from '../languages'
import { formsOf, irregularTable, type Form, type Inflected } from './inflect'
import { marksOf } from './marks'

/** One reading of a verb: what must stand with it, and the event that it then tells. */
export interface VerbSense {
  readonly cls: EventClass
  /** Words that must follow, each with its alternatives; empty for none. */
  readonly particles: readonly ReadonlySet<string>[]
  /** Singular nouns of which the object must hold one, or null. */
  readonly objects: ReadonlySet<string> | null
  /** Which clause must follow: one with "to", any, or none. */
  readonly clause: 'to' | 'any' | null
  /** Whether the first particle may stand behind the object: "hold A HOSTAGE". */
  readonly splits: boolean
  /** How much the pattern asks for: where several fit, the most decides. */
  readonly weight: number
  /** Words of which the subject must hold one, or null. */
  readonly by: ReadonlySet<string> | null
}

export interface NounSense {
  readonly cls: EventClass
  /** The words in front of the last one: "hunger" of "hunger strike". */
  readonly before: string | null
}

export type ActorNoun = 'person' | 'people' | 'body'

/** A pack's words for events, ready to look up. */
export interface EventLexicon {
  readonly forms: ReadonlyMap<string, Inflected>
  /** Past forms that are no participles: "spoke", "drew". */
  readonly preterites: ReadonlySet<string>
  /** By lemma, what asks for most first. */
  readonly senses: ReadonlyMap<string, readonly VerbSense[]>
  /** By lemma, for verbs that tell nothing without a particle: the words that may come first of one. */
  readonly openers: ReadonlyMap<string, ReadonlySet<string>>
  /** By the last word's form, singular and plural; compounds first. */
  readonly nouns: ReadonlyMap<string, readonly NounSense[]>
  /** Words that tell an event behind a form of "be": "is willing to", "are opposed to". */
  readonly states: ReadonlySet<string>
  readonly light: ReadonlySet<string>
  readonly actors: ReadonlyMap<string, ActorNoun>
  /** Forms of verbs whose subject takes part in the named event behind them. */
  readonly partakes: ReadonlySet<string>
  /** What a word may be, as bits; see {@link marksOf}. */
  readonly marks: ReadonlyMap<string, number>
}

const made = new WeakMap<LanguagePack, EventLexicon>()

/** The lexicon of a pack; made once. */
export function eventLexicon(pack: LanguagePack): EventLexicon {
  let lexicon = made.get(pack)
  if (!lexicon) made.set(pack, (lexicon = build(pack)))
  return lexicon
}

function build(pack: LanguagePack): EventLexicon {
  const words = pack.events
  const senses = sensesOf(words)
  const light = new Set(words.lightVerbs.split(/\s+/))
  const irregular = irregularTable(words.irregular)
  const forms = new Map<string, Inflected>()
  for (const lemma of [...senses.keys(), ...light]) for (const [form, kind] of spellingsOf(lemma, irregular)) if (!forms.has(form) || kind === 'base') forms.set(form, { lemma, form: kind })
  for (const form of ['is', 'are', 'was', 'were', 'am', 'been', 'being']) forms.set(form, { lemma: 'be', form: 'base' })
  const states = new Set((senses.get('be') ?? []).flatMap(({ particles }) => [...(particles[0] ?? [])]))
  const preterites = new Set([...irregular.values()].filter(([past, participle]) => past !== participle).map(([past]) => past))
  const lexicon = { forms, preterites, senses, openers: openersOf(senses), states, nouns: nounsOf(words), light, actors: actorsOf(pack), partakes: formsIn(words.partaking, irregular) }
  return { ...lexicon, marks: marksOf(lexicon) }
}

/** A verb's forms, "re-opened" beside "reopened". */
function spellingsOf(lemma: string, irregular: ReadonlyMap<string, readonly [string, string]>): [string, Form][] {
  const forms = formsOf(lemma, irregular)
  return /^re[a-z]{3}/.test(lemma) ? [...forms, ...forms.map(([form, kind]): [string, Form] => [`re-${form.slice(2)}`, kind])] : forms
}

const formsIn = (lemmas: string, irregular: ReadonlyMap<string, readonly [string, string]>): ReadonlySet<string> => new Set(lemmas.split(/\s+/).flatMap((lemma) => formsOf(lemma, irregular).map(([form]) => form)))

/** Verbs whose "for" may stand behind an object: "asked the bank for a loan", "left Rome for Paris". */
const OBJECT_FOR: ReadonlySet<string> = new Set(['appeal', 'ask', 'beg', 'depart', 'leave', 'lobby', 'petition', 'plead', 'press', 'push', 'search', 'try'])

/** Particles that the object may stand in front of. */
export const SPLIT: ReadonlySet<string> = new Set(['up', 'out', 'off', 'down', 'over', 'back', 'hostage', 'captive', 'free', 'dead', 'aside', 'away', 'in'])

function openersOf(senses: ReadonlyMap<string, readonly VerbSense[]>): Map<string, ReadonlySet<string>> {
  const openers = new Map<string, ReadonlySet<string>>()
  for (const [lemma, list] of senses) {
    if (list.every(({ particles }) => particles.length > 0)) openers.set(lemma, new Set(list.flatMap(({ particles }) => [...particles[0]!])))
  }
  return openers
}

/** The class of readings that tell no event. */
export const NO_EVENT: EventClass = { type: 'NONE', mode: null, cameo: '', words: '' }

function sensesOf(words: EventWords): Map<string, VerbSense[]> {
  const senses = new Map<string, VerbSense[]>()
  const bearers = new Map(Object.entries(words.bearers).map(([name, nouns]) => [name, new Set(nouns.trim().split(/\s+/))]))
  const classes = new Map(Object.entries(words.nounClasses).map(([name, nouns]) => [`@${name}`, nouns.split(' ')]))
  for (const cls of words.verbs) for (const pattern of cls.words.split(/;\s*/)) addSense(senses, cls, pattern, classes, (cls.by && bearers.get(cls.by)) ?? null)
  for (const pattern of words.idioms.split(/;\s*/)) addSense(senses, NO_EVENT, pattern, classes, null)
  // Of two that ask for as much the idiom wins: "hit the post" is no attack on a post.
  for (const list of senses.values()) list.sort((a, b) => b.weight - a.weight || Number(b.cls === NO_EVENT) - Number(a.cls === NO_EVENT))
  return senses
}

function addSense(senses: Map<string, VerbSense[]>, cls: EventClass, pattern: string, classes: ReadonlyMap<string, readonly string[]>, by: ReadonlySet<string> | null): void {
  const [lemma, ...rest] = pattern.trim().split(/\s+/)
  // An idiom is of no use where the verb tells nothing else.
  if (!lemma || (cls === NO_EVENT && !senses.has(lemma))) return
  const objects = rest.filter((word) => word.startsWith('~')).flatMap((word) => word.slice(1).split('|')).flatMap((noun) => classes.get(noun) ?? noun)
  const particles = rest.filter((word) => !word.startsWith('~') && !word.endsWith('>')).map((word) => new Set(word.split('|')))
  const clause = rest.includes('=>') ? 'to' : rest.includes('->') ? 'any' : null
  const splits = [...(particles[0] ?? [])].some((word) => SPLIT.has(word) || word === 'on' || word === 'under') || (rest[0] === 'for' && OBJECT_FOR.has(lemma)) || (rest[0] === 'to' && particles.length > 1)
  const sense: VerbSense = { cls, by, particles, objects: objects.length > 0 ? new Set(objects) : null, clause, splits, weight: (objects.length > 0 ? 4 : 0) + 3 * particles.length + (clause ? 2 : 0) + (by ? 1 : 0) }
  const list = senses.get(lemma)
  if (list) list.push(sense)
  else senses.set(lemma, [sense])
}

function nounsOf(words: EventWords): Map<string, NounSense[]> {
  const nouns = new Map<string, NounSense[]>()
  for (const cls of words.nouns) {
    for (const pattern of cls.words.split(/;\s*/)) {
      const parts = pattern.trim().split(/\s+/)
      const last = parts[parts.length - 1]!
      const sense = { cls, before: parts.length > 1 ? parts[parts.length - 2]! : null }
      for (const form of new Set([last, pluralOf(last)])) nouns.set(form, [...(nouns.get(form) ?? []), sense].sort((a, b) => Number(b.before !== null) - Number(a.before !== null)))
    }
  }
  return nouns
}

const pluralOf = (noun: string): string => (noun.endsWith('s') ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:x|ch|sh)$/.test(noun) ? `${noun}es` : /man$/.test(noun) ? `${noun.slice(0, -2)}en` : `${noun}s`)

/** Nouns that may speak for somebody, but that name things or doings where events are told. */
const NO_ACTORS: ReadonlySet<string> = new Set('arm arms bar bench bank brand camp campaign caucus center centre chain channel conference convention country day exchange field inquiry investigation journal lab label left lot mission operation order others pair paper papers passage platform post posts radio rest right sector shop site stage store studio transition utility wing word'.split(' '))

function actorsOf(pack: LanguagePack): Map<string, ActorNoun> {
  const actors = new Map<string, ActorNoun>()
  for (const noun of pack.events.actors.split(/\s+/)) actors.set(noun, 'person').set(pluralOf(noun), 'people')
  for (const noun of pack.events.collectives.split(/\s+/)) actors.set(noun, 'body').set(pluralOf(noun), 'body')
  actors.set('people', 'people').set('children', 'people').set('wives', 'people')
  for (const [form, word] of pack.nouns) {
    if (actors.has(form) || NO_ACTORS.has(form) || NO_ACTORS.has(word.lemma) || word.cls === 'document' || word.cls === 'quantity') continue
    actors.set(form, word.cls === 'person' ? (word.plural ? 'people' : 'person') : 'body')
  }
  return actors
}
