import type { Token } from '../document'
import { actorOf, type Actor } from './actors'
import type { Clause } from './clause'
import { firstPhraseAfter, phraseEndingAt, phraseFrom, type Phrase } from './phrases'

/** "A and" in "A and B met"; "A, B and" in "A, B and C met". */
export function joinedBefore(clause: Clause, last: Phrase): Actor[] {
  const { tokens } = clause.scene.doc
  const actors: Actor[] = []
  let phrase = last
  let joined = false
  for (let steps = 0; steps < 8; steps++) {
    let at = phrase.first - 1
    const link = tokens[at]
    if (!link || at <= clause.firstToken) break
    if (link.lower === 'and' || link.lower === '&' || link.lower === 'or') joined = true
    else if (!(link.text === ',' && (joined || opensHeadline(clause, at)))) break
    if (tokens[at - 1]?.text === ',' ) at -= 1
    const before = phraseEndingAt(clause.phrases, at)
    // "… a visit to Russia and the leaders met": what hangs on a preposition belongs to the clause before.
    const outer = before && climbOne(clause, before)
    if (before && outer === before && before.link >= 0) break
    const actor = outer && actorOf(clause.scene, outer, clause.phrases)
    if (!actor || !outer || tokens[outer.head]!.pos === 'PRON') break
    actors.unshift(actor)
    phrase = outer
  }
  return actors
}

/** "Sweden, Finland sign deal": a list without "and" that opens its sentence with a country. */
const opensHeadline = (clause: Clause, comma: number): boolean => comma === clause.firstToken + 1 && clause.scene.countryAt[clause.firstToken]! >= 0 && (clause.scene.countryAt[comma + 1] ?? -1) >= 0

const climbOne = (clause: Clause, phrase: Phrase): Phrase => (phrase.link >= 0 && /^(?:of|from)$/.test(clause.scene.doc.tokens[phrase.link]!.lower) ? (phraseEndingAt(clause.phrases, phrase.link) ?? phrase) : phrase)

/** All who are joined to the actor of a phrase behind it: "Iran, Libya and Cuba". */
export function joinedFrom(clause: Clause, phrase: Phrase): { actors: Actor[]; end: number } {
  const { tokens } = clause.scene.doc
  const first = actorOf(clause.scene, phrase, clause.phrases)
  const actors: Actor[] = first ? [first] : []
  // "scores of Libyan" ends where its inner phrase does.
  let last = phrase
  if (first && tokens[phrase.end]?.lower === 'of' && first.mention.end > tokens[phrase.end]!.start) last = phraseFrom(clause.phrases, phrase.end + 1) ?? phrase
  for (let n = firstPhraseAfter(clause.phrases, last.end); n < clause.phrases.length && actors.length < 12; n++) {
    const next = clause.phrases[n]!
    if (next.first - last.end > 3) break
    const gap = wordsBetween(tokens, last.end, next.first)
    if (!JOINTS.has(gap) || (gap === ', and' && opensClause(tokens, next.end))) break
    const actor = actorOf(clause.scene, next, clause.phrases)
    if (!actor) break
    // A comma alone may open an apposition: "Niger's ambassador, a former general".
    if (gap === ',' && (tokens[next.first]!.pos === 'DET' || !listGoesOn(clause, n))) break
    actors.push(actor)
    last = next
  }
  return { actors, end: last.end }
}

/** "…, and Georgia HAS pledged": no list goes on. */
function opensClause(tokens: readonly Token[], behind: number): boolean {
  const pos = tokens[behind]?.pos
  return pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(tokens[behind]!.lower))
}

/** What joins two of a list. */
const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', '&', ', and', 'as well as'])

function wordsBetween(tokens: readonly Token[], from: number, end: number): string {
  let words = from < end ? tokens[from]!.lower : ''
  for (let i = from + 1; i < end; i++) words += ` ${tokens[i]!.lower}`
  return words
}

/** Whether an "and" follows within the next few phrases that nothing but commas parts. */
function listGoesOn(clause: Clause, from: number): boolean {
  const { tokens } = clause.scene.doc
  for (let n = from; n < Math.min(from + 6, clause.phrases.length); n++) {
    const after = tokens[clause.phrases[n]!.end]
    if (!after || after.index >= clause.endToken) return false
    if (after.lower === 'and' || tokens[after.index + 1]?.lower === 'and') return phraseEndingAt(clause.phrases, after.index) !== null
    if (after.text !== ',') return false
  }
  return false
}
