import { firstEndingAfter, type Attribution, type Quotation } from '../document'
import { talkWith } from './apposition'
import type { Candidate } from './candidates'
import type { Context } from './context'
import { isSpoken, type Decision } from './decide'
import { quotedTurns } from './quoted-turns'
import type { Stage } from './scenes'
import { KIND } from './token-kinds'
import { labelsOf, turnOf } from './transcript'

/** Below this nobody is held to have spoken, and the quotation is left out: a title, a nickname, a scare quote. */
const NOT_SPEECH = 0.2

/** Quotations that are one record, and who speaks them. */
export interface Group {
  readonly quotations: number[]
  readonly candidate: Candidate | null
  /** What a label has decided already. */
  readonly turn?: Attribution
}

/** The quotations that make records, in order: those of one speaker that belong together as one; titles, nicknames and scare quotes left out. */
export function groupsOf(ctx: Context, stage: Stage, decisions: readonly Decision[]): Group[] {
  const groups: Group[] = []
  const last = new Map<number, Group>()
  const labels = labelsOf(ctx.doc)
  for (const quotation of ctx.doc.quotations) {
    if (isNickname(ctx, quotation)) continue
    const { index } = quotation
    const decision = decisions[index]!
    const level = quotation.within ?? -1
    const turns = quotation.label !== null ? [turnOf(ctx, labels, quotation)] : quotedTurns(ctx, labels, quotation)
    if (turns !== null) {
      for (const turn of turns) groups.push({ quotations: [index], candidate: null, turn })
      last.delete(level)
      continue
    }
    if (decision.speech < NOT_SPEECH) continue
    const candidate = speakerIn(ctx, stage, decision, index)
    const before = last.get(level)
    if (before && candidate && before.candidate?.index === candidate.index && belongTogether(ctx, before.quotations.at(-1)!, index, candidate)) {
      before.quotations.push(index)
      continue
    }
    const group: Group = { quotations: [index], candidate }
    groups.push(group)
    last.set(level, group)
  }
  return groups
}

/** The likeliest candidate where the decision is for it, or the words themselves leave no doubt. */
function speakerIn(ctx: Context, stage: Stage, decision: Decision, quotation: number): Candidate | null {
  const likeliest = stage.scenes[quotation]!.betweens[decision.best]?.candidate ?? null
  if (isSpoken(decision)) return likeliest
  return likeliest !== null && ctx.kind[likeliest.firstToken - 1] === KIND.colon && talkWith(ctx, stage.index, likeliest) ? likeliest : null
}

/** "The Rock" in Dwayne “The Rock” Johnson. */
function isNickname({ doc }: Context, { start, end }: Quotation): boolean {
  const name = doc.names[firstEndingAfter(doc.names, start)]
  return name !== undefined && name.type === 'person' && name.start < start && name.end > end
}

/** In one paragraph, with the cue between them, or in one sentence. */
function belongTogether(ctx: Context, a: number, b: number, candidate: Candidate): boolean {
  const lastOfA = ctx.doc.tokens[ctx.end[a]! - 1]
  const firstOfB = ctx.doc.tokens[ctx.first[b]!]
  if (!lastOfA || !firstOfB || lastOfA.paragraph !== firstOfB.paragraph) return false
  return lastOfA.sentence === firstOfB.sentence || (candidate.start >= lastOfA.end && candidate.end <= firstOfB.start)
}
