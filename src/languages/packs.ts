import { en } from './en'
import type { LanguagePack } from './pack'

/** All languages that onrecord has. To add one: a folder beside en/, and its pack here. */
export const PACKS: readonly LanguagePack[] = [en]
