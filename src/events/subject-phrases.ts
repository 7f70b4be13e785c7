import { actorOf, actorWithin } from './actors'
import type { Clause } from './clause'
import { phraseEndingAt, type Phrase } from './phrases'

const NESTING: ReadonlySet<string> = new Set('of in from for to at on with by against near outside under between inside around across throughout'.split(' '))
const DAYS: ReadonlySet<string> = new Set(['today', 'yesterday', 'tonight', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
/** What stands between subject and verb without being either. */
const PASSED_OVER: ReadonlySet<string> = new Set(['also', 'again', 'both', 'outright', 'once', "'", '"', '“', '”', '‘', '’'])
/** What the subject does while it acts: "police USING tear gas broke up the rally". */
const DOING: ReadonlySet<string> = new Set('using carrying wearing waving wielding chanting demanding driving firing seeking backing representing supporting'.split(' '))
const FURTHEST = 30

/** Adverbs, dates and their prepositions between subject and verb. */
export function skipBack(clause: Clause, from: number): number {
  const { doc, dateAt } = clause.scene
  let i = from
  while (i > clause.firstToken) {
    const token = doc.tokens[i]!
    const date = dateAt[i]! >= 0 || DAYS.has(token.lower)
    const linkToDate = token.pos === 'ADP' && (dateAt[i + 1]! >= 0 || doc.tokens[i + 1]?.lower.endsWith('day')) && i < from
    if (!date && !linkToDate && token.pos !== 'ADV' && !PASSED_OVER.has(token.lower)) break
    i -= 1
  }
  return i
}

/** The phrase before the parenthesis that ends right before the verb: "Mr Lee, the minister, said". */
export function overParenthesis(clause: Clause, closing: number): Phrase | null {
  const { tokens } = clause.scene.doc
  const open = tokens[closing]!.text === ')' ? '(' : tokens[closing]!.text
  for (let i = closing - 1; i > Math.max(clause.firstToken, closing - FURTHEST); i--) {
    if (tokens[i]!.text !== open) continue
    const phrase = phraseEndingAt(clause.phrases, i)
    if (phrase && (actorOf(clause.scene, phrase, clause.phrases) ?? actorWithin(clause.scene, phrase))) return phrase
  }
  return null
}

/** From "the town of Gorazde in Bosnia" back to the phrase that heads it all. */
export function climb(clause: Clause, nearest: Phrase): Phrase {
  const { tokens } = clause.scene.doc
  let phrase = nearest
  for (let steps = 0; steps < 5; steps++) {
    // "aircraft using guided missiles"
    const using = phrase.link < 0 && DOING.has(tokens[phrase.first - 1]?.lower ?? '') ? phraseEndingAt(clause.phrases, phrase.first - 1) : null
    if (using) {
      phrase = using
      continue
    }
    if (phrase.link < 0 || !NESTING.has(tokens[phrase.link]!.lower)) break
    let end = phrase.link
    if (tokens[end - 1]?.pos === 'ADP') end -= 1
    if (tokens[end - 1]?.pos === 'VERB' && /(?:ing|ed)$/.test(tokens[end - 1]!.lower)) end -= 1
    const outer = phraseEndingAt(clause.phrases, end)
    if (!outer) break
    phrase = outer
  }
  return phrase
}
