/** The tagger's labels and how the tools' classes lead to them. Shared by the scripts here. */
export const TYPES = ['person', 'organization', 'place', 'other', 'demonym'] as const

/** 0 is outside; a type t begins with 2t+1 and goes on with 2t+2. */
export const LABELS = 2 * TYPES.length + 1
export const begin = (type: number): number => 2 * type + 1
export const inside = (type: number): number => 2 * type + 2
/** Every label as bits: nothing is known. */
export const ANY = (1 << LABELS) - 1

const CLASSES: Readonly<Record<string, number>> = {
  PERSON: 0, per: 0, ORG: 1, ORGANIZATION: 1, org: 1, PARTY: 1, GPE: 2, LOC: 2, FAC: 2, LOCATION: 2, geo: 2, COUNTRY: 2,
  EVENT: 3, WORK_OF_ART: 3, LAW: 3, PRODUCT: 3, art: 3, eve: 3, nat: 3, NORP: 4, gpe: 4,
}

/** A tool's class as a number of TYPES, or -1 for what is no name (dates, numbers). MISC is left to the caller. */
export const classOf = (label: string): number => CLASSES[label] ?? -1

/** A name whose type is settled, in characters. */
export interface Settled {
  readonly start: number
  readonly end: number
  readonly type: number
}

/** A stretch of which only the possible types are known: bit 0 outside, bit t+1 the type t. */
export interface Open {
  readonly start: number
  readonly end: number
  readonly types: number
}

/** A text with all that is known of its names; what neither list holds is no name. */
export interface Labelled {
  readonly id: string
  readonly text: string
  readonly settled: readonly Settled[]
  readonly open: readonly Open[]
}
