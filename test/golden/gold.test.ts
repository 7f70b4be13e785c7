import { readFileSync } from 'node:fs'
import { answers, letters } from './compare/plain'
import { readCorpus, type Gold } from './gold'

/** What gold says is printed must be printed: letters and digits of the words stand in the article in this order. */
const printedIn = (gold: Gold): string[] => [
  ...gold.people.flatMap(({ name, aliases, titles }) => [...[name].map((one) => answers(one)[0]!), ...aliases, ...titles.map((one) => answers(one)[0]!)]),
  ...gold.organizations.flatMap(({ name, aliases }) => [answers(name)[0]!, ...aliases]),
  ...Object.values(gold.countries).flat(),
  ...gold.quotes.flatMap(({ mention, passages }) => [...(mention === undefined ? [] : answers(mention).filter((one) => one !== null)), ...(passages ?? [])]),
  ...gold.events.flatMap(({ at }) => answers(at ?? [])),
  ...gold.dates.map(({ text }) => text),
  ...(gold.scare ?? []),
  ...gold.furniture,
]

/** Named otherwise than printed, as a reader would: of "Peter and Grace Oduya", and of a damaged "todaya’s". */
const NOT_PRINTED = new Set(['peter oduya', 'todays'])
/** Where gold mends what the article prints. */
const DAMAGED = new Set(['lavrov-china-visit', 'damaged-harvest-fair'])

describe.each(readCorpus().map((article) => [article.slug, article] as const))('%s', (slug, { text, about, gold, gaps }) => {
  test('gold names only what the article prints', () => {
    const article = letters(text)
    expect(printedIn(gold).map(letters).filter((words) => !article.includes(words) && !NOT_PRINTED.has(words))).toEqual([])
  })

  test('every word of a quote is the article\'s', () => {
    const words = new Set(letters(text).split(' '))
    const strange = gold.quotes.flatMap((quote) => answers(quote.text)).flatMap((quote) => letters(quote).split(' ')).filter((word) => !words.has(word))
    if (!DAMAGED.has(slug)) expect(strange).toEqual([])
  })

  test('says where it is from, and when', () => {
    expect(about).toMatchObject({ title: expect.stringMatching(/\S/), from: expect.stringMatching(/\S/), licence: expect.stringMatching(/\S/) })
    expect(about.published).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('a quote within another names one that gold has', () => {
    const inner = gold.quotes.filter((quote) => quote.within !== undefined)
    expect(inner.filter(({ within }) => !gold.quotes.some(({ text: outer }) => letters(answers(outer)[0]!).startsWith(letters(within!))))).toEqual([])
  })

  test('gaps are sorted and told once', () => {
    expect(gaps).toEqual([...new Set(gaps)].sort())
  })

  test('is a file that ends in one line break', () => {
    if (slug !== 'lavrov-china-visit') expect(readFileSync(`corpus/${slug}/article.txt`, 'utf8')).toMatch(/\S\n$/)
  })
})
