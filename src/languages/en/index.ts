import type { LanguagePack } from '../pack'
import { ABBREVIATIONS } from './abbreviations'
import { CUES } from './cues'
import { EVENT_WORDS } from './event-words'
import { NOUNS, TITLES } from './nouns'
import { PRONOUNS } from './pronouns'
import { FUNCTION_WORDS } from './function-words'

export const en: LanguagePack = { code: 'en', iso6393: 'eng', abbreviations: ABBREVIATIONS, cues: CUES, pronouns: PRONOUNS, nouns: NOUNS, titles: TITLES, functionWords: FUNCTION_WORDS, events: EVENT_WORDS }
