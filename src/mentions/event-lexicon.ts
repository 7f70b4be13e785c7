import type { NamedEventWords } from '../languages'

/** The words of named events, ready to look up. All lower case. */
export interface NamedEventLexicon {
  readonly heads: ReadonlySet<string>
  readonly occurrences: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly modifiers: ReadonlySet<string>
  readonly prefixes: ReadonlySet<string>
  /** Whole names by their first word, each a list of words, longest first. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly ordinals: ReadonlySet<string>
  /** Every word that a named event can be found by: all others are passed over. */
  readonly anchors: ReadonlySet<string>
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const made = new WeakMap<NamedEventWords, NamedEventLexicon>()

/** The lexicon of a pack's words; made once a pack. */
export function namedEventLexicon(words: NamedEventWords): NamedEventLexicon {
  const known = made.get(words)
  if (known) return known
  const names = new Map<string, string[][]>()
  for (const name of words.names.split(/;\s*/)) {
    const parts = name.trim().split(/\s+/)
    const list = names.get(parts[0]!)
    if (list) list.push(parts)
    else names.set(parts[0]!, [parts])
  }
  for (const list of names.values()) list.sort((a, b) => b.length - a.length)
  const [heads, occurrences, of, prefixes] = [setOf(words.heads), setOf(words.occurrences), setOf(words.of), setOf(words.prefixes)]
  const anchors = new Set([...heads, ...occurrences, ...of, ...prefixes, ...names.keys(), 'tropical', '9'])
  const lexicon: NamedEventLexicon = {
    heads, occurrences, of, prefixes, names, anchors, modifiers: setOf(words.modifiers), ordinals: setOf(words.ordinals),
  }
  made.set(words, lexicon)
  return lexicon
}
