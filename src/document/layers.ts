/**
 * The layers of a document, each wider than the one before. A stage is a plain function from one layer to the next:
 *
 *   Read → Localised → Tokenised → Quoted → Mentioned → Peopled → Attributed → Evented → Extraction
 *
 * All offsets in the layers are into `text`, the cleaned text; only the last stage, records/, leads them back to the
 * caller's own text through `offsets`. Nothing here is ever changed after it is made.
 */
import type { Edit, OffsetMap } from './offsets'
import type { Lexeme } from './lexemes'
import type { Range } from './span'

/** What the caller told of the document; see `Extraction.source`. */
export interface Source {
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly published?: string
}

/** A line of the text that is not blank. News text has one paragraph a line. */
export interface Paragraph extends Range {
  readonly index: number
  /** furniture: page matter that is not the article's text (comment form, share link, byline, photo credit). */
  readonly kind: 'body' | 'heading' | 'furniture'
  /** The documented name of the rule that says it is no body text; null for body. */
  readonly rule: string | null
}

/** The caller's text, cleaned, in paragraphs. */
export interface ReadDocument {
  readonly original: string
  readonly text: string
  readonly offsets: OffsetMap
  /** What was mended, in order; offsets into `original`. */
  readonly repairs: readonly Edit[]
  /** In order, not overlapping, furniture included: later stages leave furniture out. */
  readonly paragraphs: readonly Paragraph[]
  readonly source: Source
}

/** With its language. */
export interface LocalisedDocument extends ReadDocument {
  /** BCP 47; "und" where it cannot be told. */
  readonly language: string
}

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'

/** A word, a number or a mark. Contractions and possessives are tokens of their own ("ca", "n't"; "Putin", "’s"). */
export interface Token extends Range {
  readonly index: number
  readonly text: string
  readonly lower: string
  /** The word behind it, which all its tokens share. */
  readonly lexeme: Lexeme
  readonly pos: PartOfSpeech
  /** Index into `sentences`. */
  readonly sentence: number
  /** Index into `paragraphs`. */
  readonly paragraph: number
  readonly spaceBefore: boolean
}

/** A sentence; it never runs over a paragraph's end. */
export interface Sentence extends Range {
  readonly index: number
  readonly paragraph: number
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
}

