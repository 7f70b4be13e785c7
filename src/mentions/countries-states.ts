import type { Token } from '../document'
import { plainWord } from '../lexicons/countries'
import { US_STATES } from '../lexicons/countries-context'

/**
 * Whether a comma and a state of the US stand at the token: "Lebanon, Pa.", "Palestine, Texas".
 *
 * @param at the token after the town's name
 */
export function stateFollows(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at + 1]
  if (tokens[at]?.text !== ',' || !first || first.text === first.lower) return false
  const word = plainWord(first.lower)
  const second = tokens[at + 2]
  return US_STATES.has(word) || (second !== undefined && US_STATES.has(`${word} ${plainWord(second.lower)}`))
}
