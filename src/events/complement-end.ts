import type { Clause } from './clause'
import { firstPhraseAfter, phraseFrom } from './phrases'

/** Words that open a clause of its own: what stands behind them is not the verb's. */
const BOUNDARY: ReadonlySet<string> = new Set('after before while as because when since although though despite unless until but where whose whereas amid if following without'.split(' '))
const CLOSERS: ReadonlySet<string> = new Set([';', ':', '—', '–'])
const STOPS: ReadonlySet<string> = new Set([',', '.', '!', '?', '…', '...'])
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that'])
/** Behind a comma: another clause. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['who', 'which', 'saying', 'according', 'with', 'killing', 'wounding', 'leaving', 'adding', 'calling'])
const FURTHEST = 45

/** The first token that is no longer part of what the verb governs. */
export function complementEnd(clause: Clause, from: number, gate: boolean): number {
  const { tokens } = clause.scene.doc
  const limit = Math.min(clause.endToken, from + FURTHEST)
  const quotation = clause.scene.doc.quotations[clause.scene.quotationAt[from - 1] ?? -1]
  for (let i = from; i < limit; i++) {
    const token = tokens[i]!
    if (quotation && token.start >= quotation.end && endsSentence(clause, i)) return i
    if (CLOSERS.has(token.text)) return i
    if (BOUNDARY.has(token.lower) && (i > from || !gate) && (token.lower !== 'as' || asClause(clause, i))) return i
    if (token.pos === 'CCONJ' && i > from && goesOnFinite(clause, i)) return i
    if (token.text === ',' && closesClause(clause, i, gate)) return i
    if (!gate && i > from && RELATIVE.has(token.lower)) return i
  }
  return limit
}

/** Whether a quotation that ends before the token is a sentence of its own (“…,” says Lavrov), not a word of one (“attacked” the village). */
function endsSentence(clause: Clause, after: number): boolean {
  const { tokens } = clause.scene.doc
  return STOPS.has(tokens[after - 2]?.text ?? '') || STOPS.has(tokens[after]!.text)
}

/** "as shells fell", against "as a crime". */
function asClause(clause: Clause, as: number): boolean {
  const { tokens } = clause.scene.doc
  const phrase = phraseFrom(clause.phrases, as + 1)
  const after = tokens[phrase?.end ?? as + 1]
  return tokens[as - 1]?.text === ',' || after?.pos === 'AUX' || (after?.pos === 'VERB' && phrase !== null && !after.lower.endsWith('ing'))
}

/** "… and will resign": a second verb of the same subject. */
function goesOnFinite(clause: Clause, link: number): boolean {
  const { tokens } = clause.scene.doc
  const next = tokens[link + 1]?.pos === 'ADV' ? tokens[link + 2] : tokens[link + 1]
  if (next?.pos === 'AUX') return true
  return next?.pos === 'VERB' && (clause.scene.pack.cues.verbs.get(next.lower)?.form === 'past' || clause.scene.lexicon.forms.get(next.lower)?.form === 'past')
}

/** A comma behind which another clause begins: a relative one, or one with a subject and verb of its own. */
function closesClause(clause: Clause, comma: number, gate: boolean): boolean {
  const { tokens } = clause.scene.doc
  const next = tokens[comma + 1]
  if (!next) return true
  if (CLAUSE_OPENERS.has(next.lower)) return true
  if (next.pos === 'CCONJ') return false
  if (!gate && next.pos === 'VERB') return true
  const first = firstPhraseAfter(clause.phrases, comma)
  for (let n = first; n < Math.min(first + 3, clause.phrases.length); n++) {
    const phrase = clause.phrases[n]!
    const after = tokens[phrase.end]
    if (!after || after.index >= clause.endToken) return false
    if (clause.scene.pack.cues.verbs.has(after.lower)) return true
    if (after.text === ',' || after.pos === 'CCONJ') return false
  }
  return false
}
