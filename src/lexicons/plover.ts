/**
 * The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records, Open Event Data Alliance)
 * with the modes that onrecord tells apart, and where each type lies. The types' names and their meaning are facts of the
 * ontology; the words here are ours. "visit" and "meet" under CONSULT are onrecord's own: PLOVER keeps them in one.
 */

/** What one actor does to or with another. */
export type PloverType =
  | 'ACCUSE' | 'AGREE' | 'AID' | 'ASSAULT' | 'COERCE' | 'CONCEDE' | 'CONSULT' | 'COOPERATE' | 'MOBILIZE' | 'PROTEST' | 'REJECT'
  | 'REQUEST' | 'RETREAT' | 'SANCTION' | 'SUPPORT' | 'THREATEN'

export interface PloverFacts {
  /** PLOVER's quad class: words or deeds, for or against. */
  readonly quad: 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict'
  /** What the type means, in a few words. */
  readonly meaning: string
  readonly modes: readonly string[]
}

/** Sorted by name. */
export const PLOVER: Readonly<Record<PloverType, PloverFacts>> = {
  ACCUSE: { quad: 'verbal conflict', meaning: 'disapprove, blame, allege, investigate', modes: ['allege', 'disapprove', 'investigate'] },
  AGREE: { quad: 'verbal cooperation', meaning: 'agree, offer or promise to cooperate', modes: ['accept', 'ceasefire', 'commit', 'offer'] },
  AID: { quad: 'material cooperation', meaning: 'give money, goods, shelter, protection', modes: ['asylum', 'economic', 'humanitarian', 'military', 'rescue'] },
  ASSAULT: { quad: 'material conflict', meaning: 'use violence', modes: ['abduct', 'aerial', 'assassinate', 'beat', 'cleansing', 'execute', 'explosives', 'firearms', 'heavy-weapons', 'kill', 'sexual', 'suicide-attack', 'territory', 'torture'] },
  COERCE: { quad: 'material conflict', meaning: 'repress, restrict, seize, arrest', modes: ['arrest', 'ban', 'censor', 'curfew', 'deport', 'disperse', 'martial-law', 'restrict', 'seize', 'withhold'] },
  CONCEDE: { quad: 'verbal cooperation', meaning: 'give in, ease, lift', modes: ['ease', 'reform', 'yield'] },
  CONSULT: { quad: 'verbal cooperation', meaning: 'meet, visit, talk, mediate', modes: ['meet', 'mediate', 'phone', 'talk', 'visit'] },
  COOPERATE: { quad: 'material cooperation', meaning: 'work together in fact', modes: ['economic', 'exercise', 'judicial', 'military', 'share'] },
  MOBILIZE: { quad: 'material conflict', meaning: 'deploy or raise forces', modes: ['militia', 'police', 'troops', 'weapons'] },
  PROTEST: { quad: 'material conflict', meaning: 'demonstrate, strike, riot', modes: ['boycott', 'demo', 'hunger', 'obstruct', 'riot', 'strike'] },
  REJECT: { quad: 'verbal conflict', meaning: 'refuse, reject, veto, oppose', modes: ['oppose', 'refuse', 'veto'] },
  REQUEST: { quad: 'verbal conflict', meaning: 'demand, ask, call for', modes: ['appeal', 'demand'] },
  RETREAT: { quad: 'material cooperation', meaning: 'withdraw, release, disarm, resign', modes: ['access', 'ceasefire', 'disarm', 'release', 'resign', 'return', 'withdraw'] },
  SANCTION: { quad: 'material conflict', meaning: 'reduce or break relations', modes: ['convict', 'discontinue', 'embargo', 'expel', 'withdraw'] },
  SUPPORT: { quad: 'verbal cooperation', meaning: 'praise, endorse, establish or better relations', modes: ['apologize', 'endorse', 'praise', 'recognize', 'treaty'] },
  THREATEN: { quad: 'verbal conflict', meaning: 'threaten, warn, set an ultimatum', modes: ['ultimatum', 'violence', 'warn'] },
}
