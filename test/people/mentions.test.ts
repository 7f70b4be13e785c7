import type { Mention } from '../../src/document'
import { peopled } from './helper'

function find(text: string, words: string): Mention | undefined {
  const doc = peopled(text)
  return doc.mentions.find((m) => doc.text.slice(m.start, m.end) === words)
}

test.each<[string, string, Partial<Mention>]>([
  ['A spokeswoman for the ministry said no.', 'A spokeswoman for the ministry', { kind: 'person', gender: 'she', plural: false }],
  ['The Florida senator said no.', 'The Florida senator', { kind: 'person', plural: false }],
  ['The 45-year-old said no.', 'The 45-year-old', { kind: 'person' }],
  ['Protesters said no.', 'Protesters', { kind: 'group', plural: true }],
  ['Many said no.', 'Many', { kind: 'group' }],
  ['45 percent of voters said no.', '45 percent of voters', { kind: 'group', plural: true }],
  ['The company’s spokesman said no.', 'The company', { kind: 'organization' }],
  ['The two ministers said no.', 'The two ministers', { kind: 'group', plural: true }],
  ['The report said no.', 'The report', { kind: 'unknown' }],
  ['They said no.', 'They', { form: 'pronoun', kind: 'group', plural: true }],
  ['The chairman of the committee said no.', 'The chairman of the committee', { kind: 'person' }],
])('%s has the mention "%s"', (text, words, expected) => {
  expect(find(text, words)).toMatchObject(expected)
})

test.each([
  ['The idea that we met was good.', 'that'],
  ['Nobody said no.', 'Nobody'],
  ['He likes blue chairs in rooms.', 'rooms'],
])('%s: "%s" is no mention', (text, words) => {
  expect(find(text, words)).toBeUndefined()
})

test('a mention knows the quotation that it stands in', () => {
  expect(find('“He is late,” Ann Lee said.', 'He')?.quotation).toBe(0)
  expect(find('“He is late,” Ann Lee said.', 'Ann Lee')?.quotation).toBeNull()
})
