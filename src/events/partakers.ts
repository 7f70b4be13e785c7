import { firstEndingAfter, rangeAt, type EventParticipant, type Range, type Sentence } from '../document'
import { phrasesOf } from './phrases'
import type { Scene } from './scene'
import { subjectOf } from './subjects'
import { groupAt } from './verb-groups'
import { verbsOf } from './verbs'

const FURTHEST = 14
const NOBODY: readonly EventParticipant[] = []

/**
 * Who takes part in a named event by the verb in front of it: "the Cubs won the World Series", "crashed out of the Brazilian
 * Grand Prix". Only verbs of taking part count: who studies a war was not in it.
 */
export function partakersOf(scene: Scene, mention: Range): readonly EventParticipant[] {
  const { tokens, sentences } = scene.doc
  const first = firstEndingAfter(tokens, mention.start)
  const sentence = sentences[tokens[first]?.sentence ?? -1]
  if (!sentence) return NOBODY
  for (let i = first - 1; i >= Math.max(sentence.firstToken, first - FURTHEST); i--) {
    const { lower, text } = tokens[i]!
    if (text === ';' || text === ':' || lower === 'that' || lower === 'but') return NOBODY
    if (scene.lexicon.partakes.has(lower)) return subjectAt(scene, sentence, i)
  }
  return NOBODY
}

/** The subject of the verb at a token, where it is somebody known; built for this sentence alone: few texts ask for it. */
function subjectAt(scene: Scene, sentence: Sentence, verb: number): readonly EventParticipant[] {
  const verbs = verbsOf(scene, sentence)
  const at = verbs.indexOf(verb)
  if (at < 0) return NOBODY
  const groups = verbs.map((one, n) => groupAt(scene, one, n === 0 ? sentence.firstToken : verbs[n - 1]! + 1))
  if (groups[at]!.passive) return NOBODY
  const clause = { scene, firstToken: sentence.firstToken, endToken: sentence.endToken, phrases: phrasesOf(scene, sentence, new Set()), groups, readings: groups.map(() => null) }
  return subjectOf(clause, at).actors
    .filter(({ entity, country, mention }) => (entity !== null || country !== null) && rangeAt(scene.doc.namedEvents, mention.start) === undefined)
    .map(({ kind, entity, country, mention }) => ({ role: 'participant', kind, entity, country, mention }))
}
