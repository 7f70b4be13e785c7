import { alpha3Of, countryIndex, countryName, plainWord } from '../../src/lexicons/countries'
import { CAPITALS, SEATS } from '../../src/lexicons/countries-capitals'
import { caseForms } from '../../src/lexicons/countries-cases'
import { DEMONYMS, pluralOf } from '../../src/lexicons/countries-demonyms'
import { COUNTRY_ABBREVIATIONS, COUNTRY_NAMES } from '../../src/lexicons/countries-names'
import { nativeIndex } from '../../src/lexicons/countries-native'
import { NATIVE_CODES, NATIVE_NAMES } from '../../src/lexicons/countries-native.data'
import { NOT_COUNTRIES } from '../../src/lexicons/countries-not'

const LISTS = { COUNTRY_NAMES, COUNTRY_ABBREVIATIONS, DEMONYMS, CAPITALS, SEATS }

describe.each(Object.entries(LISTS))('%s', (_name, list) => {
  test('is sorted by code, and every code is of ISO 3166', () => {
    const codes = Object.keys(list)
    expect(codes).toEqual([...codes].sort())
    for (const code of codes) expect(alpha3Of(code)).toMatch(/^[A-Z]{3}$/)
  })
  test('has no empty and no double form', () => {
    for (const forms of Object.values(list)) {
      const each = forms.split('|')
      expect(each.every((form) => form === form.trim() && form !== '')).toBe(true)
      expect(new Set(each).size).toBe(each.length)
    }
  })
})

test('no demonym has two countries', () => {
  const owner = new Map<string, string>()
  for (const [code, forms] of Object.entries(DEMONYMS)) {
    for (const form of forms.split('|')) {
      expect(owner.get(form) ?? code).toBe(code)
      owner.set(form, code)
    }
  }
})

test('phrases that are no country are in lower case, without doubles', () => {
  for (const list of Object.values(NOT_COUNTRIES)) {
    const phrases = list.split('|').map((phrase) => phrase.trim())
    expect(phrases.every((phrase) => phrase === phrase.toLowerCase() && phrase !== '')).toBe(true)
    expect(new Set(phrases).size).toBe(phrases.length)
  }
})

test('every country of ISO 3166 that has a name is found by it', () => {
  const codes = new Set([...countryIndex().values()].flat().map(({ code }) => code))
  expect(codes.size).toBeGreaterThan(240)
})

test.each([['RU', 'Russia'], ['KR', 'South Korea'], ['SY', 'Syria'], ['XK', 'Kosovo'], ['VA', 'Vatican City'], ['JE', 'Jersey']])('the usual name of %s is %s', (code, name) => {
  expect(countryName(code)).toBe(name)
})

test.each([['Iraqi', 'Iraqis'], ['German', 'Germans'], ['Czech', null], ['Chinese', null], ['Irish', null], ['Frenchmen', null], ['Swiss', null]])('plural of %s: %s', (demonym, plural) => {
  expect(pluralOf(demonym)).toBe(plural)
})

test.each([['U.S.', 'u.s'], ['Côte', 'cote'], ['D’Ivoire', "d'ivoire"], ['Türkiye', 'turkiye']])('plainWord(%s)', (word, plain) => {
  expect(plainWord(word)).toBe(plain)
})

describe('names in other languages', () => {
  test('each list has a name, or an empty one, for each code', () => {
    const codes = NATIVE_CODES.split(' ')
    for (const names of Object.values(NATIVE_NAMES)) expect(names.split('|')).toHaveLength(codes.length)
  })
  test.each([['Россия', 'ru', 'России'], ['Іран', 'uk', 'Ірану'], ['Rosja', 'pl', 'Rosji'], ['Polska', 'pl', 'Polskę']])('%s (%s) has the case form %s', (name, language, form) => {
    expect(caseForms(name, language)).toContain(form)
  })
  test('a language that is not known gets the English names', () => {
    expect(nativeIndex('xx').get('nigeria')?.[0]?.code).toBe('NG')
  })
})
