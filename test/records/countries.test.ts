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

/** Countries by focus, the first first, of articles that a reader would say are about the first one named here. */
describe('the focus ranks', () => {
  test.each([
    ['Peru votes\n\nPolls opened in Lima on Sunday.\n\nA tourist from Chile watched. Chile voted last year.', 'PE CL'],
    ['Floods in Kenya kill nine\n\nNine people died in Kenya, officials said.\n\nKenya asked for help.\n\nAn American aid worker and a French one arrived. The U.S. sent tents.', 'KE US FR'],
    ['India beat Australia\n\nIndia won by six wickets on Friday.\n\nAustralia had won the toss.\n\nIndian fans sang.', 'IN AU'],
    ['Kyiv said on Monday that Ukraine had shot down drones.\n\nUkrainian officials blamed Russia.\n\nThe strikes went on in Ukraine.\n\nPoland scrambled jets.', 'UA RU PL'],
  ])('%s', (text, want) => {
    const { countries } = extract(text, { language: 'en' })
    expect([...countries].sort((a, b) => b.focus - a.focus).map(({ code }) => code).join(' ')).toBe(want)
  })
  test('one mention in passing is no focus', () => {
    expect(extract('The mayor opened a bridge. A visitor came from Peru.', { language: 'en' }).countries[0]!.focus).toBeLessThan(0.4)
  })
})
