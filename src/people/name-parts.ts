import { remembered } from '../document'

/** A printed personal name, taken apart. */
export interface NameParts {
  /** The name without titles, possessive and outer marks, white space folded: "Joseph R. Biden, Jr." */
  readonly printed: string
  /** Its words folded (see {@link foldWord}), without particles, suffix and nickname: ["joseph", "r", "biden"]. */
  readonly keys: readonly string[]
  /** "jr", "sr", "ii", "iii", "iv" or "". */
  readonly suffix: string
  /** Nickname in quotation marks inside the name, folded, or "". */
  readonly nickname: string
}

const SUFFIX: ReadonlySet<string> = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv'])
/** Words that belong to the surname after them, folded. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'al', 'bin', 'bint', 'da', 'das', 'de', 'del', 'della', 'den', 'der', 'di', 'do', 'dos', 'du', 'el', 'ibn', 'la', 'le', 'ter', 'the', 'van', 'von', 'y', 'zu',
])
const MARKS = /\p{M}+/gu
const SPECIAL: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }
const NICKNAME = /["“'‘(]([^"”'’()“‘]{2,24})["”'’)]/u
const MAX_NAME = 120

/**
 * A word of a name as it is compared: lower case, without accents, dots, apostrophes and the article al-.
 *
 * @example foldWord('Erdoğan') // 'erdogan'
 * @example foldWord('al-Assad') // 'assad'
 */
export const foldWord = remembered((word) => {
  const plain = word.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/[łøđðþßæœı]/g, (c) => SPECIAL[c] ?? c)
  return plain.replace(/[.'’`ʻ]/g, '').replace(/^(?:al|el)[-‐‑](?=..)/, '')
})

/**
 * Takes a printed name apart.
 *
 * @param text the name's text, possibly with a title in front
 * @param isTitle whether a word (lower case, without full stop) is a title
 */
export function nameParts(text: string, isTitle: (word: string) => boolean): NameParts {
  const flat = text.slice(0, MAX_NAME).replace(/\s+/g, ' ').replace(/['’]s?$/, '').trim()
  const nick = NICKNAME.exec(flat)
  const words = (nick ? flat.replace(nick[0], ' ') : flat).split(/[\s,]+/).filter(Boolean)
  let titles = 0
  const leads = (word: string): boolean => isTitle(word.toLowerCase().replace(/\.$/, '')) && !PARTICLES.has(word.toLowerCase())
  while (titles < words.length - 1 && leads(words[titles]!)) titles += 1
  let suffix = ''
  const keys: string[] = []
  for (const word of words.slice(titles)) {
    const key = foldWord(word)
    if (SUFFIX.has(key) && keys.length > 0) suffix = key.replace('nr', 'r')
    else if (key !== '' && !(PARTICLES.has(key) && word === word.toLowerCase())) keys.push(key)
  }
  const printed = titles === 0 ? flat : flat.slice(flat.indexOf(words[titles]!)).trim()
  return { printed, keys, suffix, nickname: nick ? foldWord(nick[1]!) : '' }
}

/**
 * Spellings of one name from another script fall together; different names rarely do.
 *
 * @example soundOf('zelenskyy') === soundOf('zelenskiy') // true
 */
export const soundOf = remembered((key) => {
  if (key.length < 4) return key
  return key
    .replace(/(?:skiy|skyy|skyi|skii|skij|skyj|sky)$/, 'ski')
    .replace(/^(?:q|kh|gh|g|k)(?=a[dz])/, 'k')
    .replace(/ph/g, 'f').replace(/ks/g, 'x').replace(/ae/g, 'a').replace(/kh/g, 'h').replace(/gh/g, 'g').replace(/ou|oo/g, 'u').replace(/ij|iy|yi/g, 'i')
    .replace(/[yj]/g, 'i').replace(/[qc](?!h)/g, 'k').replace(/w/g, 'v').replace(/dh/g, 'd').replace(/o(?=[hm])/g, 'u')
    .replace(/(.)\1+/g, '$1').replace(/e(?=[dvf]$)|(?<=m)[eo](?=d$)/, 'a')
})
