import { exampleOf } from '../../training/attribution/examples'
import { isSpoken, UNSURE } from '../../src/attribution/decide'

/** The words of each candidate of the last quotation. */
function candidates(text: string): string[] {
  const { ctx, stage } = exampleOf({ id: 'one', date: '2020-01-01', text, attributions: [] })
  return stage.scenes.at(-1)!.betweens.map(({ candidate }) => ctx.doc.text.slice(candidate.start, candidate.end))
}

describe('the candidates around a quotation', () => {
  test('stand on both sides, the nearest first', () => {
    expect(candidates('Ann Lee met Bob Stone. “We are ready,” he told Carol King.')).toEqual(['Bob Stone', 'Ann Lee', 'he', 'Carol King'])
  })

  test('of one and the same only the nearest few', () => {
    expect(candidates(`${'“No,” he said. '.repeat(40)}“Yes,” he said.`).filter((words) => words === 'he')).toHaveLength(4)
  })
})

test.each([
  ['sure', { speech: 0.9, best: 0, confidence: 0.9, known: 0.9 }, true],
  ['nobody utters it', { speech: 0.4, best: 0, confidence: 0.9, known: 0.9 }, false],
  ['nobody is there', { speech: 0.9, best: -1, confidence: 0, known: 0 }, false],
  ['somebody utters it, but who', { speech: 0.9, best: 0, confidence: UNSURE - 0.01, known: 0.3 }, false],
  ['the name or the pronoun of one and the same', { speech: 0.9, best: 0, confidence: UNSURE - 0.01, known: 0.8 }, true],
])('a speaker is given or not: %s', (_name, some, want) => {
  expect(isSpoken({ ...some, whole: 1, probabilities: new Float64Array(1) })).toBe(want)
})
