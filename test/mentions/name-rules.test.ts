import { en } from '../../src/languages/en'
import { refineNames } from '../../src/mentions/name-rules'
import { readNames } from '../../src/mentions/name-text'
import type { TypedName } from '../../src/mentions/typed-name'
import { tokeniseDocument } from '../../src/tokens'
import type { NameType } from '../../src/document'

const IDENTITY = { identity: true, toOriginal: (range: { start: number; end: number }) => range }

/** Marks names by their words and returns what the rules make of them. */
const refine = (text: string, marked: readonly (readonly [string, NameType])[]): [string, NameType, string][] => {
  const doc = tokeniseDocument({ original: text, text, offsets: IDENTITY, repairs: [], paragraphs: [{ index: 0, kind: 'body', rule: null, start: 0, end: text.length }], source: {}, language: 'en' }, en)
  const read = readNames(doc)
  const names = marked.map(([words, type]): TypedName => {
    const start = text.indexOf(words)
    const firstToken = doc.tokens.findIndex((token) => token.start >= start)
    const endToken = doc.tokens.findLastIndex((token) => token.end <= start + words.length) + 1
    return { firstToken, endToken, type, margin: 1, rule: 'model' }
  })
  return refineNames(names, read).map(({ firstToken, endToken, type, rule }) => [text.slice(doc.tokens[firstToken]!.start, doc.tokens[endToken - 1]!.end), type, rule])
}

test.each([
  ['titles-off', 'asked MK Itamar Ben-Gvir to go', 'MK Itamar Ben-Gvir', 'Itamar Ben-Gvir', 'person'],
  ['demonyms-off', 'the Uzbek Javlonbek Yuldushev won', 'Uzbek Javlonbek Yuldushev', 'Javlonbek Yuldushev', 'person'],
  ['suffix-on', 'said William Henry, Jr. of Ohio', 'William Henry', 'William Henry, Jr.', 'person'],
  ['pageants-off', 'to Miss Universe Alicia Machado', 'Universe Alicia Machado', 'Alicia Machado', 'person'],
  ['honorific-off', 'met Maulana Umri Saheb again', 'Umri Saheb', 'Umri', 'person'],
  ['named-for-person', 'at Trump Tower today', 'Trump', 'Trump Tower', 'place'],
  ['named-for-person', 'the Clinton Foundation said', 'Clinton', 'Clinton Foundation', 'organization'],
  ['named-law', 'under the Dodd-Frank law', 'Dodd-Frank', 'Dodd-Frank', 'other'],
] as const)('%s: %s', (rule, text, marked, want, type) => {
  expect(refine(text, [[marked, 'person']])).toEqual([[want, type, rule]])
})

test.each([
  ['King Charles spoke', 'Charles'],
  ['a visit by Dean Martin on Monday', 'Dean Martin'],
  ['German Gref of Sberbank', 'German Gref'],
  ['Rockefeller Park Johnson', 'Rockefeller'],
])('left alone: %s', (text, marked) => {
  expect(refine(text, [[marked, 'person']])).toEqual([[marked, 'person', 'model']])
})

test('a nickname in quotation marks is part of the name', () => {
  expect(refine('President Ferdinand “Bongbong” Marcos said', [['Ferdinand', 'person'], ['Bongbong', 'other'], ['Marcos', 'person']])).toEqual([['Ferdinand “Bongbong” Marcos', 'person', 'nickname']])
})

test('a name that ends in an open quotation mark goes on', () => {
  expect(refine('Del. Marcia "Cia" Price said', [['Marcia "Cia', 'person']])).toEqual([['Marcia "Cia" Price', 'person', 'nickname']])
})

test.each([
  ['said Mrs. May on Friday', []],
  ['said Mrs. May on Friday', [['May', 'other']]],
] as const)('what follows a courtesy title is a person: %s', (text, marked) => {
  expect(refine(text, marked)).toEqual([['May', 'person', 'courtesy-title']])
})

test.each([
  ['Prime Minister Theresa May left. Then May spoke.', [['Theresa', 'person']], ['Theresa May', 'May']],
  ['Theresa May left. In May she will go, on May 5.', [['Theresa May', 'person']], ['Theresa May']],
  ['They told Theresa May 5 was the day.', [['Theresa', 'person']], ['Theresa']],
  ['The head, You Si-kun, came. The senate said You would speak. You can see.', [['You Si-kun', 'person']], ['You Si-kun']],
  ['Mary Woods won. The crowd cheered Woods in the woods.', [['Mary Woods', 'person']], ['Mary Woods', 'Woods']],
  ['Mary Woods won at Pine Woods Park.', [['Mary Woods', 'person']], ['Mary Woods']],
] as const)('surnames once more: %s', (text, marked, want) => {
  expect(refine(text, marked).map(([name]) => name)).toEqual(want)
})

test.each([
  ['a State visit to Russia', 'State', 'organization', []],
  ['by Royal assent', 'Royal', 'other', []],
  ['officials at State said', 'State', 'organization', ['State']],
  ['a Labour politician', 'Labour', 'organization', ['Labour']],
] as const)('words that only describe the noun after them: %s', (text, marked, type, want) => {
  expect(refine(text, [[marked, type]]).map(([name]) => name)).toEqual(want)
})

test('Miss Universe is nobody', () => {
  expect(refine('the former Miss Universe said', [['Universe', 'person']])).toEqual([])
})

test('two persons in brackets and commas stay two', () => {
  expect(refine('Obama, Biden and (so Clinton) Gore', [['Obama', 'person'], ['Biden', 'person'], ['Clinton', 'person'], ['Gore', 'person']])).toHaveLength(4)
})

test('initials are the person where the text names one in full', () => {
  expect(refine('Ana Berta Cruz left. ABC stayed.', [['Ana Berta Cruz', 'person'], ['ABC', 'organization']])[1]).toEqual(['ABC', 'person', 'initials'])
  expect(refine('Ana Cruz left. ABC stayed.', [['Ana Cruz', 'person'], ['ABC', 'organization']])[1]).toEqual(['ABC', 'organization', 'model'])
  expect(refine('They met MBS in Riyadh.', [['MBS', 'organization']])).toEqual([['MBS', 'person', 'initials']])
})

test('a lone letter names nobody', () => {
  expect(refine('Plan B failed', [['B', 'person']])).toEqual([])
})
