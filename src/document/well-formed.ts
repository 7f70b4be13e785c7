/** A text without halves of letters: no encoding can write them, and SQLite's package joins them with what follows. */
export const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd')
