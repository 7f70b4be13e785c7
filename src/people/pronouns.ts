import type { PronounWeights } from '../models/pronoun-weights'
import type { Draft } from './draft'
import { PRONOUN_FEATURES_VERSION, pronounFeatures } from './pronoun-features'
import { saysSo, type Referent, type Scene } from './referents'
import type { PeopleText } from './text'

/** Somebody whom a pronoun may mean, with what speaks for it. */
export interface Antecedent {
  readonly referent: Referent
  readonly features: Float64Array
}

/** Checks that the weights were fitted on these features. @throws Error where they were not */
export function checkPronounWeights(weights: PronounWeights): PronounWeights {
  if (weights.featureVersion !== PRONOUN_FEATURES_VERSION) {
    throw new Error(`pronoun weights are for feature version ${weights.featureVersion}, the features are version ${PRONOUN_FEATURES_VERSION}: fit them again`)
  }
  return weights
}

/** Those in mind whom a "he" or a "she" may mean; who is shown to be the other is left out. */
export function antecedentsOf(text: PeopleText, scene: Scene, at: number): Antecedent[] {
  const { gender } = text.drafts[at]!
  const open = scene.recent.filter((referent) => fits(referent, gender) && !objectOfOwnVerb(text, referent, at))
  const most = open.reduce((max, referent) => Math.max(max, referent.count), 0)
  const speaks = text.quotations[at]! < 0 && saysSo(text, text.drafts[at]!)
  return open.map((referent, rank) => ({ referent, features: pronounFeatures(text, scene, at, referent, rank, most, speaks) }))
}

/** "Poisson asked him": the object of a verb is not its subject. */
function objectOfOwnVerb(text: PeopleText, referent: Referent, at: number): boolean {
  const pronoun = text.drafts[at]!
  const from = text.drafts[referent.latest]!.endToken
  if (pronoun.pronoun?.use !== 'object' || pronoun.firstToken - from > 4 || pronoun.firstToken <= from) return false
  if (POSSESSED.test(text.doc.tokens[pronoun.firstToken + 1]?.pos ?? '')) return false
  return text.doc.tokens.slice(from, pronoun.firstToken).every(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'ADV')
}

/** What follows "her" where it is possessive. */
const POSSESSED = /^(?:NOUN|PROPN|ADJ|NUM)$/

function fits(referent: Referent, gender: Draft['gender']): boolean {
  if (gender !== 'he' && gender !== 'she') return true
  const other = gender === 'he' ? 'she' : 'he'
  return referent[other] === 0 || referent[gender] * 2 > referent[other]
}

function scoreOf(features: Float64Array, weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += features[i]! * weights[i]!
  return sum
}

/** The likeliest antecedent and its probability among the others; null where there is none. */
export function likeliest(antecedents: readonly Antecedent[], weights: PronounWeights): { referent: Referent; probability: number } | null {
  if (antecedents.length === 0) return null
  const scores = antecedents.map(({ features }) => scoreOf(features, weights.weights))
  const max = Math.max(...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - max), 0)
  return { referent: antecedents[scores.indexOf(max)]!.referent, probability: 1 / total }
}
