import { packFor } from '../../src/languages'
import { pluralOf } from '../../src/languages/en/nouns'
import * as nouns from '../../src/languages/en/person-nouns'

test.each(Object.entries(nouns))('%s is sorted, unique and lower case', (_, list) => {
  const words = list.split(/\s+/)
  expect(words).toEqual([...new Set(words)].sort((a, b) => (a < b ? -1 : 1)))
  expect(list).toBe(list.toLowerCase())
})

test.each([
  ['deputy', 'deputies'], ['attorney', 'attorneys'], ['policeman', 'policemen'], ['person', 'people'], ['coach', 'coaches'], ['wife', 'wives'], ['boss', 'bosses'],
])('%s, %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural)
})

test.each([['spokeswoman', 'she'], ['spokesman', 'he'], ['actress', 'she'], ['chairman', null], ['minister', null]] as const)('%s shows %s', (noun, gender) => {
  expect(packFor('en')?.nouns.get(noun)?.gender).toBe(gender)
})
