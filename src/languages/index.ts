import type { LanguagePack } from './pack'
import { PACKS } from './packs'

export type { CalendarWords, Unit } from './calendar'
export type { EventClass, EventWords, NamedEventWords } from './events'
export type { CueWord, FurnitureRule, LanguagePack, NounWord, PronounWord, SpellingLexicon, TitleLexicon } from './pack'

/** The pack for a BCP 47 code ("en", "en-GB"), or null where onrecord does not have that language. */
export function packFor(language: string): LanguagePack | null {
  const code = language.toLowerCase().split('-')[0]
  return PACKS.find((pack) => pack.code === code) ?? null
}
