import type { AttributedSpeaker, Attribution, Paragraph } from '../document'
import { candidatesOf, type Candidate } from './candidates'
import { tokenAt, type Context } from './context'
import { KIND } from './token-kinds'
import { indexCandidates, type CandidateIndex } from './walk'

const LONGEST_SPEAKER = 6
const SHORTEST_CONTENT = 3
const LONGEST = 40

/**
 * Headlines that give what somebody says without quotation marks: "Russia, China to seek polycentric world – Lavrov",
 * "New line to open in spring: mayor", "Lavrov: no hurry". Only in headings: in running text a dash means too much.
 */
export function headlines(ctx: Context): Attribution[] {
  let known: CandidateIndex | null = null
  const index = (): CandidateIndex => (known ??= indexCandidates(candidatesOf(ctx)))
  return ctx.doc.paragraphs.flatMap((paragraph) => {
    if (paragraph.kind !== 'heading') return []
    const first = tokenAt(ctx.doc, paragraph.start)
    const end = endToken(ctx, paragraph, first)
    if (end - first < SHORTEST_CONTENT + 2 || end - first > LONGEST) return []
    for (let i = first; i < end; i++) if (ctx.level[i] !== -1) return []
    if (!hasMark(ctx, first, end)) return []
    return trailing(ctx, index(), first, end) ?? leading(ctx, index(), first, end) ?? []
  })
}

const hasMark = (ctx: Context, first: number, end: number): boolean => {
  for (let i = first; i < end; i++) if (ctx.kind[i] === KIND.dash || ctx.kind[i] === KIND.colon) return true
  return false
}

function endToken(ctx: Context, paragraph: Paragraph, first: number): number {
  let end = first
  while (end < ctx.doc.tokens.length && end - first <= LONGEST && ctx.doc.tokens[end]!.start < paragraph.end) end += 1
  if (ctx.kind[end - 1] === KIND.stop) end -= 1
  return end
}

/** "… – Lavrov", "…: mayor" */
function trailing(ctx: Context, index: CandidateIndex, first: number, end: number): Attribution[] | null {
  for (let mark = end - 2; mark >= Math.max(first + SHORTEST_CONTENT, end - 1 - LONGEST_SPEAKER); mark--) {
    const k = ctx.kind[mark]
    const spaced = ctx.doc.tokens[mark]!.spaceBefore && ctx.doc.tokens[mark + 1]!.spaceBefore
    if (!(k === KIND.dash && spaced) && k !== KIND.colon) continue
    const speaker = (index.byEnd.get(end - 1) ?? []).filter((c) => c.firstToken > mark && c.form !== 'pronoun').at(0)
    // A colon before a name may also announce it: only a short one after a clause is its speaker.
    if (!speaker || (k === KIND.colon && (speaker.firstToken !== mark + 1 || !hasVerb(ctx, first, mark)))) return null
    if (k === KIND.dash && speaker.form === 'noun phrase' && !hasVerb(ctx, first, mark)) return null
    return [attribution(ctx, speaker, mark, first, mark)]
  }
  return null
}

/** "Lavrov: …"; a person's name alone before the colon. */
function leading(ctx: Context, index: CandidateIndex, first: number, end: number): Attribution[] | null {
  const speaker = (index.byFirst.get(first) ?? []).find((c) => c.form === 'name' && c.kind === 'person' && ctx.kind[c.endToken] === KIND.colon)
  if (!speaker || end - speaker.endToken - 1 < SHORTEST_CONTENT || !hasVerb(ctx, speaker.endToken, end)) return null
  return [attribution(ctx, speaker, speaker.endToken, speaker.endToken + 1, end)]
}

/** A finite verb or the "to" of a headline's future. */
function hasVerb(ctx: Context, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (ctx.verb[i] || ctx.kind[i] === KIND.to) return true
  return false
}

function attribution(ctx: Context, speaker: Candidate, mark: number, first: number, end: number): Attribution {
  const { tokens } = ctx.doc
  const cue = tokens[mark]!
  const { start, mention, form, kind, entity } = speaker
  const named: AttributedSpeaker = { start, end: speaker.end, mention, form, kind, entity, members: [] }
  return {
    kind: 'indirect', quotations: [], parts: [], content: [{ start: tokens[first]!.start, end: tokens[end - 1]!.end }],
    speaker: named, addressee: null, cue: { start: cue.start, end: cue.end, lemma: cue.text }, rule: 'headline-speaker', confidence: 0.85, within: null, candidates: [],
  }
}
