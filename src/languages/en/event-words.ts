import type { EventWords } from '../events'
import { ACTOR_NOUNS, COLLECTIVE_NOUNS } from './event-actors'
import { EVENT_BEARERS } from './event-bearers'
import { NAMED_EVENTS } from './event-names'
import { EVENT_IDIOMS } from './event-idioms'
import { EVENT_NOUN_CLASSES } from './event-noun-classes'
import { EVENT_NOUNS, LIGHT_VERBS, PARTAKING_VERBS } from './event-nouns'
import { EVENT_VERBS, IRREGULAR_VERBS } from './event-verbs'

/** English words for events: verbs and nouns with the PLOVER type they tell, heads of named events, nouns for actors. */
export const EVENT_WORDS: EventWords = {
  verbs: EVENT_VERBS,
  nounClasses: EVENT_NOUN_CLASSES,
  idioms: EVENT_IDIOMS,
  irregular: IRREGULAR_VERBS,
  nouns: EVENT_NOUNS,
  lightVerbs: LIGHT_VERBS,
  partaking: PARTAKING_VERBS,
  bearers: EVENT_BEARERS,
  actors: ACTOR_NOUNS,
  collectives: COLLECTIVE_NOUNS,
  named: NAMED_EVENTS,
}
