import { extract } from '../../src'
import { focusOf } from '../../src/records/countries'

describe('the record of a country', () => {
  const { countries } = extract('Russia and China sign pact\n\nRussia and China signed a pact on Monday, Russian officials said.\n\nThe ceremony was held in the north.\n\nA delegate from Peru watched.', { language: 'en' })
  const [russia, china, peru] = countries

  test('has codes and names, in order of first mention', () => {
    expect(countries.map(({ code, alpha3, name }) => [code, alpha3, name])).toEqual([['RU', 'RUS', 'Russia'], ['CN', 'CHN', 'China'], ['PE', 'PER', 'Peru']])
  })
  test('is the more in focus the more of the article is about it', () => {
    expect(russia!.focus).toBeGreaterThan(china!.focus)
    expect(china!.focus).toBeGreaterThan(peru!.focus)
    for (const { focus } of countries) expect(focus >= 0 && focus <= 1).toBe(true)
  })
  test('says by which rule each mention was told', () => {
    expect(russia!.mentions.map(({ text, form, rule }) => [text, form, rule])).toContainEqual(['Russian', 'demonym', 'country-demonym'])
  })
  test.each([['XK', 'Kosovo'], ['GB', 'Scotland'], ['KR', 'South Korea']])('%s has a name', (code, word) => {
    expect(extract(`The team from ${word} won.`, { language: 'en' }).countries[0]?.code).toBe(code)
  })
})

test.each([
  [0, 0, 0],
  [1, 1, 0.33],
  [10, 10, 0.83],
  [10, 20, 0.42],
])('focusOf(%d, %d)', (weight, total, want) => {
  expect(focusOf(weight, total)).toBe(want)
})
