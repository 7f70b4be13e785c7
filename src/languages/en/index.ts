import type { LanguagePack } from '../pack'
import { ABBREVIATIONS } from './abbreviations'

export const en: LanguagePack = { code: 'en', iso6393: 'eng', abbreviations: ABBREVIATIONS }
