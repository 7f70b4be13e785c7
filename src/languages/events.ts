/**
 * How a language pack tells the words of events. Words stand in lists of patterns, parted by semicolons:
 *
 * - `attack`: the lemma alone;
 * - `call for`: the lemma and the word right behind it; `arrive in|at` takes either;
 * - `impose ~sanction|embargo`: the lemma with one of those nouns in its object (or as the subject of its passive);
 * - `send ~@force|convoy`: with any noun of a class, or the one behind it;
 * - `shelter ~*people`: with a noun for people, or the name of a people;
 * - `strike ~*place`: with the name of a country or place right behind it;
 * - `agree ->`: the lemma takes a clause ("agreed to send troops", "agreed that …") and takes up the events inside that clause;
 *   `tell =>`: only one with "to" ("told them to leave", not "told them that …").
 */
export interface EventClass {
  /** A PLOVER type. */
  readonly type: string
  readonly mode: string | null
  /** The CAMEO code that comes nearest. */
  readonly cameo: string
  /** `both`: whoever takes part acts (met, clashed). `visit`: the recipient may be a place alone. */
  readonly roles?: 'both' | 'visit'
  /** Deeds so plain that one participant is enough, and any noun will do for the one who acts ("a gunman"). */
  readonly strong?: boolean
  /** Tells it only of these, in the subject: "troops LEFT the country", "farmers MARCHED into the capital". */
  readonly by?: Bearer
  /** Tells nothing by itself, but speaks of an event of its type told elsewhere: a death, a blast. */
  readonly echo?: boolean
  readonly words: string
}

/** Kinds of subjects that decide what a plain verb tells. */
export type Bearer = 'armed' | 'civil' | 'weapon'

/** Heads of named events, by what it takes to make a name of them. All singular or plural as they are printed, lower case. */
export interface NamedEventWords {
  /** One capitalised word, year or ordinal in front is enough: summit, election. */
  readonly heads: string
  /** Occurrences: a place or a date in front, or "in/on/at Place" behind: attack, bombing, crash. */
  readonly occurrences: string
  /** Always followed by "of Name" or "on Name": Battle of X, invasion of X. */
  readonly of: string
  /** Lower-case words that may stand between the name and the head. */
  readonly modifiers: string
  /** Words in front of a proper name that make it an event: Hurricane X, Operation X. */
  readonly prefixes: string
  /** Names that need no more: "World War II", "Brexit". */
  readonly names: string
  /** Ordinals, lower case. */
  readonly ordinals: string
}

/** The words of a language for events. */
export interface EventWords {
  readonly verbs: readonly EventClass[]
  /** Nouns that verbs take alike, by the name of their class: `~@force` stands for all of `force`. */
  readonly nounClasses: Readonly<Record<string, string>>
  /** Patterns that tell no interaction, though the verb by itself does: "strike ~balance". */
  readonly idioms: string
  /** Lemma, past and participle of irregular verbs: "meet met met". */
  readonly irregular: string
  readonly nouns: readonly EventClass[]
  /** Verbs whose object noun is the event: hold talks, pay a visit. */
  readonly lightVerbs: string
  /** Verbs whose subject takes part in the named event behind them: win, attend. */
  readonly partaking: string
  /** Nouns for those who bear arms, for people in the street, for what strikes; singular or plural as printed, lower case. */
  readonly bearers: Readonly<Record<Bearer, string>>
  /** Nouns for those who may act in politics and society. */
  readonly actors: string
  /** Of these, bodies of people, as against persons: parliament, police. */
  readonly collectives: string
  readonly named: NamedEventWords
}
