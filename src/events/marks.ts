/** Of the lexicon, what has marks. */
interface MarkedWords {
  readonly forms: ReadonlyMap<string, { readonly lemma: string }>
  readonly senses: ReadonlyMap<string, unknown>
  readonly states: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, unknown>
  readonly actors: ReadonlyMap<string, unknown>
}

/**
 * What a word may be to the search for events, as bits. They are looked up once a token (see `Scene.marks`), so that the walks
 * over every token of a text read a byte and most sentences are done with before anything is parsed.
 */
export const MARKS = {
  /** A form of a verb of the lexicon. */
  form: 1,
  /** … of one that tells an event by some pattern; or a state ("willing"), which does behind "be". */
  tells: 2,
  /** An event noun. */
  noun: 4,
  /** A noun for somebody who may act. */
  actor: 8,
  /** "today", "Monday". */
  day: 16,
  /** "must", "should": a demand of who says it. */
  must: 32,
} as const

const DAYS: readonly string[] = ['today', 'tonight', 'yesterday', 'tomorrow', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The marks of every word that has one, by its lower case. */
export function marksOf({ forms, senses, states, nouns, actors }: MarkedWords): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  const add = (word: string, mark: number): void => void marks.set(word, (marks.get(word) ?? 0) | mark)
  for (const [form, { lemma }] of forms) add(form, senses.has(lemma) ? MARKS.form | MARKS.tells : MARKS.form)
  for (const state of states) add(state, MARKS.tells)
  for (const noun of nouns.keys()) add(noun, MARKS.noun)
  for (const actor of actors.keys()) add(actor, MARKS.actor)
  for (const day of DAYS) add(day, MARKS.day)
  add('must', MARKS.must)
  add('should', MARKS.must)
  return marks
}
