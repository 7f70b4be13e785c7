/**
 * Words that hardly an English sentence does without and that other languages written in Latin letters rarely have. They
 * decide where a text is too short for letter statistics. Facts of English, written for onrecord. Sorted, unique, lower case.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `and are been but by for from had has have he her his how if is it its my no not of on or our said says she that the their there these
  they this those to was we were what when where which who why will with would you your`.split(/\s+/),
)
