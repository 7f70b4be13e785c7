import type { Context } from './context'
import { put, type Row } from './row'
import type { Scene, Stage } from './scenes'

/** What a first pass made of a quotation: its candidates' probabilities and the likeliest one's position, -1 without any. */
export interface Guess {
  readonly probabilities: Float64Array
  readonly best: number
}

/** Guesses, and what a second look asks of them. */
export interface Guesses {
  readonly list: readonly Guess[]
  /** For each quotation the one before and after it on its level, -1 where there is none. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** How many quotations each key is guessed to speak. */
  readonly spoken: ReadonlyMap<string, number>
}

export function guessesOf(ctx: Context, stage: Stage, list: readonly Guess[]): Guesses {
  const { quotations } = ctx.doc
  const before = new Int32Array(quotations.length).fill(-1)
  const after = new Int32Array(quotations.length).fill(-1)
  const last = new Map<number, number>()
  const spoken = new Map<string, number>()
  for (const { index, within } of quotations) {
    const level = within ?? -1
    const previous = last.get(level)
    if (previous !== undefined) {
      before[index] = previous
      after[previous] = index
    }
    last.set(level, index)
    const key = keyOf(stage, list, index)
    if (key !== null) spoken.set(key, (spoken.get(key) ?? 0) + 1)
  }
  return { list, before, after, spoken }
}

function keyOf(stage: Stage, list: readonly Guess[], quotation: number): string | null {
  const { best } = list[quotation]!
  return best < 0 ? null : stage.scenes[quotation]!.betweens[best]!.candidate.key
}

/** The features of a candidate that only a second look can have. */
export function secondFeatures(ctx: Context, stage: Stage, guesses: Guesses, scene: Scene, position: number, row: Row): void {
  const { index } = scene.around.quotation
  const own = guesses.list[index]!
  const p = own.probabilities[position]!
  const { candidate } = scene.betweens[position]!
  put(row, 'p', p)
  put(row, 'p best', own.best < 0 ? 0 : own.probabilities[own.best]!)
  put(row, 'is best', own.best === position ? 1 : 0)
  const bestKey = keyOf(stage, guesses.list, index)
  put(row, 'key of best', bestKey === candidate.key ? 1 : 0)
  for (const side of ['before', 'after'] as const) neighbourFeatures(ctx, stage, guesses, scene, position, side, row)
  const twoBefore = guesses.before[index]! < 0 ? -1 : guesses.before[guesses.before[index]!]!
  put(row, 'speaks two before', twoBefore >= 0 && keyOf(stage, guesses.list, twoBefore) === candidate.key ? 1 : 0)
  put(row, 'key speaks', Math.log2(1 + (guesses.spoken.get(candidate.key) ?? 0)))
  put(row, 'key share', (guesses.spoken.get(candidate.key) ?? 0) / Math.max(1, guesses.list.length))
}

function neighbourFeatures(ctx: Context, stage: Stage, guesses: Guesses, scene: Scene, position: number, side: 'before' | 'after', row: Row): void {
  const { candidate } = scene.betweens[position]!
  const other = guesses[side][scene.around.quotation.index]!
  if (other < 0) {
    for (const name of ['same mention', 'same key', 'certain', 'words', 'paragraphs', 'same sentence']) put(row, `${side} ${name}`, -1)
    return
  }
  const guess = guesses.list[other]!
  const theirs = guess.best < 0 ? null : stage.scenes[other]!.betweens[guess.best]!.candidate
  const around = stage.scenes[other]!.around
  const [a, b] = side === 'before' ? [around, scene.around] : [scene.around, around]
  const last = ctx.doc.tokens[Math.max(0, a.end - 1)]!
  const first = ctx.doc.tokens[b.first] ?? last
  put(row, `${side} same mention`, theirs?.index === candidate.index ? 1 : 0)
  put(row, `${side} same key`, theirs?.key === candidate.key ? 1 : 0)
  put(row, `${side} certain`, guess.best < 0 ? 0 : guess.probabilities[guess.best]!)
  put(row, `${side} words`, Math.min(99, b.first - a.end))
  put(row, `${side} paragraphs`, Math.min(9, first.paragraph - last.paragraph))
  put(row, `${side} same sentence`, first.sentence === last.sentence ? 1 : 0)
}

/** How many features `secondFeatures` gives. */
export const SECOND_WIDTH = 19
