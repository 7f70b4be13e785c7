import { surfaceOf, tag, type Tagging } from '../../src/tokens/wink'

const tagWords = (words: readonly string[]): Tagging => tag(words.map(surfaceOf))

test('each token has its part of speech', () => {
  const tokens = ['He', 'said', 'the', 'multi-polar', 'world', 'ca', 'n’t', 'wait', '.']
  const { pos } = tagWords(tokens)
  expect(pos).toHaveLength(tokens.length)
  expect(pos.slice(0, 3)).toEqual(['PRON', 'VERB', 'DET'])
  expect(pos.at(-1)).toBe('PUNCT')
})

test('sentences start where they start', () => {
  expect(tagWords(['He', 'left', '.', 'She', 'stayed', '.']).sentenceStarts).toEqual([0, 3])
})

test.each([
  ['nothing', []],
  ['a word without end', ['x'.repeat(100_000), 'said']],
  ['half a surrogate pair', ['\ud800', 'said', '\udc00']],
  ['odd characters', ['\u0000', '\u202e', '😀', '©', 'said']],
])('%s', (_what, tokens) => {
  expect(tagWords(tokens).pos).toHaveLength(tokens.length)
})

test('what was tagged before changes nothing', () => {
  const tokens = ['Mrs.', 'Clinton', "'s", 'plan', ',', 'Clinton', 'said', '.']
  const before = tagWords(tokens)
  tagWords(["Clinton's", 'Clintons', 'CLINTON', 'clinton', 'Clinton.'])
  expect(tagWords(tokens)).toEqual(before)
})
