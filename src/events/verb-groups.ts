import { HELPERS } from './helpers'
import type { Scene } from './scene'

/** A verb with its auxiliaries: "has not been killed". */
export interface VerbGroup {
  /** The first auxiliary, or the verb. */
  readonly first: number
  readonly verb: number
  readonly passive: boolean
  readonly negated: boolean
  /** will, would, may, must …, lower case; null for none. */
  readonly modal: string | null
  /** Behind "to". */
  readonly infinitive: boolean
  /** Neither infinitive nor a bare participle: it has a subject of its own. */
  readonly finite: boolean
  /** An -ing form without "be", or a participle without an auxiliary. */
  readonly participial: boolean
}

/** Modals that are printed short. */
const FULL_MODALS: ReadonlyMap<string, string> = new Map([["'ll", 'will'], ['’ll', 'will'], ['wo', 'will'], ['ca', 'can'], ["'d", 'would'], ['’d', 'would']])
const OBLIGED: ReadonlySet<string> = new Set(['has', 'have'])
const FURTHEST = 7

/**
 * The group that a verb closes.
 *
 * @param limit the first token that may belong to it: what stands before is the verb's before it
 */
export function groupAt(scene: Scene, verb: number, limit: number): VerbGroup {
  const { tokens } = scene.doc
  let first = verb
  let be = false
  let have = false
  let negated = false
  let modal: string | null = null
  let auxiliary = false
  for (let i = verb - 1; i >= Math.max(limit, verb - FURTHEST); i--) {
    const { lower, pos } = tokens[i]!
    const helper = HELPERS.get(lower)
    if (helper === 'be' && (pos === 'AUX' || pos === 'VERB')) { if (!have && !auxiliary) be = true; auxiliary = true }
    else if (helper === 'have') { have = true; auxiliary = true }
    else if (helper === 'modal') { modal = FULL_MODALS.get(lower) ?? lower; auxiliary = true }
    else if (helper === 'not') {
      negated = true
      if (lower === 'cannot') modal = 'can'
    }
    else if (helper === 'do' || pos === 'AUX') auxiliary = true
    else if (!((pos === 'ADV' || pos === 'PART') && lower !== 'to') && !(auxiliary && scene.dateAt[i]! >= 0)) break
    first = i
  }
  while (first < verb && (tokens[first]!.pos === 'ADV' || scene.dateAt[first]! >= 0) && tokens[first]!.lower !== 'no' && HELPERS.get(tokens[first]!.lower) !== 'not') first += 1
  // "has to withdraw" is one group, as "must withdraw".
  if (modal === null && tokens[first - 1]?.lower === 'to' && first - 2 >= limit && OBLIGED.has(tokens[first - 2]!.lower)) {
    first -= 2
    modal = 'must'
    auxiliary = true
  }
  const infinitive = tokens[first - 1]?.lower === 'to' && first - 1 >= limit - 1
  const { lower } = tokens[verb]!
  const ing = lower.endsWith('ing')
  return { first, verb, passive: be && !ing && PARTICIPLE.test(lower), negated, modal, infinitive, finite: !infinitive && (auxiliary || !ing), participial: !auxiliary && !infinitive && ing }
}

const PARTICIPLE = /(?:ed|en|wn|t|d|k|g|m|ne|un)$/
