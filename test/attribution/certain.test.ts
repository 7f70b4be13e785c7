import { extract } from '../../src'

const speakersOf = (text: string): (string | undefined)[] => extract(text.replaceAll('|', '\n\n'), { language: 'en' }).quotes.map(({ speaker }) => speaker?.name)

describe('a pattern that leaves no doubt', () => {
  test.each<[string, string, string]>([
    ['verb, title, name', 'The finding, based on 212 animals, “doesn’t mean anyone should be eating bark,” said lead author Mette Skov, a doctor.', 'Mette Skov'],
    ['a sentence that is a label', 'ESB Networks says 112,000 customers are without power. Spokesman Diarmuid Hegarty: “We have crews on standby, but we won’t send anyone up.”', 'Diarmuid Hegarty'],
    ['an acronym that looks like a pronoun', 'The World Health Organization (WHO) issued an alert. WHO spokesman Lars Ekholm: “We do not yet know where the other bottles are.”', 'Lars Ekholm'],
    ['but not a name’s owner', '“Why don’t they open the bridge?” asked Ann Lee’s mother.', 'Ann Lee’s mother'],
  ])('%s', (_, text, speaker) => expect(speakersOf(text)).toEqual([speaker]))
})

describe('names beside a description', () => {
  test.each<[string, string, string]>([
    ['an organization', 'The operator, Coast & Valley Rail, said engineers had found “movement” in the viaduct that could not be “managed around a timetable”.', 'Coast & Valley Rail'],
    ['past what hangs on it', 'The Labour MP for Dwyfor, Sioned Haf Griffith, said the secretary had “walked away from the people who have nothing else”.', 'Sioned Haf Griffith'],
    ['with a field', 'Minister for Sustainability Desmond Tan Wei Ming said at the signing that the project showed “what a small red dot can do”.', 'Desmond Tan Wei Ming'],
    ['but no neighbour without a comma behind it', 'The operator, which runs Coast Rail, said engineers had found “movement” in the viaduct that could not be “managed around a timetable”.', 'The operator'],
  ])('%s', (_, text, speaker) => expect(speakersOf(text)).toEqual([speaker]))

  test('whom a conversation is with', () => {
    expect(speakersOf('“I never learned to read music”: a conversation with Odalys Ferrer|At 79, Odalys Ferrer still practices four hours a day. We met in her kitchen in Lisbon.')).toEqual(['Odalys Ferrer'])
  })
})

test.each<[string, string]>([
  ['Councillor Tony Nadin and his brother Mick said they would “do the sausages and the bread and everything”.', 'Tony Nadin and Mick'],
  ['Ann Lee and her manager, Lewis Pohatu, said in a joint statement they were “overwhelmed by the love of everyone”.', 'Ann Lee and Lewis Pohatu'],
  ['“He knew what he wanted,” said Mitzi Arrington.\n\nMitzi Arrington and her husband, Cal, said they found “flour prints, big as pie tins” on the ceiling.', 'Mitzi Arrington and Cal'],
  ['Ann Lee left and his brother Mick said they would “do the sausages and the bread and everything”.', 'Mick'],
])('who speaks jointly: %s', (text, speaker) => expect(speakersOf(text).at(-1)).toBe(speaker))

test('“A” is whom the introduction names, not whom the answers do', () => {
  const text = 'The new harbour master, Captain Bronte Hargreaves, starts on Monday.|Q: What is first?|A: Sleep. Then the dredging comes.|Q: And the plan by Theo Papadakis?|A: Mr Papadakis is a lovely bloke. Papadakis knows boats.'
  expect(speakersOf(text).filter((name) => name !== 'Q')).toEqual(['Bronte Hargreaves', 'Bronte Hargreaves'])
})

test('“I” inside a quotation is who speaks it', () => {
  const quotes = extract('“Luka was great,” Iker Ruiz told the radio. “I said to him at half-time, ‘Keep us in it and I’ll buy you dinner.’ So now I have to.”', { language: 'en' }).quotes
  expect(quotes.map(({ speaker }) => [speaker?.mention.text, speaker?.name])).toEqual([['Iker Ruiz', 'Iker Ruiz'], ['I', 'Iker Ruiz']])
})
