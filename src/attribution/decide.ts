import { layOut, scoreRow, type Forest } from '../models/attribution-forest'
import { ATTRIBUTION_WEIGHTS } from '../models/attribution-weights'
import { FEATURE_VERSION } from './features'
import { PAIR_WIDTH, QUOTATION_WIDTH, type Scene, type Stage } from './scenes'

/** What the models hold of one quotation. */
export interface Decision {
  /** How likely it is that somebody uttered these words and is named here. */
  readonly speech: number
  /** How likely it is that all that is said stands between the marks. */
  readonly whole: number
  /** Position in the scene's `betweens` of the likeliest speaker, or -1 where there is no candidate. */
  readonly best: number
  /** The probability of each candidate, given that there is a speaker. */
  readonly probabilities: Float64Array
  readonly confidence: number
}

interface Models {
  readonly ranker: Forest
  readonly speech: Forest
  readonly whole: Forest
}

let models: Models | null = null

/** @throws Error where the weights were fitted for other features than this code computes */
function loadModels(): Models {
  if (models) return models
  const { featureVersion, ranker, speech, whole } = ATTRIBUTION_WEIGHTS
  if (featureVersion !== FEATURE_VERSION) throw new Error(`attribution weights are of feature version ${featureVersion}, this code computes version ${FEATURE_VERSION}`)
  models = { ranker: layOut(ranker), speech: layOut(speech), whole: layOut(whole) }
  if (models.ranker.width !== PAIR_WIDTH || models.speech.width !== QUOTATION_WIDTH) throw new Error('attribution weights have another number of features')
  return models
}

/** Who speaks each quotation of a document, and whether anybody does. */
export function decide(stage: Stage): Decision[] {
  const { ranker, speech, whole } = loadModels()
  return stage.scenes.map((scene) => {
    const probabilities = softmax(scoresOf(ranker, scene))
    let best = -1
    probabilities.forEach((p, i) => { if (best < 0 || p > probabilities[best]!) best = i })
    const said = sigmoid(scoreRow(speech, scene.quotation, 0))
    return { speech: said, whole: sigmoid(scoreRow(whole, scene.quotation, 0)), best, probabilities, confidence: best < 0 ? 0 : said * probabilities[best]! }
  })
}

export function scoresOf(ranker: Forest, scene: Scene): Float64Array {
  return Float64Array.from(scene.betweens, (_, i) => scoreRow(ranker, scene.rows, i * PAIR_WIDTH))
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

export function softmax(scores: Float64Array): Float64Array {
  const max = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const powers = scores.map((score) => Math.exp(score - max))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}
