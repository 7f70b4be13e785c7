import { candidateFeatures, pairFeatures, quotationFeatures } from '../../src/attribution/features'
import { guessesOf, secondFeatures } from '../../src/attribution/neighbours'
import { speechFeatures, trustFeatures } from '../../src/attribution/speech-features'
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
  const record = (fill: (put: (name: string) => void) => void): string[] => {
    const names: string[] = []
    fill((name) => names.push(name))
    return names
  }
  const quotation = record((put) => quotationFeatures(ctx, scene.around, put))
  const pair = [...record((put) => pairFeatures({ ctx, around: scene.around, between, role, namedInside: 0, chain: scene.chain, clauses: stage.clauses, candidates: stage.candidates }, put)), ...record((put) => candidateFeatures(ctx, between.candidate, role, { mentions: 1, speaks: 1 }, put)), ...quotation]
  return {
    pair,
    quotation,
    second: [...pair, ...record((put) => secondFeatures(ctx, stage, guesses, scene, 0, put))],
    speech: record((put) => speechFeatures(ctx, stage, guesses, scene, put)).map((name) => name.replace(/^best (\d+)$/, (_, f: string) => `best ${pair[Number(f)]!}`).replace(/^quotation (\d+)$/, (_, f: string) => quotation[Number(f)]!)),
    trust: record((put) => trustFeatures(stage, guesses, stage.scenes.map(() => 0), 0, put)),
  }
}
