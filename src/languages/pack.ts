/** A language as data: all that the stages need to know of it. To add one, write a folder beside en/ and list it in index.ts. */
export interface LanguagePack {
  /** BCP 47 */
  readonly code: string
  /** ISO 639-3, as franc speaks */
  readonly iso6393: string
  /** Words that end in a full stop without ending a sentence, lower case, without the full stop. */
  readonly abbreviations: ReadonlySet<string>
}
