import { atLeast } from '../../src/records/confidence'
import { visit } from '../fixtures/visit'

test.each([
  [0, ['q1', 'q2', 'q3', 'q4'], ['e1', 'e2']],
  [0.5, ['q1', 'q2', 'q3'], ['e1', 'e2']],
  [0.65, ['q1', 'q2'], ['e1']],
  [0.95, ['q1'], []],
  [1, [], []],
])('at %d quotes %j and events %j are left', (least, quotes, events) => {
  const record = atLeast(visit, least)
  expect(record.quotes.map(({ id }) => id)).toEqual(quotes)
  expect(record.events.map(({ id }) => id)).toEqual(events)
})

test('an event that only a left-out quote tells goes with it', () => {
  const sure = { ...visit, events: visit.events.map((event) => ({ ...event, confidence: 1 })) }
  expect(atLeast(sure, 0.65).events.map(({ id }) => id)).toEqual(['e1'])
})

test('a quote inside a left-out quote hangs on the next one around it', () => {
  const [outer, inner] = [visit.quotes[0]!, visit.quotes[1]!]
  const nested = { ...visit, quotes: [outer, { ...inner, confidence: 0.1 }, { ...inner, id: 'q5', within: 'q2', confidence: 0.9 }, { ...inner, id: 'q6', within: 'q4', confidence: 0.9 }] }
  expect(atLeast(nested, 0.5).quotes.map(({ id, within }) => [id, within])).toEqual([['q1', null], ['q5', 'q1'], ['q6', null]])
})

test('the record that went in is left as it was', () => {
  const before = JSON.stringify(visit)
  atLeast(visit, 0.9)
  expect(JSON.stringify(visit)).toBe(before)
})
