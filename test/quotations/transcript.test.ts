import { partsOf, quoted } from './read-and-quote'

const INTERVIEW = 'Ann Lee spoke on Sunday.\n\nWALLACE: Is it true?\n\nSEN. TED CRUZ (R-TX): It is not.\n\nNot at all, I say.\n\nWALLACE: But the “old plan” failed.\n\n(APPLAUSE)\n\nCRUZ: It did.'

describe('transcripts', () => {
  test('turns with their labels', () => {
    const { text, quotations } = quoted(INTERVIEW)
    expect(quotations.map(({ label }) => label && text.slice(label.start, label.end))).toEqual(['WALLACE', 'SEN. TED CRUZ (R-TX)', 'WALLACE', null, 'CRUZ'])
    expect(partsOf(INTERVIEW)).toEqual(['Is it true?', 'It is not. || Not at all, I say.', 'But the “old plan” failed.', 'old plan', 'It did.'])
    expect(quotations.map(({ within }) => within)).toEqual([null, null, null, 2, null])
    expect(quotations[0]).toMatchObject({ style: 'none', rule: 'transcript', closed: true })
  })

  test.each<[string, string, string[]]>([
    ['questions and answers', 'Q: Why did you go?\nA: I had to.\nQ: And then?\nA: I left.', ['Why did you go?', 'I had to.', 'And then?', 'I left.']],
    ['names that come back', 'They spoke.\nChris Wallace: Is it true or not?\nAnn Lee: It is true, I think.\nWallace: Are you sure of it?\nLee: I am quite sure.', ['Is it true or not?', 'It is true, I think.', 'Are you sure of it?', 'I am quite sure.']],
    ['the label alone', 'WALLACE:\nIs it true?\nCRUZ:\nNo.\nWALLACE:\nWhy?', ['Is it true?', 'No.', 'Why?']],
    ['with the time', '[00:12] WALLACE: Is it true?\n[00:15] CRUZ: No.\n[00:16] WALLACE: Why?', ['Is it true?', 'No.', 'Why?']],
    ['a turn that is one quotation', 'WALLACE: “Is it true?”\nCRUZ: “No.”\nWALLACE: “Why?”', ['Is it true?', 'No.', 'Why?']],
    ['labels inside the marks', 'They met.\n“WALLACE: Is it true?\n“PENCE: It is not.\n“Not at all.\n“WALLACE: Why?”\nHe left.', ['Is it true?', 'It is not. || Not at all.', 'Why?']],
    ['only the questions labelled', 'Q: Why?\nBecause.\nQ: When?\nNow.\nQ: Where?\nHere.', ['Why?', 'When?', 'Where?']],
    ['several members', 'MADAM SPEAKER: Order!\nSeveral HON. MEMBERS: Hear, hear!\nMADAM SPEAKER: Order!\nThe House rose.', ['Order!', 'Hear, hear!', 'Order!']],
    ['in bold', '**WALLACE:** Is it true?\n**CRUZ**: No.', ['Is it true?', 'No.']],
    ['two turns in an article', 'They met.\nTAPPER: Is it true?\nMcCAIN: It is.', ['Is it true?', 'It is.']],
  ])('%s', (_, text, expected) => expect(partsOf(text)).toEqual(expected))

  test.each([
    ['a notice', 'UPDATE: The plan failed.\nUPDATE: It passed.\nCORRECTION: It failed.'], ['a line-up', 'GOALKEEPERS: Lopez, Diaz\nDEFENDERS: Roe, Poe\nGOALKEEPERS: Doe'],
    ['prices', 'Costa Ricans: 800\nForeigners: 15\nCosta Ricans: 900\nForeigners: 20'], ['a headline', 'Trump: I will win.\nThe candidate spoke on Monday.'], ['a dash', 'He said it: never.\nShe said it: ever.'],
    ['initials', 'A. B. Smith left.\nQ. E. D. followed.'], ['datelines', 'MOSCOW: The president spoke.\nLONDON: The queen spoke.\nPARIS: The mayor spoke. Why?'], ['one label', 'The talks went on.\nLONDON: The minister spoke on Monday.\nThe end came.'],
  ])('%s is none', (_, text) => expect(quoted(text).quotations.filter(({ style }) => style === 'none')).toEqual([]))

  test('in an article with a few lines of transcript, the article goes on after them', () => {
    const text = 'He was asked.\nTAPPER: Is it true?\nTRUMP: It is.\nThe crowd left.\nOthers came.\nThe day ended.\nAll went home.\nTAPPER: Why?\nThe show was over.\nIt rained.'
    expect(partsOf(text)).toEqual(['Is it true?', 'It is.', 'Why?'])
  })

  test('a quotation never runs out of a turn', () => {
    const { quotations } = quoted('WALLACE: He said “never.\nCRUZ: “Never” it was.\nWALLACE: Yes?')
    expect(quotations.filter(({ style }) => style === 'double').every(({ parts }) => parts.length === 1)).toBe(true)
  })
})
