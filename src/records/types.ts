/**
 * The public record. Field names are fixed: adding one is welcome, renaming one is a breaking change.
 * Offsets are UTF-16 code units into the caller's text: for every span `input.slice(start, end) === text`.
 * schema.json is made from this file (`npm run schema`), comments and all.
 */

/** A place in the caller's text (in `Extraction.text` where that is not null): `input.slice(start, end) === text`. */
export interface Span {
  /**
   * Where it begins. Offsets are UTF-16 code units, as JavaScript counts; a language that counts code points must convert.
   * @asType integer
   * @minimum 0
   */
  start: number
  /**
   * Where it ends, exclusive. Offsets are UTF-16 code units.
   * @asType integer
   * @minimum 0
   */
  end: number
  /** The words that stand there. */
  text: string
}

/** What was told of the document's origin, copied through. */
export interface SourceInfo {
  /** What the caller knows the document by. */
  id?: string
  /** Its address. */
  url?: string
  /** Its headline. */
  title?: string
  /** ISO date of publication. */
  published?: string
}

/** Everything found in one document. Arrays are in order of first appearance; absent is null or empty. */
export interface Extraction {
  /** Of the record's form. */
  version: '1'
  /** BCP 47: "en"; "und" where it cannot be told. */
  language: string
  /** What was told of the document's origin. */
  source: SourceInfo
  /** The article's text where it was read out of HTML or the like; null where the caller gave it. */
  text: string | null
  /** What was said. */
  quotes: Quote[]
  /** Who is named. */
  people: Person[]
  /** Companies, parties, offices that are named. */
  organizations: Organization[]
  /** Countries that are named, by whatever name. */
  countries: Country[]
  /** What happened, is planned or is denied. */
  events: Event[]
  /** Dates and times that are named. */
  dates: DateExpression[]
}

/** A date or time expression with its ISO 8601 value (quarters as 2016-Q3), null where it cannot be told. */
export interface DateExpression extends Span {
  /** ISO 8601, as exact as the text. */
  value: string | null
}

/** The word or mark that reports: "said", "according to", a dash, a colon. */
export interface Cue extends Span {
  /** The word as a dictionary has it: "say"; the mark itself. */
  lemma: string
}

/** One thing said. */
export interface Quote {
  /** "q1", "q2", … */
  id: string
  /** direct: all in quotation marks; mixed: part of it; indirect: none of it. */
  kind: 'direct' | 'mixed' | 'indirect'
  /** The content's words without quotation marks, its spans joined by one space, damaged letters mended. */
  text: string
  /** Id of the quote that quotes it. */
  within: string | null
  /** The quoted passages inside their marks, none across a paragraph break; empty for indirect. */
  parts: Span[]
  /** All that is attributed: the parts of a direct quote, the whole clause of a mixed or indirect one. */
  content: Span[]
  /** Who said it; null where it cannot be told. */
  speaker: Speaker | null
  /** Whom it was said to, where they are named. */
  addressee: Span | null
  /** What reports it, where something does. */
  cue: Cue | null
  /** Which rule or model decided: a stable name, documented in docs/rules.md. */
  rule: string
  /**
   * 0..1, calibrated: of the quotes at 0.9 nine in ten are right.
   * @minimum 0
   * @maximum 1
   */
  confidence: number
  /** Ids and codes named inside the quote. */
  mentions: {
    /** Ids of persons. */
    people: string[]
    /** Codes of countries. */
    countries: string[]
    /** Ids of events. */
    events: string[]
  }
  /** With the option `explain`: who else could have spoken, best first. */
  candidates?: Candidate[]
}

/** A mention that could have been the speaker. */
export interface Candidate {
  /** The words that name them. */
  mention: Span
  /** Higher is likelier; comparable within one quote. */
  score: number
}

/** Who spoke. */
export interface Speaker {
  /** The words that name the speaker here: "he", "Lavrov", "the minister". */
  mention: Span
  /** How those words name them. */
  form: 'name' | 'pronoun' | 'noun phrase'
  /** group: several, or unnamed people ("the protesters"). */
  kind: 'person' | 'organization' | 'country' | 'group' | 'unknown'
  /** A Person's or Organization's id, or a country code. */
  id: string | null
  /** Resolved: "Sergei Lavrov"; "Elijah Cummings and John Conyers"; an unnamed speaker's noun phrase. */
  name: string
  /** Of joint speakers, else empty. */
  members: {
    /** A Person's or Organization's id, or a country code. */
    id: string | null
    /** Resolved. */
    name: string
  }[]
}

