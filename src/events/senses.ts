import { candidatesOf, type Candidate, type Words } from './complements'
import { NO_EVENT, type VerbSense } from './lexicon'
import { MARKS } from './marks'
import { fit, type Nouns, type Reading, type Voice } from './patterns'
import type { VerbGroup } from './verb-groups'

const OPENER_WINDOW = 6

/** Whether a verb could tell anything here, by its word and the few behind it: quick, most verbs of a text end here. */
export function mayTell({ scene, endToken }: Words, verb: number): boolean {
  if ((scene.marks[verb]! & MARKS.tells) === 0) return false
  const { tokens } = scene.doc
  const { lower } = tokens[verb]!
  if (scene.lexicon.states.has(lower) && isBe({ scene }, verb - 1)) return true
  const form = scene.lexicon.forms.get(lower)
  const openers = form && scene.lexicon.openers.get(form.lemma)
  if (!openers) return form !== undefined
  for (let i = verb + 1; i < Math.min(endToken, verb + OPENER_WINDOW); i++) if (openers.has(tokens[i]!.lower)) return true
  return false
}

/** "is", "been": "has accused" is no state. */
function isBe({ scene }: Pick<Words, 'scene'>, at: number): boolean {
  const { tokens } = scene.doc
  const be = tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART' ? at - 1 : at
  return tokens[be]?.pos === 'AUX' && scene.lexicon.forms.get(tokens[be]!.lower)?.lemma === 'be'
}

/** The reading that asks for most and gets it; null where none fits. */
export function readingOf(clause: Words, group: VerbGroup): Reading | null {
  const { lexicon, doc } = clause.scene
  const { lower } = doc.tokens[group.verb]!
  const nouns = nounsBehind(clause, group)
  // "is willing to": the auxiliary's reading.
  const be = lexicon.states.has(lower) && isBe(clause, group.verb - 1) ? lexicon.senses.get('be') : undefined
  const adjectival = be ? firstFit(clause, group.verb - 1, be, nouns, 'state') : null
  if (adjectival) return adjectival
  const form = lexicon.forms.get(lower)
  const senses = form && lexicon.senses.get(form.lemma)
  const reading = senses ? firstFit(clause, group.verb, senses, nouns, group.passive ? 'passive' : 'active') : null
  return reading?.sense.cls === NO_EVENT ? null : reading
}

function firstFit(clause: Words, verb: number, senses: readonly VerbSense[], nouns: Nouns, voice: Voice): Reading | null {
  let best: Reading | null = null
  for (const sense of senses) {
    if (best && sense.weight < best.sense.weight) break
    const reading = fit(clause, verb, sense, nouns, voice)
    if (!reading) continue
    if (ofSomebody(reading, clause)) continue
    if (!best || isHead(reading, clause)) best = reading
    if (sense.objects === null || isHead(best, clause)) return best
  }
  return best
}

/** Whether the object noun that a reading asks for heads its phrase: of "withdraw weapons inspectors" the inspectors. */
function isHead({ sense, last }: Reading, { scene }: Words): boolean {
  const next = scene.doc.tokens[last + 1]
  return sense.objects !== null && next?.pos !== 'NOUN' && next?.pos !== 'PROPN'
}

/** "gave oil companies a deadline": the noun only says whose people they are. */
function ofSomebody({ sense, last, object }: Reading, { scene, endToken }: Words): boolean {
  if (sense.objects === null || last < object) return false
  let head = last
  while (head + 1 < endToken && scene.doc.tokens[head + 1]!.pos === 'NOUN') head += 1
  return head > last && scene.lexicon.actors.has(scene.doc.tokens[head]!.lower) && !sense.objects.has(scene.doc.tokens[head]!.lower)
}

function nounsBehind(clause: Words, group: VerbGroup): Nouns {
  let read = -1
  let found: readonly Candidate[] = []
  return (from) => {
    if (read !== from) {
      read = from
      found = candidatesOf(clause, group, from)
    }
    return found
  }
}
