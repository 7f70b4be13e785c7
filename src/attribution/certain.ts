import type { Context } from './context'
import type { Guess } from './neighbours'
import type { Scene } from './scenes'
import { KIND } from './token-kinds'

const MOST_TITLE_WORDS = 8
/** How likely the pattern's speaker is held to be: what is left goes to the others. */
const LIKELY = 0.95

/**
 * The guess, put right where the pattern leaves no doubt whoever the weights prefer: “…,” said lead author Ann Lee; and
 * "Spokesman Bob Stone: “…”" with nothing else in the sentence.
 */
export function certainly(ctx: Context, scene: Scene, guess: Guess): Guess {
  const name = afterVerb(ctx, scene) ?? asLabel(ctx, scene)
  if (name === null || name === guess.best) return guess
  const others = 1 - guess.probabilities[name]!
  const scale = others > 0 ? (1 - LIKELY) / others : 0
  return { best: name, probabilities: guess.probabilities.map((p, i) => (i === name ? LIKELY : p * scale)) }
}

/** A title's word; "lead" of "lead author" is no verb, the WHO no pronoun. */
function isTitle(ctx: Context, at: number): boolean {
  const k = ctx.kind[at] ?? KIND.none
  const { text = '', lower = '' } = ctx.doc.tokens[at] ?? {}
  if (ctx.pack.titles.modifiers.has(lower) || /^\p{Lu}{2,}$/u.test(text)) return true
  return !ctx.verb[at] && (k === KIND.name || k === KIND.noun || k === KIND.adjective || k === KIND.number || k === KIND.determiner)
}

/** The person right after a verb of saying that follows the quotation, words of a title between them. */
function afterVerb(ctx: Context, { around, betweens }: Scene): number | null {
  const verb = around.end
  const last = ctx.doc.tokens[around.end - 2]
  const cue = ctx.verb[verb] ?? 0
  if (cue === 0 || cue > 14 || around.right.cue.token !== verb || !/^(?:,|[?!…—–-]+)$/.test(last?.text ?? '') || ctx.kind[verb] === KIND.aux) return null
  for (let i = verb + 1; i <= verb + MOST_TITLE_WORDS; i++) {
    const found = betweens.findIndex(({ side, candidate }) => side > 0 && candidate.firstToken === i && candidate.form === 'name' && candidate.kind === 'person')
    if (found >= 0) return ctx.kind[betweens[found]!.candidate.endToken] === KIND.possessive ? null : found
    if (!isTitle(ctx, i)) return null
  }
  return null
}

/** The person whose name, with a title at most, is all that stands before the colon in its sentence. */
function asLabel(ctx: Context, { around, betweens }: Scene): number | null {
  const colon = around.first - 1
  if (ctx.kind[colon] !== KIND.colon) return null
  const found = betweens.findIndex(({ side, candidate }) => side < 0 && candidate.endToken === colon && candidate.form === 'name' && candidate.kind === 'person')
  if (found < 0) return null
  const { firstToken } = betweens[found]!.candidate
  const start = ctx.doc.sentences[ctx.doc.tokens[colon]!.sentence]!.firstToken
  if (firstToken - start > MOST_TITLE_WORDS) return null
  for (let i = start; i < firstToken; i++) if (!isTitle(ctx, i)) return null
  return found
}
