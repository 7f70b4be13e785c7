import { extract } from '../../src'
import { compare, ratchet } from './compare'
import { readCorpus } from './gold'
import { broken } from './properties'

const corpus = readCorpus()

test('the corpus is broad', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(13)
  expect(new Set(corpus.map(({ about }) => about.style)).size).toBe(corpus.length)
})

test('the first user’s text is read as a careful reader does, but for one pronoun', () => {
  // "where he met Vladimir Putin": the text leaves it to the reader's knowledge who "he" is.
  const gaps = corpus.find(({ slug }) => slug === 'lavrov-china-visit')!.gaps
  expect(gaps).toEqual(['people: pronouns of Xi Jinping'])
})

describe.each(corpus.map((article) => [article.slug, article] as const))('%s', (_slug, { text, about, gold, gaps }) => {
  const record = extract(text, { published: about.published })

  test('is read as gold says, but for the gaps listed', () => {
    expect(ratchet(compare(gold, record, text), gaps)).toEqual([])
  })

  test('has a record that is whole in itself', () => {
    expect(broken(record, text)).toEqual([])
  })

  test('reads the same a second time', () => {
    expect(extract(text, { published: about.published })).toEqual(record)
  })
})
