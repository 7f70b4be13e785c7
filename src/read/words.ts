const WORD = /[\p{L}\p{M}]+/gu

/** Those of the wanted words (lower case) that stand somewhere in the text with no apostrophe after them. One pass. */
export function wordsStanding(text: string, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const standing = new Set<string>()
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length > 60) continue
    const next = text[index + word.length]
    if (next === '’' || next === "'") continue
    const lower = word.toLowerCase()
    if (wanted.has(lower)) standing.add(lower)
  }
  return standing
}
