import type { Token } from '../document'
import type { Context } from './context'
import { put, type Row } from './row'
import type { Guesses } from './neighbours'
import { wordsOf } from './repeats'
import { PAIR_WIDTH, QUOTATION_WIDTH, type Scene, type Stage } from './scenes'
import { KIND } from './token-kinds'

const PAIR_ONLY = PAIR_WIDTH - QUOTATION_WIDTH
const BEST_NAMES = Array.from({ length: PAIR_ONLY }, (_, f) => `best ${f}`)
const QUOTATION_NAMES = Array.from({ length: QUOTATION_WIDTH }, (_, f) => `quotation ${f}`)

/** Features for whether anybody uttered the words: the quotation's own, those of its likeliest speaker, and the words that lead to it. */
export function speechFeatures(ctx: Context, stage: Stage, guesses: Guesses, scene: Scene, row: Row): void {
  const { around } = scene
  // Computed already with the scene; training/attribution/names.ts gives the numbers their names back.
  scene.quotation.forEach((value, f) => put(row, QUOTATION_NAMES[f]!, value))
  const guess = guesses.list[around.quotation.index]!
  for (let f = 0; f < PAIR_ONLY; f++) put(row, BEST_NAMES[f]!, guess.best < 0 ? -9 : scene.rows[guess.best * PAIR_WIDTH + f]!)
  put(row, 'p best', guess.best < 0 ? 0 : guess.probabilities[guess.best]!)
  put(row, 'quotations in document', Math.log2(stage.scenes.length))
  wordFeatures(ctx, scene, row)
  neighbourFeatures(ctx, stage, guesses, scene, row)
  placeFeatures(ctx, stage, scene, row)
}

/** Words before a quotation that lead to a title, a name or a term, not to speech. */
function wordFeatures(ctx: Context, { around }: Scene, row: Row): void {
  const { tokens } = ctx.doc
  const { first, end } = around
  const { works, naming } = ctx.pack.cues
  put(row, 'work before', works.has(wordAt(tokens, first - 1)) ? 1 : works.has(wordAt(tokens, first - 2)) ? 2 : works.has(wordAt(tokens, first - 3)) ? 3 : 0)
  put(row, 'naming before', naming.has(wordAt(tokens, first - 1)) ? 1 : naming.has(wordAt(tokens, first - 2)) ? 2 : 0)
  put(row, 'verb straight before', first > 0 ? ctx.verb[first - 1]! : 0)
  put(row, 'verb straight after', ctx.verb[end] ?? 0)
  put(row, 'noun after', works.has(wordAt(tokens, end)) ? 1 : 0)
  put(row, 'inner start', ctx.kind[first + 1] ?? 0)
  put(row, 'inner end', end >= 2 ? ctx.kind[end - 2]! : 0)
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

const PREPOSITIONS = ['', 'of', 'to', 'by', 'from', 'with', 'for', 'in', 'at', 'on', 'as', 'about', 'against', 'into', 'than', 'after', 'like']
const FAR = 4

/** Where a title or a term stands: behind a preposition and an owner ("on NBC's “…”"), before "by", and again elsewhere in the text. */
function placeFeatures(ctx: Context, stage: Stage, { around }: Scene, row: Row): void {
  const { tokens } = ctx.doc
  let near = 0
  let distance = 0
  for (let i = around.first - 1; i >= around.first - FAR && i >= around.sentenceFirst; i--) {
    near = PREPOSITIONS.indexOf(tokens[i]!.lower)
    distance = around.first - i
    if (near > 0) break
  }
  put(row, 'preposition near', Math.max(0, near))
  put(row, 'preposition distance', near > 0 ? distance : 0)
  put(row, 'preposition after', Math.max(0, PREPOSITIONS.indexOf(tokens[around.end]?.lower ?? '')))
  put(row, 'same words', Math.min(9, stage.repeats.get(wordsOf(ctx, around.quotation)) ?? 0))
  const owner = ctx.kind[around.first - 1] === KIND.possessive ? stage.index.byEnd.get(around.first - 2)?.[0] : undefined
  put(row, 'owner', owner === undefined ? 0 : 1 + ['person', 'organization', 'country', 'group', 'unknown'].indexOf(owner.kind))
}

function neighbourFeatures(ctx: Context, stage: Stage, guesses: Guesses, { around }: Scene, row: Row): void {
  const { index } = around.quotation
  for (const side of ['before', 'after'] as const) {
    const other = guesses[side][index]!
    const theirs = other < 0 ? null : stage.scenes[other]!.around
    const guess = other < 0 ? null : guesses.list[other]!
    const gap = theirs === null ? 99 : side === 'before' ? around.first - theirs.end : theirs.first - around.end
    put(row, `${side} gap`, Math.min(99, gap))
    put(row, `${side} words`, theirs === null ? 0 : Math.min(60, theirs.end - theirs.first))
    put(row, `${side} p`, guess === null || guess.best < 0 ? 0 : guess.probabilities[guess.best]!)
    const last = ctx.doc.tokens[around.end - 1]
    put(row, `${side} same sentence`, theirs !== null && last?.sentence === ctx.doc.tokens[side === 'before' ? theirs.end - 1 : theirs.first]?.sentence ? 1 : 0)
  }
}

/** How many features `speechFeatures` gives. */
export const SPEECH_WIDTH = PAIR_WIDTH + 22

/** Features for whether the likeliest candidate is the speaker, by which the confidence is calibrated. */
export function trustFeatures(stage: Stage, guesses: Guesses, speech: readonly number[], quotation: number, row: Row): void {
  const { probabilities, best } = guesses.list[quotation]!
  const top = best < 0 ? 0 : probabilities[best]!
  let next = 0
  probabilities.forEach((p, i) => { if (i !== best && p > next) next = p })
  const scene = stage.scenes[quotation]!
  put(row, 'speech', speech[quotation]!)
  put(row, 'top', top)
  put(row, 'next', next)
  put(row, 'product', top * speech[quotation]!)
  put(row, 'words', scene.around.end - scene.around.first)
  put(row, 'form', best < 0 ? 0 : ['name', 'noun phrase', 'pronoun'].indexOf(scene.betweens[best]!.candidate.form))
  put(row, 'distance', best < 0 ? 0 : scene.betweens[best]!.words)
}

/** How many features `trustFeatures` gives. */
export const TRUST_WIDTH = 7
