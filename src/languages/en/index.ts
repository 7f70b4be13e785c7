import type { LanguagePack } from '../pack'
import { ABBREVIATIONS } from './abbreviations'
import { CALENDAR } from './calendar'
import { CUES } from './cues'
import { EVENT_WORDS } from './event-words'
import { NOUNS, ORGANIZATION_WORDS, TITLES } from './nouns'
import { NICKNAMES } from './nicknames'
import { PRONOUNS } from './pronouns'
import { FUNCTION_WORDS } from './function-words'
import { FURNITURE } from './furniture'
import { ELISIONS, NOT_SPEAKERS } from './mark-words'
import { SPELLING } from './spelling'

export const en: LanguagePack = { code: 'en', iso6393: 'eng', abbreviations: ABBREVIATIONS, calendar: CALENDAR, cues: CUES, pronouns: PRONOUNS, nouns: NOUNS, titles: TITLES, organizations: ORGANIZATION_WORDS, nicknames: NICKNAMES, functionWords: FUNCTION_WORDS, events: EVENT_WORDS, spelling: SPELLING, furniture: FURNITURE, elisions: ELISIONS, notSpeakers: NOT_SPEAKERS }
