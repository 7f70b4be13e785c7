import { aheadOf } from '../../src/attribution/ahead'
import { candidateFeatures, pairFeatures, quotationFeatures } from '../../src/attribution/features'
import { guessesOf, secondFeatures } from '../../src/attribution/neighbours'
import { speechFeatures, trustFeatures } from '../../src/attribution/speech-features'
import type { Row } from '../../src/attribution/row'
import type { Example } from './examples'

/** The names of the features, in order, as the code that computes them gives them. */
export interface Names {
  readonly pair: readonly string[]
  readonly second: readonly string[]
  readonly quotation: readonly string[]
  readonly speech: readonly string[]
  readonly trust: readonly string[]
}

/** Records the names on one scene that has candidates. */
export function featureNames(examples: readonly Example[]): Names {
  const { ctx, stage } = examples.find(({ stage: { scenes } }) => scenes.some(({ betweens }) => betweens.length > 0))!
  const scene = stage.scenes.find(({ betweens }) => betweens.length > 0)!
  const between = scene.betweens[0]!
  const { role } = stage.portraitOf(between.candidate)
  const guesses = guessesOf(ctx, stage, stage.scenes.map(({ betweens }) => ({ probabilities: new Float64Array(betweens.length), best: betweens.length > 0 ? 0 : -1 })))
  const record = (fill: (row: Row) => void): string[] => {
    const names: string[] = []
    fill({ values: new Float64Array(0), at: 0, names })
    return names
  }
  const quotation = record((row) => quotationFeatures(ctx, scene.around, row))
  const pair = [...record((row) => pairFeatures({ ctx, around: scene.around, between, role, namedInside: 0, chain: scene.chain, ahead: aheadOf(ctx, scene.around), clauses: stage.clauses, candidates: stage.candidates }, row)), ...record((row) => candidateFeatures(ctx, between.candidate, role, { mentions: 1, speaks: 1 }, row)), ...quotation]
  const speech = record((row) => speechFeatures(ctx, stage, guesses, scene, row)).map((name) => name.replace(/^best (\d+)$/, (_, f: string) => `best ${pair[Number(f)]!}`).replace(/^quotation (\d+)$/, (_, f: string) => quotation[Number(f)]!))
  return {
    pair,
    quotation,
    second: [...pair, ...record((row) => secondFeatures(ctx, stage, guesses, scene, 0, row))],
    speech,
    trust: record((row) => trustFeatures(stage, guesses, stage.scenes.map(() => 0), 0, row)),
  }
}
