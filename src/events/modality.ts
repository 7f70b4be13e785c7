import type { Modality } from '../document'
import type { Clause } from './clause'
import type { VerbGroup } from './verb-groups'

const PLANS: ReadonlySet<string> = new Set('plan plans planned planning prepare prepares prepared preparing intend intends intended expected scheduled due set hope hopes hoped going aims aimed want wants wanted seek seeks sought decided decides poised about slated vowed pledged promised agreed threatened willing ready offered'.split(' '))
const PLANNED_NOUN: ReadonlySet<string> = new Set(['upcoming', 'planned', 'forthcoming', 'scheduled', 'future', 'proposed', 'expected', 'impending', 'next', 'prospective'])
const BEFORE_PLANNED: ReadonlySet<string> = new Set('preparing prepare preparation preparations ahead plan plans planned planning expected scheduled upcoming arrange arranged arranging invited invitation propose proposed proposal'.split(' '))
const DENY: ReadonlySet<string> = new Set(['deny', 'denies', 'denied', 'denying', 'denial', 'denials'])
const IF: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest'])
const NO: ReadonlySet<string> = new Set(['no', 'not', 'never', 'without', "n't", 'n’t', 'neither', 'nor'])
const PAUSES: ReadonlySet<string> = new Set([',', ';', ':'])
const STOPS: ReadonlySet<string> = new Set([';', ':'])
const REACH = 8

/** How far a verb's event is held to be real, from its auxiliaries and what governs it. */
export function modalityOf(clause: Clause, group: VerbGroup): Modality {
  const { tokens } = clause.scene.doc
  if (deniedBefore(clause, group.first)) return 'denied'
  if (group.negated) return 'negated'
  for (let i = group.first - 1; i >= Math.max(clause.firstToken, group.first - REACH); i--) {
    if (IF.has(tokens[i]!.lower)) return 'hypothetical'
    if (PAUSES.has(tokens[i]!.text)) break
  }
  if (group.modal !== null) return /^(?:will|shall)$/.test(group.modal) ? 'planned' : 'hypothetical'
  if (group.infinitive) {
    if (tokens[group.first - 2]?.lower === 'had') return 'asserted' // "had to withdraw"
    if (clause.groups[0] === group) return 'planned' // a headline's "to visit"
    for (let i = group.first - 2; i >= Math.max(clause.firstToken, group.first - 5); i--) if (PLANS.has(tokens[i]!.lower)) return 'planned'
    if (/^(?:is|are|was|were)$/.test(tokens[group.first - 2]?.lower ?? '')) return 'planned'
  }
  return 'asserted'
}

/** The same of an event noun. */
export function nounModality(clause: Clause, first: number, noun: number): Modality {
  const { tokens } = clause.scene.doc
  if (deniedBefore(clause, first)) return 'denied'
  for (let i = first; i < noun; i++) {
    if (PLANNED_NOUN.has(tokens[i]!.lower) && !(tokens[i]!.lower === 'next' && i === noun - 1)) return 'planned'
    if (/^(?:possible|potential|alleged|hypothetical)$/.test(tokens[i]!.lower)) return 'hypothetical'
    if (tokens[i]!.lower === 'no') return 'negated'
  }
  for (let i = noun + 1; i < Math.min(clause.endToken, noun + 12); i++) {
    const { lower, text, pos } = tokens[i]!
    // "Putin's visit to China will become …", in a headline "to be …"
    if (/^(?:will|shall)$/.test(lower) || (lower === 'to' && /^(?:be|become|begin|start|take)$/.test(tokens[i + 1]?.lower ?? '')) || /^(?:scheduled|planned|expected|slated|due)$/.test(lower)) return 'planned'
    if (pos === 'VERB' || pos === 'AUX' || PAUSES.has(text)) break
  }
  for (let i = first - 1; i >= Math.max(clause.firstToken, first - 4); i--) {
    const { lower, text } = tokens[i]!
    if (PAUSES.has(text)) break
    if (BEFORE_PLANNED.has(lower)) return 'planned'
    if (NO.has(lower) && i === first - 1) return 'negated'
  }
  return 'asserted'
}

function deniedBefore(clause: Clause, first: number): boolean {
  const { tokens } = clause.scene.doc
  for (let i = first - 1; i >= Math.max(clause.firstToken, first - REACH); i--) {
    // "denied the charge and withdrew": the second verb is no longer denied.
    if (STOPS.has(tokens[i]!.text) || tokens[i]!.pos === 'CCONJ' || (tokens[i]!.text === ',' && clause.scene.pack.cues.verbs.has(tokens[i + 1]!.lower))) return false
    if (DENY.has(tokens[i]!.lower)) return true
  }
  return false
}
