import { franc, francAll } from 'franc'

/** A language and how sure it is. */
export interface DetectedLanguage {
  /** BCP 47; "und" where it cannot be told. */
  language: string
  /** 0..1 */
  confidence: number
}

// franc errs on a paragraph and is slow on a book: it gets the start of the article, as much as it needs.
const SAMPLE = 3000
const CODES: Readonly<Record<string, string>> = {
  arb: 'ar', cmn: 'zh', deu: 'de', eng: 'en', fra: 'fr', ita: 'it', jpn: 'ja', kor: 'ko', nld: 'nl', pol: 'pl', por: 'pt', rus: 'ru',
  spa: 'es', swe: 'sv', tur: 'tr', ukr: 'uk',
}

/**
 * Tells a text's language.
 *
 * @example detectLanguage('The minister said on Tuesday that …') // { language: 'en', confidence: … }
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, SAMPLE)
  const code = franc(sample, { only: Object.keys(CODES), minLength: 20 })
  const language = CODES[code]
  if (language === undefined) return { language: 'und', confidence: 0 }
  const [first, second] = francAll(sample, { only: Object.keys(CODES), minLength: 20 })
  const margin = (first?.[1] ?? 0) - (second?.[1] ?? 0)
  return { language, confidence: Math.min(1, 0.5 + margin) }
}
