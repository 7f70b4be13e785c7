import { readText } from '../../src/read'

const paragraphs = (text: string): string[] => {
  const document = readText(text, {})
  return document.paragraphs.map(({ start, end }) => document.text.slice(start, end))
}

const WRAPPED = `The minister said on Tuesday that the government would not
raise taxes before the election, and that the budget was
sound. “We will keep our word,” he told reporters in the
capital after the meeting.

The opposition called the statement a joke. Its leader said
that prices had risen by a tenth since spring.`

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['a line each', 'One is here.\nTwo is here.', ['One is here.', 'Two is here.']],
    ['blank lines between', 'One.\n\n\n  Two.  \n \t \n', ['One.', 'Two.']],
    ['CRLF', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
    ['old Mac', 'One.\rTwo.', ['One.', 'Two.']],
    ['Unicode separators', 'One.\u2028Two.\u2029Three.\u0085Four.\fFive.', ['One.', 'Two.', 'Three.', 'Four.', 'Five.']],
    ['white space of all kinds', '\u00a0\tOne.\u3000\n\u2003\n', ['One.']],
    ['nothing', '', []],
    ['blank', ' \n\t\n ', []],
    ['short lines stay apart', 'Roses\nviolets\nand tulips', ['Roses', 'violets', 'and tulips']],
  ])('%s', (_, text, expected) => expect(paragraphs(text)).toEqual(expected))

  test('joins lines broken at a fixed width', () => {
    const found = paragraphs(WRAPPED)
    expect(found).toHaveLength(2)
    expect(found[0]).toContain('would not\nraise taxes')
    expect(found[1]?.endsWith('since spring.')).toBe(true)
  })

  test('joins them where CRLF ends each line', () => expect(paragraphs(WRAPPED.replaceAll('\n', '\r\n'))).toHaveLength(2))

  test('tells paragraphs apart without blank lines between them', () => {
    const found = paragraphs(WRAPPED.replace('\n\n', '\n'))
    expect(found).toHaveLength(2)
    expect(found[1]).toMatch(/^The opposition/)
  })

  test('keeps a wrapped list’s items apart', () => {
    const found = paragraphs(`${WRAPPED}\n\n- the first demand is that taxes are cut at once\n- the second demand is that prices are frozen now`)
    expect(found).toHaveLength(4)
  })

  test('joins a lead that alone was broken', () => {
    const found = paragraphs('A former presidential candidate looks likely to spur a last-minute recount of\npart of the result.\nA second paragraph, in one line, that nobody broke.')
    expect(found).toHaveLength(2)
  })

  test('does not join long lines', () => {
    const line = 'This line is much longer than any that a mail program would have broken, since it is a paragraph of a news text as they come from the web, without an end'
    expect(paragraphs(`${line}\nand this one is the next`)).toHaveLength(2)
  })
})
