import type { Modality } from '../document'
import type { Clause } from './clause'
import type { VerbGroup } from './verb-groups'

const PLANS: ReadonlySet<string> = new Set('plan plans planned planning prepare prepares prepared preparing intend intends intended expected scheduled due set hope hopes hoped going aims aimed want wants wanted seek seeks sought decided decides poised about slated vowed pledged promised agreed threatened willing ready offered'.split(' '))
const PLANNED_NOUN: ReadonlySet<string> = new Set(['upcoming', 'planned', 'forthcoming', 'scheduled', 'future', 'proposed', 'expected', 'impending', 'next', 'prospective'])
const BEFORE_PLANNED: ReadonlySet<string> = new Set('preparing prepare preparation preparations ahead plan plans planned planning expected scheduled upcoming arrange arranged arranging invited invitation propose proposed proposal'.split(' '))
const DENY: ReadonlySet<string> = new Set(['deny', 'denies', 'denied', 'denying', 'denial', 'denials'])
const IF: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest'])
const NO: ReadonlySet<string> = new Set(['no', 'not', 'never', 'without', "n't", 'n’t', 'neither', 'nor'])
/** "talks ARE scheduled" */
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were'])
const FAILS: ReadonlySet<string> = new Set('fail fails failed failing neglected omitted'.split(' '))
/** As subjects: it was not done. */
const NOBODY: ReadonlySet<string> = new Set(['neither', 'nobody', 'none', 'no'])
const OPENS: ReadonlySet<string> = new Set(['that', 'and', 'but', 'because', 'said'])
const RUMOURS: ReadonlySet<string> = new Set('reports rumours rumors speculation fears suspicions suggestions allegations claims accusations'.split(' '))
/** With what they are told: as good as denied. */
const REJECTS: ReadonlySet<string> = new Set('reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted'.split(' '))
const PAUSES: ReadonlySet<string> = new Set([',', ';', ':'])
const STOPS: ReadonlySet<string> = new Set([';', ':'])
const REACH = 8

/** How far a verb's event is held to be real, from its auxiliaries and what governs it. */
export function modalityOf(clause: Clause, group: VerbGroup): Modality {
  const { tokens } = clause.scene.doc
  if (deniedBefore(clause, group.first)) return 'denied'
  if (group.negated || isUndone(clause, group)) return 'negated'
  if (isReported(clause, group.first)) return 'hypothetical'
  for (let i = group.first - 1; i >= Math.max(clause.firstToken, group.first - REACH); i--) {
    if (IF.has(tokens[i]!.lower)) return 'hypothetical'
    // "Should China invade"
    if (tokens[i]!.lower === 'should' && i < group.first && (i === clause.firstToken || PAUSES.has(tokens[i - 1]!.text))) return 'hypothetical'
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

/** "failed to attend", "without attacking", "neither A nor B attacked": a deed that was not done. */
function isUndone(clause: Clause, group: VerbGroup): boolean {
  const { tokens } = clause.scene.doc
  const before = tokens[group.first - 1]?.lower ?? ''
  if (group.infinitive) return FAILS.has(tokens[group.first - 2]?.lower ?? '')
  if (group.participial) return before === 'without' || (before === 'of' && tokens[group.first - 2]?.lower === 'short')
  for (let i = group.first - 1; i >= Math.max(clause.firstToken, group.first - REACH); i--) {
    if (NOBODY.has(tokens[i]!.lower) && (i === clause.firstToken || PAUSES.has(tokens[i - 1]!.text) || OPENS.has(tokens[i - 1]!.lower))) return true
    if (PAUSES.has(tokens[i]!.text) || tokens[i]!.pos === 'VERB') return false
  }
  return false
}

/** "reports that Chad had invaded Libya": nobody vouches for it. */
function isReported(clause: Clause, first: number): boolean {
  const { tokens } = clause.scene.doc
  for (let i = first - 1; i > Math.max(clause.firstToken, first - REACH); i--) {
    if (tokens[i]!.lower === 'that') return RUMOURS.has(tokens[i - 1]!.lower)
    if (PAUSES.has(tokens[i]!.text) || tokens[i]!.pos === 'VERB') return false
  }
  return false
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
    // "did not take place", "were not held"
    if (pos === 'AUX' && (tokens[i + 1]?.lower === 'not' || tokens[i + 1]?.lower === "n't" || tokens[i + 1]?.lower === 'n’t') && /^(?:take|held|happen|occur)$/.test(tokens[i + 2]?.lower ?? '')) return 'negated'
    if (pos === 'VERB' || (pos === 'AUX' && !BE.has(lower)) || PAUSES.has(text)) break
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
    if (DENY.has(tokens[i]!.lower) || (REJECTS.has(tokens[i]!.lower) && RUMOURS.has(tokens[i + 1]!.lower))) return true
  }
  return false
}
