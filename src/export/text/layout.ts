/**
 * Text that a terminal only shows and never obeys: line breaks and tabs become spaces, other control characters their
 * pictures (ESC: ␛), C1 controls and marks that override the direction of writing the replacement character.
 */
export const visible = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\0-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/\u007f/g, '␡')
    .replace(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

const columnsOf = (letter: string): number => (letter < '\u0300' ? 1 : ZERO.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1)

/** The columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += columnsOf(letter)
  return width
}

/** Pads with spaces to a number of columns. */
export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Pieces of a word, none wider than a line. */
function chopped(word: string, width: number): string[] {
  if (word.length * 2 <= width || widthOf(word) <= width) return [word]
  const pieces: string[] = []
  let from = 0
  let at = 0
  let columns = 0
  for (const letter of word) {
    const more = columnsOf(letter)
    if (columns + more > width && at > from) {
      pieces.push(word.slice(from, at))
      from = at
      columns = 0
    }
    at += letter.length
    columns += more
  }
  return [...pieces, word.slice(from)]
}

/** Lines of at most `width` columns, broken at spaces; a longer word is cut. An empty text has no line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line: string[] = []
  let columns = 0
  for (const word of text.split(/ +/).filter(Boolean)) {
    for (const piece of chopped(word, Math.max(1, width))) {
      const more = widthOf(piece)
      if (line.length > 0 && columns + 1 + more > width) {
        lines.push(line.join(' '))
        line = []
        columns = 0
      }
      columns += more + (line.length > 0 ? 1 : 0)
      line.push(piece)
    }
  }
  return line.length > 0 ? [...lines, line.join(' ')] : lines
}
