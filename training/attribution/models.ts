import { pairFeatures, quotationFeatures } from '../../src/attribution/features'
import { PAIR_WIDTH, QUOTATION_WIDTH, type Scene } from '../../src/attribution/scenes'
import type { ForestWeights } from '../../src/models/attribution-forest'
import { boost, groupSoftmax, logistic, type BoostOptions } from './boost'
import type { Example } from './examples'
import { tableOf } from './tables'

export interface Models {
  readonly ranker: ForestWeights
  readonly speech: ForestWeights
  readonly whole: ForestWeights
}

const RANKER: BoostOptions = { trees: 100, leaves: 8, rate: 0.15, l2: 2, minHessian: 2, columns: 0.5, seed: 1 }
const BINARY: BoostOptions = { trees: 60, leaves: 8, rate: 0.1, l2: 2, minHessian: 2, columns: 0.5, seed: 1 }

interface LabelledScene {
  readonly scene: Scene
  readonly label: Example['labels'][number]
}

const scenesOf = (examples: readonly Example[]): LabelledScene[] => examples.flatMap(({ stage, labels }) => stage.scenes.map((scene, i) => ({ scene, label: labels[i]! })))

/** The names of the features, in order, as the code that computes them gives them. */
export function featureNames(example: Example): { pair: string[]; quotation: string[] } {
  const { ctx, stage } = example
  const { around, betweens } = stage.scenes.find((scene) => scene.betweens.length > 0)!
  const pair: string[] = []
  const quotation: string[] = []
  const between = betweens[0]!
  pairFeatures({ ctx, around, between, role: stage.roles[between.candidate.index]!, standing: { mentions: 1, speaks: 1 }, namedInside: 0 }, (name) => pair.push(name))
  quotationFeatures(ctx, around, (name) => quotation.push(name))
  return { pair: [...pair, ...quotation], quotation }
}

export function fitModels(examples: readonly Example[]): Models {
  const names = featureNames(examples.find(({ stage }) => stage.scenes.some((scene) => scene.betweens.length > 0))!)
  const all = scenesOf(examples)
  return {
    ranker: fitRanker(all, names.pair),
    speech: fitBinary(all, names.quotation, ({ label }) => label.speech),
    whole: fitBinary(all.filter(({ label }) => label.of !== null), names.quotation, ({ label }) => label.of!.type === 'direct'),
  }
}

function fitRanker(all: readonly LabelledScene[], names: readonly string[]): ForestWeights {
  const known = all.filter(({ label }) => label.speech && label.right.includes(1))
  const table = tableOf(known.map(({ scene }) => ({ width: PAIR_WIDTH, rows: scene.rows, count: scene.betweens.length })), names)
  const groups = new Int32Array(known.length + 1)
  known.forEach(({ scene }, i) => { groups[i + 1] = groups[i]! + scene.betweens.length })
  const target = new Uint8Array(table.n)
  known.forEach(({ label }, i) => target.set(label.right, groups[i]!))
  return boost(table, groupSoftmax(groups, target), RANKER)
}

function fitBinary(scenes: readonly LabelledScene[], names: readonly string[], targetOf: (scene: LabelledScene) => boolean): ForestWeights {
  const table = tableOf(scenes.map(({ scene }) => ({ width: QUOTATION_WIDTH, rows: scene.quotation, count: 1 })), names)
  return boost(table, logistic(Uint8Array.from(scenes, (scene) => Number(targetOf(scene)))), BINARY)
}
