import { addTrees, scoreRow, type Forest } from '../models/attribution-forest'
import type { AttributionModels } from '../models/attribution-models'
import { newRow } from '../models/rows'
import { certainly } from './certain'
import type { Context } from './context'
import { isTime } from './look-back'
import { guessesOf, SECOND_WIDTH, secondFeatures, type Guess, type Guesses } from './neighbours'
import { copy, rowOf } from './row'
import { PAIR_WIDTH, type Scene, type Stage } from './scenes'
import { mended } from './surely'
import { speechFeatures, SPEECH_WIDTH, trustFeatures, TRUST_WIDTH } from './speech-features'

/** What the models hold of one quotation. */
export interface Decision extends Guess {
  /** How likely it is that somebody uttered these words and is named here. */
  readonly speech: number
  /** How likely it is that all that is said stands between the marks. */
  readonly whole: number
  /** How likely it is that the best candidate is the speaker; calibrated. */
  readonly confidence: number
  /** How likely it is that whom the best candidate means speaks, by whatever mention. */
  readonly known: number
}

/** Below this the likeliest candidate is so unsure that nobody is named, unless it is only unsure by which mention. */
export const UNSURE = 0.3
const KNOWN = 0.5
const SPOKEN = 0.5

/** Whether a speaker is given. */
export const isSpoken = ({ speech, best, confidence, known }: Decision): boolean => speech >= SPOKEN && best >= 0 && (confidence >= UNSURE || known >= KNOWN)

/** Who speaks each quotation of a document, and whether anybody does: all of them together, in two looks. */
export function decide(ctx: Context, stage: Stage, models: AttributionModels): Decision[] {
  const first = guessesOf(ctx, stage, stage.scenes.map((scene) => guess(models.first, scene.rows, scene.betweens.length)))
  const second = guessesOf(ctx, stage, stage.scenes.map((scene) => certainly(ctx, scene, guessAgain(models.second, shortlist(ctx, stage, first, scene), scene.betweens.length))))
  const speech = stage.scenes.map((scene, i) => mended(ctx, stage, i, second.list[i]!.best, sigmoid(scoreRow(models.speech, speechRow(ctx, stage, second, scene), 0))))
  return stage.scenes.map((scene, i) => {
    const { probabilities, best } = second.list[i]!
    return {
      probabilities,
      best,
      speech: speech[i]!,
      whole: sigmoid(scoreRow(models.whole, scene.quotation, 0)),
      known: knownOf(scene, second.list[i]!),
      confidence: best < 0 ? 0 : sigmoid(scoreRow(models.trust, trustRow(stage, second, speech, i), 0)),
    }
  })
}

function knownOf({ betweens }: Scene, { probabilities, best }: Guess): number {
  let known = 0
  if (best >= 0) probabilities.forEach((p, i) => { if (betweens[i]!.candidate.key === betweens[best]!.candidate.key) known += p })
  return known
}

/** Scores the rows of a quotation's candidates. */
export function guess(ranker: Forest, rows: Float64Array, count: number): Guess {
  const probabilities = softmax(scores(ranker, rows, count))
  let best = -1
  for (let i = 0; i < count; i++) if (best < 0 || probabilities[i]! > probabilities[best]!) best = i
  return { probabilities, best }
}

/** After which share of the trees, and how far behind the best one then, a candidate is given up. */
const HOPELESS: readonly (readonly [share: number, behind: number])[] = [[1 / 6, 5], [1 / 3, 4.5], [2 / 3, 4]]

/** Every candidate's sum; of those far behind the sum of the trees until then: most candidates of a quotation stand no chance. */
function scores(ranker: Forest, rows: Float64Array, count: number): Float64Array {
  const sums = newRow(count)
  let from = 0
  let left: number[] = []
  for (let i = 0; i < count; i++) left.push(i)
  for (const [share, behind] of HOPELESS) {
    const trees = Math.ceil(share * ranker.roots.length)
    addTrees(ranker, from, trees, rows, left, sums)
    from = trees
    let top = -Infinity
    for (const i of left) top = Math.max(top, sums[i]!)
    left = left.filter((i) => sums[i]! > top - behind)
  }
  addTrees(ranker, from, ranker.roots.length, rows, left, sums)
  return sums
}

/** The candidates that get a second look, and their rows: those of the first, and what it made of the neighbours. */
export interface Shortlist {
  readonly positions: readonly number[]
  readonly rows: Float64Array
}

const SHORTLISTED = { most: 6, least: 2, chance: 0.002 }

export function shortlist(ctx: Context, stage: Stage, guesses: Guesses, scene: Scene): Shortlist {
  const { probabilities } = guesses.list[scene.around.quotation.index]!
  // No time speaks: "a month after they had described it as".
  const free: number[] = []
  scene.betweens.forEach(({ candidate }, position) => { if (!isTime(ctx, candidate)) free.push(position) })
  const positions = free.sort((a, b) => probabilities[b]! - probabilities[a]! || a - b).slice(0, SHORTLISTED.most).filter((position, rank) => rank < SHORTLISTED.least || probabilities[position]! >= SHORTLISTED.chance)
  const width = PAIR_WIDTH + SECOND_WIDTH
  const row = rowOf(positions.length * width)
  for (const position of positions) {
    copy(row, scene.rows, position * PAIR_WIDTH, PAIR_WIDTH)
    secondFeatures(ctx, stage, guesses, scene, position, row)
  }
  return { positions, rows: row.values }
}

/** The second look: candidates that are not on the list have no chance. */
export function guessAgain(ranker: Forest, { positions, rows }: Shortlist, count: number): Guess {
  const { probabilities: some, best } = guess(ranker, rows, positions.length)
  const probabilities = newRow(count)
  positions.forEach((position, i) => { probabilities[position] = some[i]! })
  return { probabilities, best: best < 0 ? -1 : positions[best]! }
}

export function speechRow(ctx: Context, stage: Stage, guesses: Guesses, scene: Scene): Float64Array {
  const row = rowOf(SPEECH_WIDTH)
  speechFeatures(ctx, stage, guesses, scene, row)
  return row.values
}

export function trustRow(stage: Stage, guesses: Guesses, speech: readonly number[], quotation: number): Float64Array {
  const row = rowOf(TRUST_WIDTH)
  trustFeatures(stage, guesses, speech, quotation, row)
  return row.values
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

export function softmax(scores: Float64Array): Float64Array {
  let max = -Infinity
  for (const score of scores) max = Math.max(max, score)
  const chances = newRow(scores.length)
  let sum = 0
  for (let i = 0; i < scores.length; i++) sum += chances[i] = Math.exp(scores[i]! - max)
  for (let i = 0; i < scores.length; i++) chances[i]! /= sum
  return chances
}
