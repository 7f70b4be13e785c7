import { en } from './en'
import type { LanguagePack } from './pack'

export type { LanguagePack } from './pack'

const PACKS: readonly LanguagePack[] = [en]

/** The pack for a BCP 47 code ("en", "en-GB"), or null where onrecord does not have that language. */
export function packFor(language: string): LanguagePack | null {
  const code = language.toLowerCase().split('-')[0]
  return PACKS.find((pack) => pack.code === code) ?? null
}
