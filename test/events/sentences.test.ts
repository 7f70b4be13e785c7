import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createExtractor, type Extraction } from '../../src'

/** A sentence of our own with the event that PLOVER's code book finds in it. */
interface Sentence {
  readonly text: string
  readonly type: string
  /** The words that tell it, as they stand in the text. */
  readonly triggers: readonly string[]
  /** Countries of those who do it and of those it is done to; of both in `source` where it is mutual. */
  readonly source: readonly string[]
  readonly target: readonly string[]
}

type Interaction = Extraction['events'][number]

const sentences = readFileSync(join(__dirname, 'sentences.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Sentence)
const extractor = createExtractor()
const events = sentences.map(({ text }) => extractor.extract(text).events.filter(({ kind }) => kind === 'interaction'))

const told = ({ text, triggers }: Sentence, { trigger }: Interaction): boolean =>
  triggers.some((words) => {
    const start = text.indexOf(words)
    return start < trigger.end && trigger.start < start + words.length
  })

const countries = ({ participants }: Interaction, ...roles: string[]): string =>
  [...new Set(participants.flatMap(({ role, country }) => (roles.includes(role) && country ? [country] : [])))].sort().join()

/** Whether the sides are the gold's; of an event in which both act, all countries together. */
function hasSides({ source, target }: Sentence, event: Interaction): boolean {
  if (event.participants.some(({ role }) => role === 'participant')) return countries(event, 'actor', 'recipient', 'participant') === [...new Set([...source, ...target])].sort().join()
  return countries(event, 'actor') === [...source].sort().join() && countries(event, 'recipient') === [...target].sort().join()
}

const share = (hit: (sentence: Sentence, event: Interaction) => boolean): number => sentences.filter((sentence, i) => events[i]!.some((event) => told(sentence, event) && hit(sentence, event))).length / sentences.length

// They were read while the rules were written: a guard against falling back, no measure of what other texts give.
test.each([
  ['are found', 0.94, () => true],
  ['have the right type', 0.91, ({ type }: Sentence, event: Interaction) => event.type === type],
  ['have the right sides as well', 0.67, (sentence: Sentence, event: Interaction) => event.type === sentence.type && hasSides(sentence, event)],
])('events of our own sentences %s: at least %d', (_what, least, hit) => {
  expect(sentences.length).toBe(640)
  expect(share(hit)).toBeGreaterThanOrEqual(least)
})

test('a sentence tells no more than one and a half events on average', () => {
  expect(events.flat().length / sentences.length).toBeLessThan(1.5)
})
