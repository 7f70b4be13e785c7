import { createExtractor } from '../../src'

const extractor = createExtractor()

test.each([
  ['SUPPORT', 'Turkey, Syria sign border deal'],
  ['ASSAULT', 'Israel strikes Gaza after rocket fire'],
  ['ASSAULT', 'Sudan rebels seize town in Darfur'],
  ['PROTEST', 'Protesters storm parliament in Baghdad'],
  ['MOBILIZE', 'North Korea fires missile over Japan'],
  ['SANCTION', 'Philippines expels Chinese diplomat'],
  ['SUPPORT', 'Kenya, Somalia restore diplomatic ties'],
  ['AGREE', 'Germany pledges tanks for Ukraine'],
  ['COERCE', 'Zimbabwe police arrest opposition leader'],
  ['RETREAT', 'Iran frees US journalist'],
  ['ACCUSE', 'UN condemns Myanmar coup'],
  ['REJECT', "India rejects Pakistan's offer of talks"],
])('a headline tells %s: %s', (type, text) => {
  const { language, events } = extractor.extract(text)
  expect(language).toBe('en')
  expect(events.map((event) => event.type)).toContain(type)
})
