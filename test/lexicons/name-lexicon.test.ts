import { LEX } from '../../src/lexicons/name-classes'
import { nameLexicon } from '../../src/lexicons/name-lexicon'
import { NAME_LISTS } from '../../src/lexicons/name-lists'
import { NAME_WORDS } from '../../src/lexicons/name-words.data'
import { packWords, unpackWords } from '../../src/lexicons/packed-words'

test('packing and unpacking give the same words, sorted and unique', () => {
  expect(unpackWords(packWords(['anne', 'ada', 'adam', 'anne', "o'neill", 'şahin']))).toEqual(['ada', 'adam', 'anne', "o'neill", 'şahin'])
  expect(unpackWords('')).toEqual([])
})

test.each(Object.keys(NAME_WORDS) as (keyof typeof NAME_WORDS)[])('the list %s is sorted, unique and lower case', (name) => {
  const words = unpackWords(NAME_WORDS[name])
  expect(words.join() === [...new Set(words)].sort().join()).toBe(true)
  expect(words.filter((word) => word !== word.toLowerCase() || /\s/.test(word))).toEqual([])
})

test.each(Object.keys(NAME_LISTS).map(Number))('the list of class %i is sorted and unique', (bit) => {
  const list = NAME_LISTS[bit]!.split(/\s+/)
  expect(list).toEqual([...new Set(list)].sort())
})

test.each([
  ['ngozi', LEX.given],
  ['smith', LEX.surname | LEX.commonSurname],
  ['lagos', LEX.city],
  ['minister', LEX.title],
  ['the', 0],
])('%s', (word, classes) => {
  const bits = nameLexicon().get(word) ?? 0
  expect(classes === 0 ? bits & (LEX.given | LEX.city) : bits & classes).toBe(classes === 0 ? 0 : bits & classes)
  if (classes !== 0) expect(bits & classes).not.toBe(0)
})
