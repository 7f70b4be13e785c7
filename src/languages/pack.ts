import type { CalendarWords } from './calendar'
import type { EventWords } from './events'

/** What a reporting verb does with what is said; see the lists in the pack. */
export type CueClass =
  | 'neutral' | 'continuing' | 'question' | 'answer' | 'assertive' | 'hedge' | 'denial' | 'written' | 'thought' | 'judgement' | 'naming' | 'directive'
  | 'manner' | 'speaking'

export type VerbForm = 'base' | 'third' | 'ing' | 'past' | 'participle'

/** A form of a reporting verb. */
export interface CueWord {
  readonly lemma: string
  readonly cls: CueClass
  readonly form: VerbForm
}

/** The words that report speech. */
export interface CueLexicon {
  /** By form, lower case. */
  readonly verbs: ReadonlyMap<string, CueWord>
  /** Verbs that report only with the word after them, by form and that word: "shot back". */
  readonly phrasal: ReadonlyMap<string, CueWord>
  /** Nouns that name something said or written, singular and plural, to the lemma. */
  readonly nouns: ReadonlyMap<string, string>
  /** Nouns that bear a title in quotation marks: "the film “…”". */
  readonly works: ReadonlySet<string>
  /** Words that lead to a name or a term in quotation marks: "dubbed “…”", "so-called “…”". */
  readonly naming: ReadonlySet<string>
  /** The lists as kept: lemmas by class, separated by a space. */
  readonly verbLists: Readonly<Record<CueClass, string>>
  readonly nounList: string
}

/** A pronoun's form. */
export interface PronounWord {
  readonly person: 1 | 2 | 3
  readonly use: 'subject' | 'object' | 'possessive' | 'reflexive'
  readonly gender: 'he' | 'she' | 'they' | null
  readonly plural: boolean
  /** thing: "it"; relative: "who"; relative-thing: "which", "that". */
  readonly type: 'personal' | 'thing' | 'relative' | 'relative-thing'
}

/** What a common noun stands for. */
export type NounClass = 'person' | 'group' | 'organization' | 'document' | 'quantity'

export interface NounWord {
  readonly cls: NounClass
  readonly plural: boolean
  /** As the word itself shows it: "spokeswoman". */
  readonly gender: 'he' | 'she' | null
  /** The singular. */
  readonly lemma: string
  /** Takes "for" into its phrase: "a spokesman for the ministry". */
  readonly takesFor: boolean
}

/** Words that open a noun phrase. */
export interface DeterminerLexicon {
  readonly definite: ReadonlySet<string>
  readonly demonstrative: ReadonlySet<string>
  readonly possessive: ReadonlySet<string>
  /** Stand for people without a noun: "many of them", "others". */
  readonly standAlone: ReadonlySet<string>
}

/** The words of titles and roles. All lower case, without full stops. */
export interface TitleLexicon {
  /** Courtesy titles ("Mr."), with the gender that they show. */
  readonly honorifics: ReadonlyMap<string, 'he' | 'she' | null>
  /** Titles written short ("Sen."), each with the noun it stands for. */
  readonly short: ReadonlyMap<string, string>
  readonly joiners: ReadonlySet<string>
  readonly modifiers: ReadonlySet<string>
  /** Roles that one person holds at a time. */
  readonly single: ReadonlySet<string>
  /** Nouns for persons that are no titles: "brother". */
  readonly never: ReadonlySet<string>
  /** Family and friends by whom others are introduced: "his wife, Nerys". */
  readonly relations: ReadonlySet<string>
  /** Courtesy titles that are a rank or degree too: "Dr". */
  readonly ranks: ReadonlySet<string>
  /** What ministers are of: "transport", "state". */
  readonly portfolios: ReadonlySet<string>
  /** Nouns that are used again for somebody just named: "the businessman". */
  readonly descriptions: ReadonlySet<string>
  /** Words that keep a description from being such a repetition: "the next president". */
  readonly unrepeated: ReadonlySet<string>
  /** Nouns that are used again for an organization just named: "the company". */
  readonly organizationDescriptions: ReadonlySet<string>
}

/** What tells a word with a damaged mark after it from a sound one. */
export interface SpellingLexicon {
  /** Words that end in "a", lower case. */
  readonly wordsInA: ReadonlySet<string>
  /** Words that take a possessive or a contraction every day, lower case. */
  readonly commonWords: ReadonlySet<string>
  /** Matches a word that no sound word goes on from with an "a" alone. */
  readonly endings: RegExp
}

/** Page matter that is not the article's text, by its words. */
export interface FurnitureRule {
  /** The documented name of the rule. */
  readonly name: string
  /** Matches the paragraph's text. */
  readonly pattern: RegExp
  /** Where on the page it counts: among the first or the last paragraphs, or anywhere. */
  readonly where: 'any' | 'top' | 'bottom' | 'edges'
  /** The longest paragraph that it may be, in UTF-16 code units. */
  readonly longest: number
  /** What the paragraph must hold for the pattern to be worth trying; "" for anything. Only for speed. */
  readonly hint: string
}

/** A language as data: all that the stages need to know of it. To add one, write a folder beside en/ and list it in ../packs.ts. */
export interface LanguagePack {
  /** BCP 47 */
  readonly code: string
  /** ISO 639-3, as franc speaks */
  readonly iso6393: string
  /** Words that end in a full stop without ending a sentence, lower case, without the full stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Words that report speech. */
  readonly cues: CueLexicon
  /** Words common in this language and rare in others, lower case: they decide where a text is too short for letter statistics. */
  readonly functionWords: ReadonlySet<string>
  /** By which a text of a line or two is known to be in the language. */
  readonly ownWords: OwnWords
  /** Pronouns by form. */
  readonly pronouns: ReadonlyMap<string, PronounWord>
  /** Common nouns that stand for somebody, by form, plurals included. */
  readonly nouns: ReadonlyMap<string, NounWord>
  readonly titles: TitleLexicon
  readonly determiners: DeterminerLexicon
  /** Words of organizations’ names: what is left out of a short form, and what may stand alone for the whole. */
  readonly organizations: { readonly legalForms: ReadonlySet<string>; readonly shortHeads: ReadonlySet<string> }
  /** Short forms of given names, to the full forms that they may stand for. Lower case. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>
  /** Words of dates and times. */
  readonly calendar: CalendarWords
  /** Words of events: verbs, nouns, heads of named events. */
  readonly events: EventWords
  /** What damage to marks is told by. */
  readonly spelling: SpellingLexicon
  /** Page matter, in the order in which the rules are tried. */
  readonly furniture: readonly FurnitureRule[]
  /** Words that start with an apostrophe ("tis", "em"), lower case, without it. */
  readonly elisions: ReadonlySet<string>
  /** Words before a colon at a line's start that label no speaker ("update", "correction"), lower case. */
  readonly notSpeakers: ReadonlySet<string>
}

/** What tells that a very short text is in a language. */
export interface OwnWords {
  /** Frequent words that other languages in the same letters do not have. */
  readonly words: ReadonlySet<string>
  /** Frequent words that another language has as well. */
  readonly shared: ReadonlySet<string>
  /** Frequent words of other languages that this one does not have. */
  readonly foreign: ReadonlySet<string>
  /** What a word of the language often looks like. */
  readonly looks: RegExp
  /** Endings of shortened words, global: "isn't", "we've". */
  readonly shortened: RegExp
  /** The letters that its words are written in. */
  readonly letters: RegExp
}
