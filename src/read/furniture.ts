import type { Range } from '../document'
import type { FurnitureRule } from '../languages'
import { PACKS } from '../languages/packs'

/** How many paragraphs at the text's start and end count as the page's top and bottom. */
const TOP = 8
const BOTTOM = 10
const LONGEST = 600
const ODD_SPACE = /[^\S ]|  /

/** Rules that need no language. */
const NEUTRAL: readonly FurnitureRule[] = [
  { name: 'web-address', where: 'any', longest: 300, hint: '', pattern: /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|(?:pic\.)?twitter\.com\/\S+)(?:\s+(?:https?:\/\/|www\.)\S+)*$/i },
  { name: 'ornament', where: 'any', longest: 120, hint: '', pattern: /^[^\p{L}\p{N}“”"‘’'«»„「」]+$/u },
  { name: 'page-code', where: 'any', longest: 200, hint: '', pattern: /^(?:[.#@][\w-]+[^.!?“”"]*\{|\}|[a-z-]+:\s?[^.!?“”\s][^.!?“”]{0,60};|<\/?[a-z][^<>]*>?|(?:var|function|window\.|document\.|googletag)\b.*[;{}])$/ },
  { name: 'page-code', where: 'any', longest: 200, hint: '', pattern: /^@media [^“”]*\{$/ },
]

const RULES: readonly FurnitureRule[] = [...NEUTRAL, ...PACKS.flatMap((pack) => pack.furniture)]

/**
 * The name of the rule that says a paragraph is page matter, or null where it is the article's text.
 *
 * @param position its place among the paragraphs, of `count`
 */
export function furnitureRule(text: string, { start, end }: Range, position: number, count: number): string | null {
  if (end - start > LONGEST) return null
  const printed = text.slice(start, end)
  const words = ODD_SPACE.test(printed) ? printed.replace(/\s+/g, ' ') : printed
  const top = position < TOP
  const bottom = position >= count - BOTTOM
  const found = RULES.find(
    ({ where, longest, pattern, hint }) =>
      words.length <= longest && (hint === '' || words.includes(hint)) && (where === 'any' || (where !== 'bottom' && top) || (where !== 'top' && bottom)) && pattern.test(words),
  )
  return found?.name ?? null
}
