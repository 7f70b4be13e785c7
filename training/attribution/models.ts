/**
 * Fits the five forests one on the other. What a later one looks at of an earlier one's guesses comes, for every document,
 * from a forest that was fitted without it (stacking; Wolpert 1992), so that it learns how far to trust them.
 */
import type { Decision } from '../../src/attribution/decide'
import { decide, guess, guessAgain, shortlist, sigmoid, speechRow, trustRow } from '../../src/attribution/decide'
import { guessesOf, SECOND_WIDTH, type Guesses } from '../../src/attribution/neighbours'
import { PAIR_WIDTH, QUOTATION_WIDTH } from '../../src/attribution/scenes'
import { SPEECH_WIDTH, TRUST_WIDTH } from '../../src/attribution/speech-features'
import { layOut, scoreRow, type Forest, type ForestWeights } from '../../src/models/attribution-forest'
import type { AttributionModels } from '../../src/models/attribution-models'
import { boost, groupSoftmax, logistic } from './boost'
import { bagged, type BaggedOptions } from './bag'
import type { Example } from './examples'
import { featureNames, type Names } from './names'
import { foldOf, tableOf } from './tables'

export interface ForestSet {
  readonly first: ForestWeights
  readonly second: ForestWeights
  readonly speech: ForestWeights
  readonly whole: ForestWeights
  readonly trust: ForestWeights
}

export const FOLDS = 5
const FIRST: BaggedOptions = { bags: 1, trees: 70, leaves: 8, rate: 0.2, l2: 2, minHessian: 1.5, columns: 0.4, rows: 0.5, seed: 1 }
const SECOND: BaggedOptions = { bags: 2, trees: 130, leaves: 8, rate: 0.12, l2: 2, minHessian: 1.5, columns: 0.4, rows: 0.6, seed: 5 }
const SPEECH: BaggedOptions = { bags: 2, trees: 90, leaves: 8, rate: 0.08, l2: 4, minHessian: 3, columns: 0.4, rows: 0.7, seed: 2 }
const WHOLE: BaggedOptions = { bags: 1, trees: 60, leaves: 8, rate: 0.1, l2: 2, minHessian: 2, columns: 0.5, rows: 0.7, seed: 3 }
const TRUST: BaggedOptions = { bags: 1, trees: 60, leaves: 4, rate: 0.08, l2: 10, minHessian: 10, columns: 1, rows: 0.7, seed: 4 }

/** A forest fitted on everything, and one for each fold fitted without it. */
interface Folded {
  readonly weights: ForestWeights
  readonly without: readonly ForestWeights[]
  readonly forests: readonly Forest[]
}

export interface Fitted {
  readonly weights: ForestSet
  /** For each fold the models that never saw its documents. */
  readonly without: readonly ForestSet[]
}

const fold = (example: Example): number => foldOf(example.gold.id, FOLDS)

function folded(examples: readonly Example[], fit: (examples: readonly Example[]) => ForestWeights): Folded {
  const without = Array.from({ length: FOLDS }, (_, f) => fit(examples.filter((example) => fold(example) !== f)))
  return { weights: fit(examples), without, forests: without.map(layOut) }
}

