/**
 * A sorted word list, front-coded in one string: a capital letter says how many letters are kept of the word before
 * ("A" none, "B" one, …), the rest follows in lower case. Lists of names shrink to under half, and stay readable.
 *
 * @example unpackWords('AadaDmBnne') // ['ada', 'adam', 'anne']
 */
export function unpackWords(packed: string): string[] {
  const words: string[] = []
  let previous = ''
  let at = 0
  while (at < packed.length) {
    let end = at + 1
    while (end < packed.length && !isMark(packed.charCodeAt(end))) end += 1
    previous = previous.slice(0, packed.charCodeAt(at) - 65) + packed.slice(at + 1, end)
    words.push(previous)
    at = end
  }
  return words
}

/**
 * The other way, for the scripts that write lists.
 *
 * @param words lower case, in any order, without capital letters A–Z
 */
export function packWords(words: readonly string[]): string {
  let packed = ''
  let previous = ''
  for (const word of [...new Set(words)].sort()) {
    let kept = 0
    while (kept < 25 && kept < word.length && word[kept] === previous[kept]) kept += 1
    packed += String.fromCharCode(65 + kept) + word.slice(kept)
    previous = word
  }
  return packed
}

const isMark = (code: number): boolean => code >= 65 && code <= 90
