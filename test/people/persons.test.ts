import { namesIn, peopled } from './helper'

test.each<[string, string, string[]]>([
  ['a surname', 'Angela Merkel spoke in Berlin. Merkel said the talks went well.', ['Angela Merkel / Merkel']],
  ['courtesy titles', 'Larry Schultz left early. Mr. Schultz gave no reason.', ['Larry Schultz / Schultz']],
  ['surname first', 'Chinese President Xi Jinping arrived on Monday. Mr. Xi will stay two days.', ['Xi Jinping / Xi']],
  ['a middle initial', 'Donald J. Trump won. Aides of Donald Trump cheered. Trump smiled.', ['Donald J. Trump / Donald Trump / Trump']],
  ['a nickname', 'Former Vice President Joseph Biden spoke first. Joe Biden then left. Biden waved.', ['Joseph Biden / Joe Biden / Biden']],
  ['spellings from another script', 'President Volodymyr Zelensky spoke. Later Volodymyr Zelenskyy flew home.', ['Volodymyr Zelensky / Volodymyr Zelenskyy']],
  ['accents', 'President Recep Tayyip Erdoğan spoke. Later Recep Tayyip Erdogan left. Erdogan smiled.', ['Recep Tayyip Erdoğan / Recep Tayyip Erdogan / Erdogan']],
  ['particles', 'Mayor Bill de Blasio spoke on Sunday. De Blasio said it was intentional.', ['Bill de Blasio / De Blasio']],
  ['a suffix', 'Joseph R. Biden, Jr. was there, and Biden spoke.', ['Joseph R. Biden, Jr. / Biden']],
  ['the end of a longer name', 'Myanmar’s leader, Aung San Suu Kyi, was freed. Suu Kyi thanked the crowd.', ['Aung San Suu Kyi / Suu Kyi']],
])('one person with %s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each<[string, string, string[]]>([
  ['given names', 'Bill Clinton met Hillary Clinton in Ohio.', ['Bill Clinton', 'Hillary Clinton']],
  ['father and son', 'Donald Trump thanked Donald Trump Jr. on Friday.', ['Donald Trump', 'Donald Trump Jr.']],
  ['middle names', 'George H. W. Bush was followed years later by George W. Bush.', ['George H. W. Bush', 'George W. Bush']],
  ['different surnames', 'John Smith met John Brown.', ['John Smith', 'John Brown']],
])('two persons by %s', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test('a courtesy title tells husband and wife apart', () => {
  const text = 'Bill Clinton spoke first and he was cheered. Hillary Clinton followed and she was cheered too. Mrs. Clinton said she was glad. Mr. Clinton left.'
  const doc = peopled(text)
  const bearer = (words: string): string | undefined => {
    const at = doc.mentions.find((m) => m.start === text.indexOf(words) + words.indexOf(' ') + 1)
    return doc.persons.find((p) => p.id === at?.entity)?.name
  }
  expect([bearer('Mrs. Clinton'), bearer('Mr. Clinton')]).toEqual(['Hillary Clinton', 'Bill Clinton'])
})

test('ids go by first mention and every mention lies in order without crossing', () => {
  const doc = peopled('Ann Lee met Tom Gray, the mayor of Oslo. The mayor said he knew Lee.')
  expect(doc.persons.map(({ id, name }) => [id, name])).toEqual([['p1', 'Ann Lee'], ['p2', 'Tom Gray']])
  doc.mentions.forEach((mention, i) => {
    expect(mention.index).toBe(i)
    const next = doc.mentions[i + 1]
    if (next) expect(next.start >= mention.end || next.end <= mention.end).toBe(true)
  })
})

test('a language without a pack gives nothing and does not throw', () => {
  expect(peopled('').persons).toEqual([])
})
