/** Words by which the reading of a deed tells who does it, and what with. English, written for onrecord. */

/** Those whose unrest is a protest. */
export const CIVIL = /(?:protest[eo]rs?|demonstrators?|students?|workers?|prisoners?|inmates?|residents?|villagers?|farmers?|crowds?|mobs?|supporters?|activists?|strikers?|miners?|teachers?|nurses?|doctors?|lecturers?|pilots?|employees|staff|unions?|drivers?|refugees?|rioters?|youths|youngsters|townspeople|settlers?|monks?|taxi drivers?|people|fans)$/i
/** Those who bear arms. */
export const ARMED = /(?:troops?|soldiers?|forces?|army|militia(?:men|man)?s?|gunm[ae]n|rebels?|guerrillas?|militants?|insurgents?|paramilitar(?:y|ies)|fighters?|bandits?|police(?:men|man)?|commandos?|marines?|attackers?|armed men|terrorists?|navy|tanks|jets|planes|warplanes|helicopters)$/i
/** Those who free others' captives. */
export const RESCUERS = /(?:commandos?|police(?:men|man)?|troops?|soldiers?|forces?|army|navy|marines?|rescuers?)$/i
/** What a crowd does as an army does it: with civilians as subject, unrest. */
export const UNREST: ReadonlySet<string> = new Set(['occupy', 'storm', 'seize', 'block', 'blockade', 'burn', 'torch', 'attack', 'smash', 'besiege', 'ransack'])
/** Verbs of throwing: a crowd that does it riots. */
export const THROWN: ReadonlySet<string> = new Set(['throw', 'hurl', 'lob', 'toss', 'pelt'])
/** Seats and things that a crowd occupies and burns; of people it is violence. */
export const SEATS: ReadonlySet<string> = new Set('building embassy consulate office jail prison factory plant university school road highway street bridge square parliament station headquarters port airport border railway entrance house car bus shop store church mosque flag farm land'.split(' '))
/** What soldiers do to property, where a crowd riots. */
export const RUIN: ReadonlySet<string> = new Set(['loot', 'ransack', 'pillage', 'plunder', 'vandalize', 'vandalise', 'torch', 'burn', 'smash'])
/** An attack in words. */
export const VERBAL: ReadonlySet<string> = new Set('verbal personal scathing bitter furious sharp harsh vitriolic blistering stinging fierce withering broadside political public outspoken unprecedented'.split(' '))
/** Nouns for an attack, of weapons or of words. */
export const ATTACKS: ReadonlySet<string> = new Set(['attack', 'attacks', 'assault', 'broadside'])
/** The noun that is a blow or a stoppage. */
export const STRIKES: ReadonlySet<string> = new Set(['strike', 'strikes'])
/** In front of "strike": a blow. */
export const WEAPONS: ReadonlySet<string> = new Set('air drone missile rocket artillery retaliatory military punitive precision surgical cruise nuclear bombing deadly fresh'.split(' '))
/** Whoever stands for a state abroad. */
export const ENVOYS = /^(?:ambassador|envoy|consul|attach[eé]|diplomat|charg[eé])s?$/
/** What those who are thrown out are told to do. */
export const LEAVING = /^(?:leave|depart|quit)$/
/** What lets a paper appear, or keeps it from it. */
export const LICENCE = /^(?:licen[cs]es?|bans?|permits?)$/
/** Where news is made. */
export const MEDIA = /^(?:newspaper|daily|weekly|magazine|radio|television|tv|station|channel|broadcaster|website|paper|publisher)s?$/
/** What is sent to a friend as aid, into a country as force. */
export const ARMS_SENT: ReadonlySet<string> = new Set('tank tanks missile missiles plane planes jet jets warplane warplanes ship ships warship warships'.split(' '))
/** A state's seat in another. */
export const SEAT_ABROAD = /^(?:embass(?:y|ies)|consulates?|missions?)$/
/** A search or an attack, by who makes it. */
export const RAIDS = /^(?:raid|raids|raided|swoop|swoops)$/
/** Those who keep the law. */
export const OFFICERS = /(?:police(?:men|man)?|officers?|agents?|detectives?|investigators?|prosecutors?|authorities|inspectors?)$/i
/** Those who sit in a hall for somebody. */
export const DELEGATES = /(?:delegates?|delegations?|diplomats?|envoys?|ambassadors?|negotiators?|ministers?|lawmakers?|deputies|legislators?|senators?|mps|members|representatives?|parties|party)$/i
