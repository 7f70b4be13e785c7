import type { CountryMention, Token, TokenisedDocument } from '../document'
import { nativeIndex, nativeNames } from '../lexicons/countries-native'
import { findCountryWords } from './countries-find'

/** Languages that write without spaces: names are sought inside the token. */
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh'])
/** Languages without capitals. */
const CASELESS: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'hi', 'ko'])
const KATAKANA = /[\u30a1-\u30fa\u30fc]/
const RULE = 'native-name'

/**
 * Countries in a text whose language has no pack: names as that language prints them, and English names beside them.
 *
 * @param language ISO 639-1, "und" where it cannot be told
 */
export function nativeCountryMentions(doc: TokenisedDocument, language: string): CountryMention[] {
  if (UNSPACED.has(language)) return unspacedMentions(doc, language)
  const index = nativeIndex(language)
  const hits = findCountryWords(doc, index, CASELESS.has(language) ? BARE[language] : undefined)
  return hits.flatMap(({ phrase: { code, kind }, start, end }) =>
    code === null || (kind !== 'name' && kind !== 'abbreviation') ? [] : [{ start, end, code, form: kind, rule: RULE }],
  )
}

/** What these languages write together with the name: prefixes in Arabic and Hebrew, particles in Korean; others nothing. */
const BARE: Readonly<Record<string, (word: string) => readonly string[]>> = {
  ar: (word) => [word.replace(/^[وبلفك](?=.{4})/u, '')],
  fa: () => [],
  he: (word) => [word.replace(/^[ובלמהשכ](?=.{3})/u, ''), word.replace(/^[וש][בלמהכ](?=.{3})/u, '')],
  hi: () => [],
  ko: (word) => [word.replace(/(?<=.{2})(?:에서|에게|으로|까지|부터|은|는|이|가|을|를|의|에|와|과|도|로|측)$/u, '')],
}

type NamesByFirst = ReadonlyMap<string, readonly (readonly [name: string, code: string])[]>
const made = new Map<string, NamesByFirst>()

function namesByFirst(language: string): NamesByFirst {
  const ready = made.get(language)
  if (ready) return ready
  const byFirst = new Map<string, [string, string][]>()
  for (const entry of nativeNames(language)) byFirst.set(entry[0][0]!, [...(byFirst.get(entry[0][0]!) ?? []), entry])
  for (const list of byFirst.values()) list.sort((a, b) => b[0].length - a[0].length)
  made.set(language, byFirst)
  return byFirst
}

/** The longest name at every character; a name in katakana must not be part of a longer katakana word. */
function unspacedMentions(doc: TokenisedDocument, language: string): CountryMention[] {
  const names = namesByFirst(language)
  const mentions: CountryMention[] = []
  for (const token of doc.tokens) mentions.push(...mentionsIn(token, names))
  return mentions
}

function mentionsIn({ text, start }: Token, names: NamesByFirst): CountryMention[] {
  const mentions: CountryMention[] = []
  for (let at = 0; at < text.length; ) {
    const found = names.get(text[at]!)?.find(([name]) => text.startsWith(name, at))
    if (!found || splitsWord(text, at, at + found[0].length)) {
      at += 1
      continue
    }
    mentions.push({ start: start + at, end: start + at + found[0].length, code: found[1], form: 'name', rule: RULE })
    at += found[0].length
  }
  return mentions
}

const joined = (left: string | undefined, right: string | undefined): boolean => left !== undefined && right !== undefined && KATAKANA.test(left) && KATAKANA.test(right)
const splitsWord = (text: string, start: number, end: number): boolean => joined(text[start - 1], text[start]) || joined(text[end - 1], text[end])