/** With words, sentences and parts of speech. Furniture paragraphs have no tokens. */
export interface TokenisedDocument extends LocalisedDocument {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** What marks a quotation: the pair that encloses it, or "none" for a transcript's turn. */
export type MarkStyle = 'double' | 'single' | 'guillemet' | 'low' | 'corner' | 'none'

/** A stretch between quotation marks, by the marks alone: nothing is said yet of who speaks or whether anybody does. */
export interface Quotation extends Range {
  /** Position in `quotations`; `start` and `end` take in the marks. */
  readonly index: number
  /** The text inside the marks, a part for each paragraph it runs over, white space at both ends off; never empty. */
  readonly parts: readonly Range[]
  readonly style: MarkStyle
  /** The quotation that directly holds this one, or null. */
  readonly within: number | null
  /** False where the mark never closes and the paragraph's end closed it. */
  readonly closed: boolean
  /** The documented name of the rule that decided the span ("paired", "unclosed", "unopened", "paragraphs", "transcript"). */
  readonly rule: string
  /** For a transcript's turn ("WALLACE: …"): where the speaker's label stands; else null. */
  readonly label: Range | null
}

/** With quotation spans, in order of position. */
export interface QuotedDocument extends TokenisedDocument {
  readonly quotations: readonly Quotation[]
}

export type NameType = 'person' | 'organization' | 'place' | 'other'

/** A name as printed, titles and possessive off. */
export interface NameMention extends Range {
  readonly type: NameType
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
  /** 0..1 */
  readonly confidence: number
  /** What decided its type and borders. */
  readonly rule: string
}

export interface CountryMention extends Range {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly form: 'name' | 'demonym' | 'abbreviation' | 'metonym'
  readonly rule: string
}

export interface DateMention extends Range {
  /** ISO 8601, as exact as the text ("2013", "2014-02", "2014-04-15"); null where it cannot be told. */
  readonly value: string | null
}

/** "the G20 summit", "the Winter Olympics opening ceremony", "the Ukrainian crisis". */
export interface NamedEventMention extends Range {
  readonly name: string
  readonly rule: string
}

/** With names, countries, dates and named events; each list in order of position, not overlapping in itself. */
export interface MentionedDocument extends QuotedDocument {
  readonly names: readonly NameMention[]
  readonly countryMentions: readonly CountryMention[]
  readonly dateMentions: readonly DateMention[]
  readonly namedEvents: readonly NamedEventMention[]
}

export type MentionForm = 'name' | 'pronoun' | 'noun phrase'
export type EntityKind = 'person' | 'organization' | 'country' | 'group' | 'unknown'

/**
 * Words that refer to somebody who could speak or act: a name, a pronoun, a noun phrase. The span is the one a reader
 * would mark: the name whole, titles and apposition out; a noun phrase with its determiner and modifiers.
 */
export interface Mention extends Range {
  /** Position in `mentions`. */
  readonly index: number
  readonly form: MentionForm
  readonly kind: EntityKind
  readonly firstToken: number
  /** Exclusive. */
  readonly endToken: number
  /** The word that carries the number and the gender: last of a name, head noun of a phrase. */
  readonly headToken: number
  /** Id of the person ("p1"), the organization ("o1") or the country ("RU") it refers to; null where that cannot be told. */
  readonly entity: string | null
  /** The innermost quotation that it stands in, or null. */
  readonly quotation: number | null
  /** As the words themselves show it, never guessed from a name. */
  readonly gender: 'he' | 'she' | 'they' | null
  readonly plural: boolean
  /** Of a "they", the mentions that name whom it means: one, or several joined ("Cummings and Conyers"); else empty. */
  readonly antecedents: readonly number[]
}

/** A person as the whole document knows them. */
export interface PersonEntity {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
  /** Id of an organization, where the text tells it. */
  readonly organization: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly pronouns: 'he' | 'she' | 'they' | null
}

export interface OrganizationEntity {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** With persons, organizations and every mention that refers. */
export interface PeopledDocument extends MentionedDocument {
  readonly persons: readonly PersonEntity[]
  readonly organizations: readonly OrganizationEntity[]
  /** In order of position; may nest ("the mayor of London"), never cross. */
  readonly mentions: readonly Mention[]
}

/** Who is held to have said something. */
export interface AttributedSpeaker extends Range {
  /** Index into `mentions`; null for a label or a trailing name that is no mention. */
  readonly mention: number | null
  readonly form: MentionForm
  readonly kind: EntityKind
  readonly entity: string | null
  /** The words that a pronoun without a known entity stands for: "a caller" of "a caller who said", of "they"; else absent. */
  readonly antecedent?: Range
  /** Indexes into `mentions` of joint speakers, else empty. */
  readonly members: readonly number[]
}

export interface CandidateScore {
  readonly mention: Range
  readonly score: number
}

/** One thing said: a quotation, or several split by their cue. */
export interface Attribution {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** Indexes into `quotations`, in order; empty for indirect. */
  readonly quotations: readonly number[]
  readonly parts: readonly Range[]
  readonly content: readonly Range[]
  readonly speaker: AttributedSpeaker | null
  readonly addressee: Range | null
  readonly cue: (Range & { readonly lemma: string }) | null
  readonly rule: string
  /** 0..1 */
  readonly confidence: number
  /** Position in `attributions` of the one that quotes this, or null. */
  readonly within: number | null
  /** With the option "explain". */
  readonly candidates: readonly CandidateScore[]
}

/** With what was said and by whom, in order of the first part's (or content's) position. */
export interface AttributedDocument extends PeopledDocument {
  readonly attributions: readonly Attribution[]
}

export type Modality = 'asserted' | 'negated' | 'planned' | 'hypothetical' | 'denied'

export interface EventParticipant {
  readonly role: 'actor' | 'recipient' | 'participant'
  readonly kind: 'person' | 'organization' | 'country' | 'group'
  readonly entity: string | null
  readonly country: string | null
  readonly mention: Range
}

/** Something that happened, is planned or is told of. */
export interface EventEntity {
  readonly kind: 'named' | 'interaction'
  readonly name: string | null
  readonly main: boolean
  readonly type: string | null
  readonly mode: string | null
  readonly cameo: string | null
  readonly trigger: Range
  readonly modality: Modality
  readonly participants: readonly EventParticipant[]
  readonly place: { readonly mention: Range; readonly country: string | null } | null
  readonly time: { readonly mention: Range; readonly value: string | null } | null
  /** Position in `attributions` of the quote that tells it, or null. */
  readonly claimedIn: number | null
  readonly mentions: readonly Range[]
  readonly confidence: number
}

/** With events, in order of the first mention. */
export interface EventedDocument extends AttributedDocument {
  readonly events: readonly EventEntity[]
}
