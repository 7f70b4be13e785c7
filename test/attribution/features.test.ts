import { CANDIDATE_WIDTH, PAIR_WIDTH, QUOTATION_WIDTH } from '../../src/attribution/scenes'
import { FEATURE_VERSION } from '../../src/attribution/features'
import { SECOND_WIDTH } from '../../src/attribution/neighbours'
import { SPEECH_WIDTH, TRUST_WIDTH } from '../../src/attribution/speech-features'
import { attributionModels } from '../../src/models/attribution-models'
import { ATTRIBUTION_WEIGHTS } from '../../src/models/attribution-weights'
import { exampleOf } from '../../training/attribution/examples'
import { featureNames } from '../../training/attribution/names'

const text = 'The river rose again overnight.\n\n“We are ready,” Ann Lee said on Monday. “We have sandbags.” Bob Stone, the mayor, called her “brave”.'
const names = featureNames([exampleOf({ id: 'one', date: '2020-01-01', text, attributions: [] })])

test('every forest was fitted on the features that the code gives, in their order', () => {
  const { first, second, speech, whole, trust } = ATTRIBUTION_WEIGHTS
  expect(first.features).toEqual(names.pair)
  expect(second.features).toEqual(names.second)
  expect(speech.features).toEqual(names.speech)
  expect(whole.features).toEqual(names.quotation)
  expect(trust.features).toEqual(names.trust)
})

test('the widths are the numbers of names', () => {
  expect([names.pair.length, names.second.length - names.pair.length, names.quotation.length, names.speech.length, names.trust.length]).toEqual([PAIR_WIDTH, SECOND_WIDTH, QUOTATION_WIDTH, SPEECH_WIDTH, TRUST_WIDTH])
  expect(CANDIDATE_WIDTH).toBeLessThan(PAIR_WIDTH - QUOTATION_WIDTH)
})

test('no two features have one name', () => {
  for (const list of Object.values(names) as string[][]) expect(list.filter((name, i) => list.indexOf(name) !== i)).toEqual([])
})

test('weights of another version are refused', () => {
  expect(() => attributionModels(ATTRIBUTION_WEIGHTS, FEATURE_VERSION + 1)).toThrow(/feature version/)
})

test('the weights stay small', () => {
  expect(JSON.stringify(ATTRIBUTION_WEIGHTS).length).toBeLessThan(200_000)
})
