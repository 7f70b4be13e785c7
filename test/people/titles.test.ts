import { peopled } from './helper'

test.each<[string, string, string[]]>([
  ['before the name', 'Russian Foreign Minister Sergei Lavrov arrived.', ['Russian Foreign Minister']],
  ['short', 'Sen. Ted Cruz spoke in Texas.', ['Sen.']],
  ['with former', 'The crowd cheered former Sen. Bob Dole.', ['former Sen.']],
  ['with acting', 'Acting Minister for Transport Marcus Goh told parliament.', ['Acting Minister for Transport']],
  ['past its field', 'The Labour MP for Dwyfor, Sioned Griffith, said so.', ['Labour MP for Dwyfor']],
  ['with of', 'Secretary of State John Kerry arrived on Monday.', ['Secretary of State']],
  ['in apposition', 'Marc H. Morial, the chief executive of the National Urban League, said so.', ['chief executive of the National Urban League']],
  ['after an age', 'Ann Lee, 45, a retired teacher, disagreed.', ['retired teacher']],
  ['leading the name', 'A former spokesman for the ministry, Oleg Voloshyn, said so.', ['former spokesman for the ministry']],
  ['lower case', 'Robby Mook left, but campaign manager Robby Mook returned.', ['campaign manager']],
])('a title %s', (_, text, titles) => {
  expect(peopled(text).persons[0]?.titles).toEqual(titles)
})

test.each([
  ['a courtesy title', 'Mr. Smith left the room.'],
  ['a relation', 'He thanked his brother Tom Smith.'],
  ['a list', 'Tom Smith, teachers and parents protested.'],
  ['a day', 'On Tuesday Tom Smith left.'],
])('%s is no title', (_, text) => {
  expect(peopled(text).persons.find((p) => p.name.endsWith('Smith'))?.titles).toEqual([])
})

test('the country and the organization come from the title', () => {
  const doc = peopled('Russian Foreign Minister Sergei Lavrov met Marc Morial, the president of the National Urban League.')
  const [lavrov, morial] = doc.persons
  expect(lavrov?.country).toBe('RU')
  expect(doc.organizations.find((o) => o.id === morial?.organization)?.name).toBe('National Urban League')
})

test('an ambassador is not of the country he is sent to', () => {
  expect(peopled('Michael McFaul, a former ambassador to Russia, disagreed.').persons[0]?.country).toBeNull()
})

test('an office told by a phrase alone counts', () => {
  const [putin] = peopled('Putin’s visit to China was announced. The visit of the Russian President to China will be short, Foreign Minister Sergei Lavrov said.').persons
  expect(putin).toMatchObject({ name: 'Putin', titles: ['Russian President'], country: 'RU' })
})