/** Fits everything. `log` is told of each step. */
export function fitAll(examples: readonly Example[], log: (line: string) => void = () => undefined): Fitted {
  const names = featureNames(examples)
  const first = folded(examples, (some) => fitRanker(FIRST, some, names.pair, PAIR_WIDTH, (e) => e.stage.scenes.map((scene, i) => ({ rows: scene.rows, right: e.labels[i]!.right }))))
  log('first')
  const guessed = new Map<Example, Guesses>(examples.map((e) => [e, guessesOf(e.ctx, e.stage, e.stage.scenes.map((s) => guess(first.forests[fold(e)]!, s.rows, s.betweens.length)))]))
  const lists = new Map(examples.map((e) => [e, e.stage.scenes.map((scene) => shortlist(e.ctx, e.stage, guessed.get(e)!, scene))]))
  const second = folded(examples, (some) => fitRanker(SECOND, some, names.second, PAIR_WIDTH + SECOND_WIDTH, (e) => lists.get(e)!.map(({ rows, positions }, i) => ({ rows, right: Uint8Array.from(positions, (at) => e.labels[i]!.right[at]!) }))))
  log('second')
  const again = new Map<Example, Guesses>(examples.map((e) => [e, guessesOf(e.ctx, e.stage, e.stage.scenes.map((s, i) => guessAgain(second.forests[fold(e)]!, lists.get(e)![i]!, s.betweens.length)))]))
  const speechRows = new Map(examples.map((e) => [e, e.stage.scenes.map((scene) => speechRow(e.ctx, e.stage, again.get(e)!, scene))]))
  const speech = folded(examples, (some) => fitBinary(some, names.speech, SPEECH_WIDTH, (e, i) => speechRows.get(e)![i]!, (e, i) => e.labels[i]!.speech, SPEECH))
  log('speech')
  const whole = folded(examples, (some) => fitBinary(some, names.quotation, QUOTATION_WIDTH, (e, i) => e.stage.scenes[i]!.quotation, (e, i) => e.labels[i]!.of?.type === 'direct', WHOLE))
  const said = new Map(examples.map((e) => [e, speechRows.get(e)!.map((row) => sigmoid(scoreRow(speech.forests[fold(e)]!, row, 0)))]))
  const trust = folded(examples, (some) => fitBinary(some, names.trust, TRUST_WIDTH, (e, i) => trustRow(e.stage, again.get(e)!, said.get(e)!, i), (e, i) => e.labels[i]!.right[again.get(e)!.list[i]!.best] !== 0 && e.labels[i]!.speech, TRUST))
  log('trust')
  const pick = (of: (folded: Folded) => ForestWeights): ForestSet => ({ first: of(first), second: of(second), speech: of(speech), whole: of(whole), trust: of(trust) })
  return { weights: pick((f) => f.weights), without: Array.from({ length: FOLDS }, (_, f) => pick((all) => all.without[f]!)) }
}

export const layOutAll = (set: ForestSet): AttributionModels => ({ first: layOut(set.first), second: layOut(set.second), speech: layOut(set.speech), whole: layOut(set.whole), trust: layOut(set.trust) })

interface Ranked {
  readonly rows: Float64Array
  readonly right: Uint8Array
}

function fitRanker(options: BaggedOptions, examples: readonly Example[], names: readonly string[], width: number, rowsOf: (example: Example) => readonly Ranked[]): ForestWeights {
  const known = examples.flatMap((e) => rowsOf(e).filter(({ right }, i) => e.labels[i]!.speech && right.includes(1)))
  const table = tableOf(known.map(({ rows, right }) => ({ width, rows, count: right.length })), names)
  const groups = new Int32Array(known.length + 1)
  known.forEach(({ right }, i) => { groups[i + 1] = groups[i]! + right.length })
  const target = new Uint8Array(table.n)
  known.forEach(({ right }, i) => target.set(right, groups[i]!))
  return bagged(options, (some) => boost(table, groupSoftmax(groups, target), some, groups))
}

function fitBinary(examples: readonly Example[], names: readonly string[], width: number, rowOf: (example: Example, i: number) => Float64Array, targetOf: (example: Example, i: number) => boolean, options: BaggedOptions): ForestWeights {
  // Gold is silent on what is quoted inside of a quotation: nothing is learnt from there.
  const known = examples.flatMap((e) => e.labels.flatMap(({ nested }, i) => (nested ? [] : [{ e, i }])))
  const blocks = known.map(({ e, i }) => ({ width, rows: rowOf(e, i), count: 1 }))
  const target = Uint8Array.from(known, ({ e, i }) => Number(targetOf(e, i)))
  const table = tableOf(blocks, names)
  return bagged(options, (some) => boost(table, logistic(target), some))
}

/** The decisions of each example by the models that never saw it. */
export function heldOut(examples: readonly Example[], fitted: Fitted): Map<Example, Decision[]> {
  const models = fitted.without.map(layOutAll)
  return new Map(examples.map((e) => [e, decide(e.ctx, e.stage, models[fold(e)]!)]))
}
export type { Names }
