import { findEvents } from '../../src/events'
import { packFor } from '../../src/languages'
import { evented } from './evented'
import { processorSeconds } from '../fixtures/timed'

const ARTICLE = [
  'Putin’s visit to China to be year’s major event – Lavrov',
  'Upcoming visit of the Russian President to China will be an important step, Russian Foreign Minister Sergei Lavrov says.',
  '“In 2013, President Xi made a State visit to Russia and the leaders of the two countries met on the margins of the G20 summit in St. Petersburg,” says Lavrov who arrives on a visit in Beijing Tuesday for talks with President Xi Jinping.',
  'With regard to Putin’s visit to Beijing, Lavrov was silent about Vladimir Putin.',
].join('\n\n')

const doc = evented(ARTICLE, '2014-04-15')
const words = ({ start, end }: { start: number; end: number }): string => doc.text.slice(start, end)
const event = (test: (one: (typeof doc.events)[number]) => boolean): (typeof doc.events)[number] => {
  const found = doc.events.find(test)
  if (!found) throw new Error('no such event')
  return found
}

test('one visit told three times is one event, planned, and the main one', () => {
  const visit = event((one) => one.main)
  expect(visit.mode).toBe('visit')
  expect(visit.mentions).toHaveLength(3)
  expect(visit.modality).toBe('planned')
  expect(visit.place?.country).toBe('CN')
  expect(visit.participants.map(({ role }) => role)).toEqual(['actor', 'recipient'])
})

test('another visitor makes another visit, and the talks it is for are an event too', () => {
  const visits = doc.events.filter(({ mode }) => mode === 'visit')
  expect(visits).toHaveLength(3)
  const talks = event(({ mode }) => mode === 'talk')
  expect(talks.participants.every(({ role }) => role === 'participant')).toBe(true)
  expect(talks.participants.map(({ mention }) => words(mention))).toEqual(['Lavrov', 'Xi Jinping'])
})

test('what a quote tells is its claim; what the article tells is nobody’s', () => {
  const summit = event(({ name }) => name === 'G20 summit')
  expect(doc.attributions[summit.claimedIn!]).toBeDefined()
  expect(summit.place?.country).toBe('RU')
  expect(summit.time?.value).toBe('2013')
  expect(event((one) => one.main).claimedIn).toBeNull()
})

test('events stand in the order of their first mention, one main at most', () => {
  const starts = doc.events.map(({ mentions }) => mentions[0]!.start)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  expect(doc.events.filter(({ main }) => main)).toHaveLength(1)
})

test('time grows with the text, not with its square', () => {
  const sentence = 'Russia and China, Iran, Syria and the rebels of Turkey attacked Georgia, killing the leaders of the two countries, '
  const time = (times: number): number => {
    const made = evented(sentence.repeat(times))
    return processorSeconds(() => findEvents(made, packFor('en')))
  }
  time(50)
  // Sixteen times the text in less than fifty times the time; a square would take 256 times.
  expect(time(800)).toBeLessThan(Math.max(50 * time(50), 2))
})
