import { partsOf, quoted } from './read-and-quote'

describe('speech over paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['each opens anew, the last closes', 'He said: “One.\n\n“Two.\n\n“Three,” and left. “Four.”', ['One. || Two. || Three,', 'Four.']],
    ['straight', '"One.\n"Two," he said.', ['One. || Two,']],
    ['two apostrophes', "''One.\n''Two,'' he said.", ['One. || Two,']],
    ['the second does not open anew', '“One.\nTwo,” he said.', ['One. || Two,']],
    ['never closed', '“One.\n“Two.\nHe left.', ['One. || Two.']],
    ['furniture between', '“One.\nAdvertisement\n“Two,” he said.', ['One. || Two,']],
    ['a heading ends it', '“One.\n\nWhat he said then\n\n“Two,” he said.', ['One.', 'Two,']],
    ['an unmarked paragraph ends it', '“One.\nThe crowd cheered.\n“Two,” he said.', ['One.', 'Two,']],
    ['closed quotes stay apart', '“One.”\n“Two,” he said.', ['One.', 'Two,']],
    ['run together in one line', '“One is here. “Two is here,” he said.', ['One is here. || Two is here,']],
    ['another kind of mark', '“One.\n«Two», he said.', ['One.', 'Two']],
  ])('%s', (_, text, expected) => expect(partsOf(text)).toEqual(expected))

  test('says its rule', () => {
    expect(quoted('“One.\n“Two,” he said.').quotations[0]).toMatchObject({ rule: 'paragraphs', closed: true })
    expect(quoted('“One.\n“Two.').quotations[0]).toMatchObject({ rule: 'paragraphs', closed: false })
  })

  test('what the parts hold lies within the whole', () => {
    const { quotations } = quoted('“One ‘a’ is.\n“Two ‘b’ is,” he said. “Three ‘c’ is.”')
    expect(quotations.map(({ within }) => within)).toEqual([null, 0, 0, null, 3])
  })
})
