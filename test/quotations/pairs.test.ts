import { partsOf, quoted } from './read-and-quote'

describe('pairs', () => {
  test.each<[string, string, string[]]>([
    ['curly', '“We agree,” said Ann Lee. “We do.”', ['We agree,', 'We do.']],
    ['straight', '"We agree," said Ann Lee. "We do."', ['We agree,', 'We do.']],
    ['opened curly, closed straight', '“We agree," she said. "We do.”', ['We agree,', 'We do.']],
    ['closed by an opening mark', 'the “best in the world“ and “first,“ he said', ['best in the world', 'first,']],
    ['closing marks on both sides', '”We agree,” said Ann Lee.', ['We agree,']],
    ['in brackets', 'He said it (“never”) twice ["ever"].', ['never', 'ever']],
    ['brackets inside', '“We [the ministers] agree (on all),” he said.', ['We [the ministers] agree (on all),']],
    ['after a dash', 'He said it—“never”—twice.', ['never']],
    ['spaces inside', '" We agree, " he said.', ['We agree,']],
    ['no space before', 'He said,"We agree," and left.', ['We agree,']],
    ['space on the wrong side', 'He said," We agree", and left.', ['We agree']],
    ['TeX', "``We agree,'' he said. ``We do.''", ['We agree,', 'We do.']],
    ['two apostrophes', "''We agree,'' he said. ''We do.''", ['We agree,', 'We do.']],
    ['doubled', '""We agree,"" he said. ““We do.””', ['We agree,', 'We do.']],
    ['low', '„Wir sind einig“, sagte er. „Ja“.', ['Wir sind einig', 'Ja']],
    ['low, closed high', '„Zgadzamy się”, powiedział.', ['Zgadzamy się']],
    ['guillemets', '«Nous sommes d’accord», dit-il. « Oui », dit-elle.', ['Nous sommes d’accord', 'Oui']],
    ['guillemets inwards', '»Wir sind einig«, sagte er. »Ja«, sagte sie.', ['Wir sind einig', 'Ja']],
    ['guillemets both ways in one text', '« Oui », dit-il. « Non. »\n»Ja«, sagte sie. »Nein.«\n»Doch«, sagte er.', ['Oui', 'Non.', 'Ja', 'Nein.', 'Doch']],
    ['angles', 'Il dit ‹oui› et part.', ['oui']],
    ['corners', '「はい」と言った。『いいえ』', ['はい', 'いいえ']],
    ['one word', 'a “more democratic” world', ['more democratic']],
    ['side by side', '“Yes.” “No.”', ['Yes.', 'No.']],
  ])('%s', (_, text, expected) => expect(partsOf(text)).toEqual(expected))

  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['empty', 'He said "" and “” and left “yes” there.', ['yes']],
    ['marks alone', '“‘’” "\'\'" “ ” «»', []],
    ['inches', 'A 6\'2" man with a 12" knife said "yes" twice.', ['yes']],
    ['inches inside', '"It is 12" long," he said. "Yes."', ['It is 12" long,', 'Yes.']],
    ['a number that ends a quote', '"We have 12" he said. "And 13."', ['We have 12', 'And 13.']],
    ['furniture', '“We agree,” he said.\n“Photo” (AP Photo/Jane “J” Doe)', ['We agree,']],
  ])('%s', (_, text, expected) => expect(partsOf(text)).toEqual(expected))

  test('spans take in the marks, parts do not', () => {
    const { text, quotations } = quoted('He said “ We agree, ” twice.')
    expect(quotations.map(({ start, end }) => text.slice(start, end))).toEqual(['“ We agree, ”'])
    expect(quotations[0]).toMatchObject({ index: 0, style: 'double', within: null, closed: true, rule: 'paired', label: null })
  })
})

describe('recovery', () => {
  test.each<[string, string, string[]]>([
    ['a lost closing mark', '“We agree on all of it. The minister “was wrong” there, “he was.”', ['We agree on all of it. The minister', 'was wrong', 'he was.']],
    ['a lost closing mark, straight', '"We agree, he said, and the "old" plan "fails."', ['We agree, he said, and the', 'old', 'fails.']],
    ['a lost closing mark before the words that report it', '“We agree, he said.\n\n“We do,” she said.', ['We agree,', 'We do,']],
    ['a lost closing mark amid the paragraph', '"I love it more than her, Horák told the crowd. "I said so."', ['I love it more than her,', 'I said so.']],
    ['a lost opening mark', 'We agree," he said. "We do." The "old" plan failed.', ['We agree,', 'We do.', 'old']],
    ['a lost opening mark with a name', 'It is very raw. It is real," Ann Howard said.', ['It is very raw. It is real,']],
    ['a closing mark that opens', '” … we agree,” he said. “Yes.”', ['… we agree,', 'Yes.']],
    ['after a mark of direction', '\u202a”We agree,” he said.', ['We agree,']],
    ['a stray closing mark', 'He left.” The “old” plan failed.', ['old']],
    ['a mark that never closes', 'He said: “We agree on everything.', ['We agree on everything.']],
    ['the next paragraph stays sound', 'He said “we never close this mark\nShe said “yes” and “no”.', ['we never close this mark', 'yes', 'no']],
    ['swapped marks', '”We agree,“ he said. “We do.”', ['We agree,', 'We do.']],
    ['one dropped of many', 'A "b" c "d e "f" g "h" i.', ['b', 'd e', 'f', 'h']],
  ])('%s', (_, text, expected) => expect(partsOf(text)).toEqual(expected))

  test('unclosed says so', () => expect(quoted('He said: “We agree.').quotations[0]).toMatchObject({ closed: false, rule: 'unclosed' }))
})

describe('nesting', () => {
  test.each<[string, string, [string, number | null][]]>([
    ['single in double', '“He said ‘never again’ to us,” she said.', [['He said ‘never again’ to us,', null], ['never again', 0]]],
    ['single in double, straight', `"He said 'never again' to us," she said.`, [["He said 'never again' to us,", null], ['never again', 0]]],
    ['both close together', '“He said, ‘Never again.’” She left.', [['He said, ‘Never again.’', null], ['Never again.', 0]]],
    ['both open together', '“‘Never again,’ he told me,” she said.', [['‘Never again,’ he told me,', null], ['Never again,', 0]]],
    ['double in single', '‘He said “never again” to us,’ she said. ‘We left.’', [['He said “never again” to us,', null], ['never again', 0], ['We left.', null]]],
    ['double in double', '“He said “never again” to us,” she said.', [['He said “never again” to us,', null], ['never again', 0]]],
    ['double in guillemets', '«Il a dit “jamais” hier», dit-elle.', [['Il a dit “jamais” hier', null], ['jamais', 0]]],
    ['corners', '「彼は『はい』と言った」', [['彼は『はい』と言った', null], ['はい', 0]]],
    ['three apostrophes', "''He said, 'Never again,''' she said.", [["He said, 'Never again,'", null], ['Never again,', 0]]],
  ])('%s', (_, original, expected) => {
    const { text, quotations } = quoted(original)
    expect(quotations.map(({ parts, within }) => [text.slice(parts[0]!.start, parts[0]!.end), within])).toEqual(expected)
  })
})
