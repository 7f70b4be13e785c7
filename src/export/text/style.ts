/** How words are set off: ANSI colours, or nothing where they are not understood. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  /** A speaker's own colour, by position; they repeat after six. */
  hue(position: number, text: string): string
}

const HUES = [36, 35, 33, 32, 34, 31]
const plain = (text: string): string => text
const ansi = (on: number, off: number) => (text: string): string => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`)

export const PLAIN: Style = { bold: plain, dim: plain, hue: (_position, text) => text }

export const COLORED: Style = {
  bold: ansi(1, 22),
  dim: ansi(2, 22),
  hue: (position, text) => ansi(HUES[position % HUES.length]!, 39)(text),
}
