import { foldWord, nameParts, soundOf } from '../../src/people/name-parts'

const parts = (text: string) => nameParts(text, (word) => word === 'sen' || word === 'mr')

test.each([
  ['Erdoğan', 'erdogan'], ['O’Neill', 'oneill'], ['al-Assad', 'assad'], ['Łukasz', 'lukasz'], ['J.', 'j'], ['El', 'el'],
])('%s folds to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded)
})

test.each([
  ['Joseph R. Biden, Jr.', { keys: ['joseph', 'r', 'biden'], suffix: 'jr' }],
  ['Luiz Inácio Lula da Silva', { keys: ['luiz', 'inacio', 'lula', 'silva'], suffix: '' }],
  ['Robert C. "Bobby" Scott', { keys: ['robert', 'c', 'scott'], nickname: 'bobby' }],
  ['Sen. Ted Cruz', { printed: 'Ted Cruz', keys: ['ted', 'cruz'] }],
  ['Cruz’s', { printed: 'Cruz', keys: ['cruz'] }],
  ['Mr', { keys: ['mr'] }],
])('%s is taken apart', (text, expected) => {
  expect(parts(text)).toMatchObject(expected)
})

test.each([['zelensky', 'zelenskiy', true], ['mohammed', 'muhammad', true], ['qaddafi', 'gaddafi', true], ['clinton', 'clifton', false], ['brown', 'braun', false]])(
  '%s and %s sound alike: %s', (a, b, alike) => {
    expect(soundOf(a) === soundOf(b)).toBe(alike)
  },
)
