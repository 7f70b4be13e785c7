import { extract } from '../../src'

const quotesOf = (text: string) => extract(text, { language: 'en' }).quotes

describe('one record, several parts', () => {
  test('a quotation split by its cue', () => {
    const [quote, ...rest] = quotesOf('The minister spoke for an hour.\n\n“We are ready,” Ann Lee said. “We have been ready for a year.”')
    expect(rest).toEqual([])
    expect(quote?.parts.map(({ text }) => text)).toEqual(['We are ready,', 'We have been ready for a year.'])
    expect(quote).toMatchObject({ kind: 'direct', speaker: { mention: { text: 'Ann Lee' } }, cue: { text: 'said', lemma: 'say' }, rule: 'quote-speaker-verb' })
  })

  test('two speakers are two records', () => {
    const quotes = quotesOf('“We are ready,” said Ann Lee.\n\n“We are not,” said Bob Stone.')
    expect(quotes.map(({ speaker }) => speaker?.mention.text)).toEqual(['Ann Lee', 'Bob Stone'])
  })
})

describe('the rule tells the pattern', () => {
  test.each([
    ['“The bridge is closed until further notice,” said Maria Gomez.', 'quote-verb-speaker', 'Maria Gomez'],
    ['“The bridge is closed until further notice,” Maria Gomez said.', 'quote-speaker-verb', 'Maria Gomez'],
    ['Maria Gomez said: “The bridge is closed until further notice.”', 'colon', 'Maria Gomez'],
    ['Maria Gomez told reporters, “The bridge is closed until further notice.”', 'speaker-verb-quote', 'Maria Gomez'],
    ['“The bridge is closed until further notice,” according to Maria Gomez.', 'according-to', 'Maria Gomez'],
  ])('%s', (text, rule, speaker) => {
    expect(quotesOf(text).map((quote) => [quote.rule, quote.speaker?.mention.text])).toEqual([[rule, speaker]])
  })
})

describe('headlines', () => {
  const body = '\n\nThe talks went on for two days and ended without a statement, officials said on Tuesday after a long night.\n'
  test.each([
    ['Russia, China to seek polycentric world – Lavrov', 'Lavrov', 'Russia, China to seek polycentric world'],
    ['Central bank to hold rates through summer – Okafor', 'Okafor', 'Central bank to hold rates through summer'],
  ])('%s', (headline, speaker, content) => {
    const quote = quotesOf(`${headline}${body}`)[0]
    expect(quote).toMatchObject({ kind: 'indirect', rule: 'headline-speaker', parts: [], text: content, speaker: { mention: { text: speaker } } })
  })

  test.each(['Flood toll in Chile rises to 14', 'Explainer: what is the blue line?', 'New line to open on Monday – twice'])('%s has no speaker', (headline) => {
    expect(quotesOf(`${headline}${body}`).filter(({ rule }) => rule === 'headline-speaker')).toEqual([])
  })
})

describe('transcripts', () => {
  test('each turn is its label’s', () => {
    const text = 'MOORE: Good morning, everyone. Who goes first?\n\nSTONE: I do. It is my turn today.\n\nMOORE: Please go ahead, then.\n\nSTONE: Thank you very much.\n'
    expect(quotesOf(text).map(({ rule, speaker }) => [rule, speaker?.mention.text])).toEqual([
      ['transcript-label', 'MOORE'],
      ['transcript-label', 'STONE'],
      ['transcript-label', 'MOORE'],
      ['transcript-label', 'STONE'],
    ])
  })
})

