import { francAll } from 'franc'
import { PACKS } from './packs'

/** A language and how sure it is. */
export interface DetectedLanguage {
  /** BCP 47; "und" where it cannot be told. */
  language: string
  /** 0..1: how far the language is ahead of the next likely one. */
  confidence: number
}

/** The languages that franc is asked about, by its ISO 639-3 codes. Fewer candidates, fewer errors on short texts. */
const CODES: Readonly<Record<string, string>> = {
  arb: 'ar', bul: 'bg', ces: 'cs', cmn: 'zh', dan: 'da', deu: 'de', ell: 'el', eng: 'en', fin: 'fi', fra: 'fr', heb: 'he', hin: 'hi', hrv: 'hr', hun: 'hu', ind: 'id',
  ita: 'it', jpn: 'ja', kor: 'ko', nld: 'nl', nob: 'nb', pes: 'fa', pol: 'pl', por: 'pt', ron: 'ro', rus: 'ru', spa: 'es', swe: 'sv', tur: 'tr', ukr: 'uk', vie: 'vi',
}
const ONLY = { only: Object.keys(CODES), minLength: 20 }

/** franc's time grows with the sample: a short one does for most texts, a long one for those that it is not sure of. */
const SAMPLES = [400, 3000]
/** How far ahead (of 1) the first language must be on the short sample: nineteen in twenty English news texts are. */
const SURE = 0.05
/** Where the share of a language's function words is this high in at least so many words, nothing else need be asked. */
const CERTAIN = { share: 0.25, words: 20 }
/** From so many words in lower case on, those with a capital are left out. */
const FEW = 8
/** Where letter statistics are not sure, this share decides. */
const LIKELY = { share: 0.12, words: 1 }
/** Up to so many letters the statistics are often wrong, however sure: one English sentence in fourteen was French, German or Danish to them. */
const SHORT = 200
/** The share of words that must look like the language's own for a short text to be in it. */
const OWN_WORDS = 0.2

/**
 * Tells a text's language: by its function words where they are many, a text of a line or two by frequent words of the
 * language and of others, else by letter statistics (franc) on its beginning, and where those are not sure, by fewer function words.
 *
 * @param text any string; its first few thousand characters count
 * @returns the language and how sure it is; "und" with confidence 0 where it cannot be told
 * @throws TypeError where the text is not a string
 * @example detectLanguage('The minister said on Tuesday that the talks had failed.').language // 'en'
 */
export function detectLanguage(text: string): DetectedLanguage {
  if (typeof text !== 'string') throw new TypeError(`detectLanguage: the text must be a string, got ${text === null ? 'null' : typeof text}`)
  const certain = byFunctionWords(text.slice(0, SAMPLES[0]), CERTAIN)
  if (certain) return certain
  const short = text.length <= SHORT ? byOwnWords(text) : null
  if (short) return short
  let best: DetectedLanguage = { language: 'und', confidence: 0 }
  for (const size of SAMPLES) {
    // franc scores the first language 1 and the others by their distance to it.
    const [first, second] = francAll(text.slice(0, size), ONLY)
    const language = first && CODES[first[0]]
    const lead = 1 - (second?.[1] ?? 0)
    if (language !== undefined) best = detected(language, 0.5 + 2 * lead, 0.95)
    if (language !== undefined && lead >= SURE) return best
    if (text.length <= size) break
  }
  return (text.length > SHORT ? byFunctionWords(text.slice(0, SAMPLES[1]), LIKELY) : null) ?? best
}

const detected = (language: string, confidence: number, ceiling: number): DetectedLanguage => ({
  language,
  confidence: Math.round(Math.min(ceiling, confidence) * 1e4) / 1e4,
})

function byFunctionWords(sample: string, least: { share: number; words: number }): DetectedLanguage | null {
  // Names belong to no language, and a page of results is full of them: only words written small count, where there are any.
  const small = sample.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu) ?? []
  const words = small.length >= FEW ? small : (sample.toLowerCase().match(/\p{L}+/gu) ?? [])
  if (words.length < least.words) return null
  for (const { code, functionWords } of PACKS) {
    const share = words.filter((word) => functionWords.has(word)).length / words.length
    if (share >= least.share) return detected(code, 0.5 + 2 * share, words.length >= CERTAIN.words ? 1 : 0.9)
  }
  return null
}

/**
 * A short text by its words: those of the language's own count whole, those it shares with others and those that only look
 * like it, half. Of words with a capital, names mostly, only the language's own count at all.
 */
function byOwnWords(text: string): DetectedLanguage | null {
  for (const { code, functionWords, ownWords } of PACKS) {
    let weight = text.match(ownWords.shortened)?.length ?? 0
    let count = 0
    for (const [at, word] of (text.match(/(?<![\p{L}\p{N}'’])\p{L}+/gu) ?? []).entries()) {
      const lower = word.toLowerCase()
      const own = ownWords.words.has(lower)
      // "La Paz" tells nothing, but the first word has its capital from there.
      if (word !== lower && !own && !(at === 0 && ownWords.foreign.has(lower))) continue
      count += 1
      weight += own ? 1 : ownWords.foreign.has(lower) ? -1 : functionWords.has(word) || ownWords.shared.has(word) || ownWords.looks.test(word) ? 0.5 : ownWords.letters.test(word) ? 0 : -1
    }
    const share = weight / Math.max(1, count)
    if (share >= OWN_WORDS) return detected(code, 0.5 + share, 0.9)
  }
  return null
}
