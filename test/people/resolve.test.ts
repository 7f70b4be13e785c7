import { meant, peopled } from './helper'

test.each<[string, string, string, number, string | null]>([
  ['the only person', 'Ann Lee arrived. She smiled.', 'She', 1, 'Ann Lee'],
  ['the subject', 'Tom Gray met Paul Brown on Monday. He said the talks went well.', 'He', 1, 'Tom Gray'],
  ['gender by courtesy title', 'Mr. Gray met Mrs. Brown. She left early.', 'She', 1, 'Brown'],
  ['the possessor in a sentence', 'Ann Lee thanked her staff.', 'her', 1, 'Ann Lee'],
  ['the speaker, not the one quoted', '“I met President Xi Jinping,” Foreign Minister Sergei Lavrov said. “These are issues for talks with Wang Yi,” he said.', 'he', 1, 'Sergei Lavrov'],
  ['who', 'Sergei Lavrov, who arrived on Tuesday, spoke.', 'who', 1, 'Sergei Lavrov'],
])('a pronoun: %s', (_, text, words, n, name) => {
  expect(meant(text, words, n)).toBe(name)
})

test.each<[string, string, string, string | null]>([
  ['a title repeated', 'Russian Foreign Minister Sergei Lavrov spoke. The Russian foreign minister left.', 'The Russian foreign minister', 'Sergei Lavrov'],
  ['a short title spelt out', 'Sen. Ted Cruz met Gov. Chris Christie. The senator left.', 'The senator', 'Ted Cruz'],
  ['an age', 'Tom Smith, 45, was arrested. The 45-year-old denied it.', 'The 45-year-old', 'Tom Smith'],
  ['an age printed nowhere else', 'New Zealand singer Mahina Rangi blamed an airline. “My guitar was born in 1961,” the 29-year-old wrote.', 'the 29-year-old', 'Mahina Rangi'],
  ['an age, but two could have it', 'Tom Smith hit Paul Brown. The 45-year-old denied it.', 'The 45-year-old', null],
  ['a description', 'Donald Trump spoke in Ohio. The billionaire businessman said he would win.', 'The billionaire businessman', 'Donald Trump'],
  ['apposition', 'Ann Lee, the mayor, spoke.', 'the mayor', 'Ann Lee'],
  ['another country’s', 'Russian President Vladimir Putin spoke. The French president left.', 'The French president', null],
  ['somebody new', 'Ann Lee spoke. The next president will decide.', 'The next president', null],
  ['an organization', 'The Federal Election Commission met. The commission said no.', 'The commission', 'Federal Election Commission'],
])('a noun phrase: %s', (_, text, words, name) => {
  expect(meant(text, words)).toBe(name)
})

test('published pronouns need the text’s own word', () => {
  const [lee, gray] = peopled('Ann Lee said she was glad that she came. Tom Gray spoke too.').persons
  expect([lee?.pronouns, gray?.pronouns]).toEqual(['she', null])
})