describe('mixed quotes', () => {
  test('the content is the clause that the cue governs', () => {
    const [quote] = quotesOf('Ann Lee said the two sides had agreed on a “road map” for the talks.')
    expect(quote).toMatchObject({ kind: 'mixed', text: 'the two sides had agreed on a road map for the talks', speaker: { mention: { text: 'Ann Lee' } } })
    expect(quote?.parts.map(({ text }) => text)).toEqual(['road map'])
  })

  test('parts lie inside the content', () => {
    const [quote] = quotesOf('The plan is “bold, and a little mad,” Ann Lee said on Monday.')
    expect(quote?.content.some(({ start, end }) => start <= quote.parts[0]!.start && quote.parts[0]!.end <= end)).toBe(true)
  })
})

describe('addressees', () => {
  test.each([
    ['“We are ready,” Ann Lee told Bob Stone.', 'Bob Stone'],
    ['“We are ready for anything,” Ann Lee told reporters.', 'reporters'],
    ['“We are ready,” Ann Lee said.', null],
  ])('%s', (text, addressee) => {
    expect(quotesOf(text)[0]?.addressee?.text ?? null).toBe(addressee)
  })
})

describe('nobody’s words', () => {
  test.each(['The film is based on the novel “The Old Man and the Sea” and runs for two hours.', 'Walter “Sticks” Monroe played the drums in the band for thirty years.'])('%s', (text) => {
    expect(quotesOf(text).filter(({ speaker }) => speaker !== null)).toEqual([])
  })
})

test('joint speakers are members', () => {
  const [quote] = quotesOf('“We will ask again,” Elijah Cummings and John Conyers said in a letter on Monday.')
  expect(quote?.speaker?.members.map(({ name }) => name)).toEqual(['Elijah Cummings', 'John Conyers'])
})

test('a language without a pack gives the quotations, and no speakers', () => {
  const { quotes } = extract('„Wir sind bereit“, sagte Anna Lehmann am Montag in Berlin.', { language: 'de' })
  expect(quotes.map(({ speaker, text }) => [text, speaker])).toEqual([['Wir sind bereit', null]])
})

test('explain ranks the candidates, best first', () => {
  const [quote] = extract('“We are ready,” Ann Lee told Bob Stone on Monday.', { language: 'en', explain: true }).quotes
  const scores = quote?.candidates?.map(({ score }) => score) ?? []
  expect(scores.length).toBeGreaterThan(1)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(quote?.candidates?.[0]?.mention.text).toBe('Ann Lee')
})

describe('a relative pronoun speaks for the words before it', () => {
  test.each([
    ['On Monday a driver who called the bridge “a disgrace” was fined.', 'a driver'],
    ['The show took a call from a driver, who said, “I never liked the bridge at all.”', 'a driver'],
    ['The inquiry heard from Ann Lee, who said: “I never liked the bridge at all.”', 'Ann Lee'],
  ])('%s', (text, name) => {
    expect(quotesOf(text)[0]?.speaker?.name).toBe(name)
  })
})

test('a verb may report with the word after it', () => {
  const [quote] = quotesOf('Bob Stone had criticized the mayor. Ann Lee shot back, “I could have stayed at home and baked.”')
  expect(quote).toMatchObject({ speaker: { mention: { text: 'Ann Lee' } }, cue: { text: 'shot back', lemma: 'shoot back' } })
})

describe('a quotation inside another', () => {
  test('has a speaker where a verb of saying stands beside it, and a confidence that says so', () => {
    const quotes = quotesOf('“My father used to say, ‘Measure twice, cry once,’” the carpenter Idris Bowen recalled on Monday.')
    expect(quotes.map(({ speaker, within }) => [speaker?.mention.text, within])).toEqual([['Idris Bowen', null], ['My father', 'q1']])
    expect(quotes[1]?.confidence).toBeGreaterThan(0.4)
  })

  test('“I” inside is the speaker', () => {
    const { people, quotes } = extract('“I will run again,” Ann Lee said on Monday in Leeds.', { language: 'en' })
    expect(people.find(({ name }) => name === 'Ann Lee')?.mentions.map(({ text }) => text)).toContain('I')
    expect(quotes[0]?.speaker?.id).toBe(people[0]?.id)
  })
})
