import isoCodes from 'i18n-iso-countries/codes.json'
import isoEnglish from 'i18n-iso-countries/langs/en.json'
import { CAPITALS, SEATS } from './countries-capitals'
import { DEMONYMS, pluralOf } from './countries-demonyms'
import { COUNTRY_ABBREVIATIONS, COUNTRY_NAMES } from './countries-names'
import { NOT_COUNTRIES } from './countries-not'

/** What a phrase of the lexicon says: a form of a country, a capital or a seat of power, or (code null) no country at all. */
export interface CountryPhrase {
  /** As {@link plainWord} makes them. */
  readonly words: readonly string[]
  /** ISO 3166-1 alpha-2; null for a phrase that only holds a country's word ("New Mexico"). */
  readonly code: string | null
  readonly kind: 'name' | 'demonym' | 'abbreviation' | 'capital' | 'seat' | 'none'
  /** For abbreviations: the capitals that the text must have, without full stops. */
  readonly exact: string | null
}

/** By first word, longest phrase first. */
export type CountryIndex = ReadonlyMap<string, readonly CountryPhrase[]>

const MARKS = /\p{M}/gu
const ISO_NAMES: Readonly<Record<string, string | readonly string[]>> = isoEnglish.countries
/** ISO names that mean something else in a text, or that the other lists have better. */
const NOT_FROM_ISO: ReadonlySet<string> = new Set(['Congo', 'Reunion', 'US', 'U.S.', 'USA', 'U.S.A.', 'UK', 'UAE', 'British Indian Ocean Territory', 'Jersey'])
const ALPHA3: ReadonlyMap<string, string> = new Map(isoCodes.map((row) => [String(row[0]), String(row[1])]))

/**
 * A word as the index has it: lower case, accents off, straight apostrophe, no full stop at the end.
 *
 * @example plainWord('U.S.') // 'u.s'
 */
export function plainWord(word: string): string {
  let plain = word.toLowerCase()
  if (plain.endsWith('.')) plain = plain.slice(0, -1)
  for (let i = 0; i < plain.length; i++) {
    if (plain.charCodeAt(i) > 127) return plain.replaceAll('’', "'").replaceAll('‑', '-').replaceAll('ı', 'i').normalize('NFD').replace(MARKS, '')
  }
  return plain
}

const isoNames = (code: string): readonly string[] => {
  const names = ISO_NAMES[code]
  return names === undefined ? [] : typeof names === 'string' ? [names] : names
}

/** The ISO 3166-1 alpha-3 code; the alpha-2 code itself where there is none. @example alpha3Of('RU') // 'RUS' */
export const alpha3Of = (code: string): string => ALPHA3.get(code) ?? code

/** The usual English name. @example countryName('RU') // 'Russia' */
export const countryName = (code: string): string => COUNTRY_NAMES[code]?.split('|')[0] ?? isoNames(code)[0] ?? code

let index: CountryIndex | null = null

/** Every phrase that may be a country, a capital, or may look like one. Built at the first call, in a few milliseconds. */
export function countryIndex(): CountryIndex {
  index ??= buildIndex()
  return index
}

function buildIndex(): CountryIndex {
  const byFirst = new Map<string, CountryPhrase[]>()
  const seen = new Set<string>()
  const add = (phrase: string, code: string | null, kind: CountryPhrase['kind'], exact: string | null = null): void => {
    const words = phrase.replace(/['’]s\b/gi, " 's").trim().split(/\s+/).map(plainWord)
    const key = `${words.join(' ')}|${exact ?? ''}`
    if (words[0] === '' || seen.has(key)) return
    seen.add(key)
    const list = byFirst.get(words[0]!)
    if (list) list.push({ words, code, kind, exact })
    else byFirst.set(words[0]!, [{ words, code, kind, exact }])
  }
  const addAll = (lists: Readonly<Record<string, string>>, each: (form: string, code: string) => void): void => {
    for (const [code, forms] of Object.entries(lists)) for (const form of forms.split('|')) each(form, code)
  }
  addAll(NOT_COUNTRIES, (form) => add(form, null, 'none'))
  addAll(COUNTRY_ABBREVIATIONS, (form, code) => add(form, code, 'abbreviation', form.replace(/[. ]/g, '')))
  addAll(COUNTRY_NAMES, (form, code) => add(form.replace(/^the /i, ''), code, 'name'))
  for (const code of ALPHA3.keys()) {
    for (const name of isoNames(code)) if (!/[,()]/.test(name) && !NOT_FROM_ISO.has(name)) add(name.replace(/^the /i, ''), code, 'name')
  }
  addAll(DEMONYMS, (form, code) => {
    add(form, code, 'demonym')
    const plural = pluralOf(form)
    if (plural !== null) add(plural, code, 'demonym')
  })
  addAll(SEATS, (form, code) => add(form, code, 'seat'))
  addAll(CAPITALS, (form, code) => add(form.replace(/^the /i, ''), code, 'capital'))
  add('Jersey', 'JE', 'name')
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return byFirst
}

/** The country of one word that is its name or demonym, or null. @example countryOfWord('Vietnamese') // 'VN' */
export function countryOfWord(word: string): string | null {
  const plain = plainWord(word)
  const found = countryIndex().get(plain)?.find(({ words, kind }) => words.length === 1 && (kind === 'demonym' || kind === 'name'))
  return found?.code ?? null
}
