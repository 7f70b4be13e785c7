import { firstEndingAfter, type MentionedDocument, type NameMention, type Token } from '../document'
import type { LanguagePack } from '../languages'

const MAX_WORDS = 5
const WORD = /^\p{Lu}[\p{L}\p{M}'’-]+\.?$/u

/**
 * The labels of a transcript's turns as names of persons: "HENNESSY:" is Paul Hennessy's, which capitals hide from the tagger,
 * and "PAUL" + "HENNESSY" in a headline is one name.
 *
 * @param names in order of position, not overlapping
 * @returns the same with the labels' names, in order of position
 */
export function labelNames(doc: MentionedDocument, names: readonly NameMention[], pack: LanguagePack): NameMention[] {
  const made = new Map<number, NameMention>()
  const surnames = new Set<string>()
  for (const { label } of doc.quotations) {
    if (label === null) continue
    const name = nameIn(doc, label.start, label.end, pack)
    if (!name) continue
    made.set(name.firstToken, name)
    surnames.add(doc.tokens[name.endToken - 1]!.lower)
  }
  if (made.size === 0) return [...names]
  const labels = [...made.values()].sort((a, b) => a.firstToken - b.firstToken)
  let next = 0
  const kept = names.filter((name) => {
    while (next < labels.length && labels[next]!.endToken <= name.firstToken) next += 1
    const label = labels[next]
    return !label || label.firstToken >= name.endToken
  })
  return [...kept.map((name) => withSurname(doc, name, surnames)), ...labels].sort((a, b) => a.firstToken - b.firstToken)
}

/** The name in a label, titles and what follows a comma or a bracket off; null for "MODERATOR", "Q", "UNIDENTIFIED MALE". */
function nameIn({ tokens }: MentionedDocument, start: number, end: number, pack: LanguagePack): NameMention | null {
  const words: Token[] = []
  for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end && words.length <= MAX_WORDS; i++) {
    if (/^[(,[]$/.test(tokens[i]!.text)) break
    words.push(tokens[i]!)
  }
  const bare = ({ lower }: Token): string => lower.replace(/\.$/, '')
  const isTitle = (token: Token): boolean => pack.titles.honorifics.has(bare(token)) || pack.titles.short.has(bare(token)) || (pack.nouns.get(bare(token))?.cls === 'person' && words.length > 1)
  while (words.length > 1 && isTitle(words[0]!)) words.shift()
  const [first, last] = [words[0], words.at(-1)]
  const isName = words.every((token) => WORD.test(token.text) && !pack.nouns.has(bare(token)) && !pack.functionWords.has(bare(token)))
  if (!first || !last || words.length > MAX_WORDS || !isName || last.lower.length < 3 || /^(?:unidentified|unknown|question|answer)/.test(first.lower)) return null
  return { type: 'person', start: first.start, end: last.end, firstToken: first.index, endToken: last.index + 1, confidence: 0.9, rule: 'label' }
}

function withSurname({ tokens }: MentionedDocument, name: NameMention, surnames: ReadonlySet<string>): NameMention {
  const next = tokens[name.endToken]
  if (name.type !== 'person' || !next || next.sentence !== tokens[name.firstToken]!.sentence || !surnames.has(next.lower) || surnames.has(tokens[name.endToken - 1]!.lower)) return name
  return { ...name, endToken: name.endToken + 1, end: next.end, rule: 'label' }
}