/** A mention of a person. */
export interface PersonMention extends Span {
  /** How the words name them: "Lavrov", "he", "the minister". */
  form: 'name' | 'pronoun' | 'noun phrase'
}

/** A person named in the text. */
export interface Person {
  /** "p1", "p2", … */
  id: string
  /** The fullest printed, without titles. */
  name: string
  /** The other printed names. */
  aliases: string[]
  /** As printed: "Russian Foreign Minister", "President". */
  titles: string[]
  /** Id of an organization, where the text says whom they speak or work for. */
  organization: string | null
  /** ISO 3166-1 alpha-2, only from what the text says of the person. */
  country: string | null
  /** "he" | "she" | "they" as the text uses, never guessed. */
  pronouns: string | null
  /** Every place that names them, in order. */
  mentions: PersonMention[]
  /** Ids of quotes spoken. */
  quotes: string[]
}

/** An organization named in the text. */
export interface Organization {
  /** "o1", "o2", … */
  id: string
  /** The fullest printed. */
  name: string
  /** The other printed names. */
  aliases: string[]
  /** Every place that names it, in order. */
  mentions: Span[]
  /** Ids of quotes that are its own. */
  quotes: string[]
}

/** A mention of a country; metonym: "the Kremlin", "Beijing said". */
export interface CountryMentionRecord extends Span {
  /** How the words name the country. */
  form: 'name' | 'demonym' | 'abbreviation' | 'metonym'
  /** Which rule decided: a stable name, documented in docs/rules/countries.md. */
  rule: string
}

/** A country named in the text. England, Scotland and Wales count as GB. */
export interface Country {
  /**
   * ISO 3166-1 alpha-2: "RU".
   * @pattern ^[A-Z]{2}$
   */
  code: string
  /**
   * ISO 3166-1 alpha-3: "RUS".
   * @pattern ^[A-Z]{3}$
   */
  alpha3: string
  /** "Russia" */
  name: string
  /**
   * 0..1, how much the article is about it.
   * @minimum 0
   * @maximum 1
   */
  focus: number
  /** Every place that names it, in order. */
  mentions: CountryMentionRecord[]
}

/** Who takes part in an event. participant: both act (A and B met). */
export interface Participant {
  /** Who acts, who is acted upon, or both. */
  role: 'actor' | 'recipient' | 'participant'
  /** What they are. */
  kind: 'person' | 'organization' | 'country' | 'group'
  /** Null for a group that is none of ours (rebels, settlers). */
  id: string | null
  /** Whom they act for, where the text tells it. */
  country: string | null
  /** The words that name them here. */
  mention: Span
}

/** A named event, or something somebody does to or with somebody. */
export interface Event {
  /** "e1", "e2", … */
  id: string
  /** named: it has a name of its own ("World War II"); interaction: somebody does something. */
  kind: 'named' | 'interaction'
  /** The name of a named event, else null. */
  name: string | null
  /** The one the article is about; at most one. */
  main: boolean
  /** PLOVER event type: CONSULT, COOPERATE, ASSAULT, …; null for a named event that is none. */
  type: string | null
  /** PLOVER mode: visit, meet, … */
  mode: string | null
  /** CAMEO code where one applies. */
  cameo: string | null
  /** The verb, or the event noun with what makes it the event. */
  trigger: Span
  /** Whether it is told as fact, as not so, as to come, as only possible, or as denied by somebody. */
  modality: 'asserted' | 'negated' | 'planned' | 'hypothetical' | 'denied'
  /** Who takes part, in order of the text. */
  participants: Participant[]
  /** Where, if the text tells it. */
  place: {
    /** The words that name the place. */
    mention: Span
    /** ISO 3166-1 alpha-2, where it can be told. */
    country: string | null
  } | null
  /** As exact as the text: "2013", "2014-02"; relative ones need `source.published`. */
  time: {
    /** The words that tell the time. */
    mention: Span
    /** ISO 8601, as exact as the text. */
    value: string | null
  } | null
  /** Id of the quote that tells it, null where the article itself does. */
  claimedIn: string | null
  /** Every place that tells of it, in order. */
  mentions: Span[]
  /**
   * 0..1, how sure it is.
   * @minimum 0
   * @maximum 1
   */
  confidence: number
}
