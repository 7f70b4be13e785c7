/** What time is counted in. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'hour' | 'minute'

/** What the date grammar reads. */
export interface CalendarWords {
  /** 1–12 */
  readonly months: ReadonlyMap<string, number>
  /** Month names that are other words or names as well: they need a number or a preposition beside them. */
  readonly unsureMonths: ReadonlySet<string>
  /** 0 Sunday – 6 Saturday */
  readonly weekdays: ReadonlyMap<string, number>
  /** Days from the day of writing. */
  readonly days: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, Unit>
  readonly seasons: ReadonlySet<string>
  /** "last" -1, "this" 0, "next" 1 */
  readonly relations: ReadonlyMap<string, number>
  readonly numbers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** Numbers that tell no number. */
  readonly vague: ReadonlySet<string>
  readonly dayParts: ReadonlySet<string>
  /** Parts of a period that leave its value as it is: "late 2014". */
  readonly parts: ReadonlySet<string>
  /** The same with "of": "the end of 2014". */
  readonly partNouns: ReadonlySet<string>
  readonly zones: ReadonlySet<string>
  /** Words before a bare month or year that show it to be one. */
  readonly prepositions: ReadonlySet<string>
  /** Nouns after four digits that count things. */
  readonly counted: ReadonlySet<string>
  /** Words before a weekday or after it that make it a name: "Black Friday", "Sunday Times". */
  readonly namedDays: ReadonlySet<string>
  readonly dayNames: ReadonlySet<string>
  /** Words after "Sept. 11" that make it the day of 2001. */
  readonly attacks: ReadonlySet<string>
  /** Verbs and auxiliaries that turn a weekday or month to the future or the past. */
  readonly future: ReadonlySet<string>
  readonly past: ReadonlySet<string>
}
