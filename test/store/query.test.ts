import { firstDay, lastDay, numbersOf } from '../../src/store/days'
import { foldedName } from '../../src/store/fold'
import { matchOf, type Query } from '../../src/store/query'

test.each<[Query, string | null]>([
  [{ words: 'climate' }, 'text : "climate"'],
  [{ words: '  climate   talks ' }, 'text : "climate" AND text : "talks"'],
  [{ words: '"climate talks" now' }, 'text : "climate talks" AND text : "now"'],
  [{ words: '“climate talks”' }, 'text : "climate talks"'],
  [{ words: 'sanction*' }, 'text : "sanction" *'],
  [{ words: 'climate AND NOT (talks' }, 'text : "climate" AND text : "AND" AND text : "NOT" AND text : "(talks"'],
  [{ words: 'it "was' }, 'text : "it" AND text : "was"'],
  [{ words: 'text:climate ^x -y' }, 'text : "text:climate" AND text : "^x" AND text : "-y"'],
  [{ words: '* " () — …' }, null],
  [{ words: '' }, null],
  [{}, null],
  [{ speaker: 'Sergei Lavrov' }, 'people : "sergei0" AND people : "lavrov0"'],
  [{ speaker: 'Élysée O’Brien' }, 'people : "elysee0" AND people : "obrien0"'],
  [{ countries: ['CN', 'RU'], kind: 'direct' }, 'tags : "ccn0" AND tags : "cru0" AND tags : "kdirect0"'],
])('%j asks the full text for %s', (query, expected) => {
  expect(matchOf(query)).toBe(expected)
})

test.each([
  ['Sergei Lavrov', 'sergei lavrov'],
  ['J. R. Öz', 'j r oz'],
  ['J.R. Smith', 'jr smith'],
  ['Jean-Luc  ', 'jean luc'],
  ['—', ''],
])('%j folds to %j', (name, folded) => {
  expect(foldedName(name)).toBe(folded)
})

test.each([
  ['2014', '2014-01-01', '2014-12-31'],
  ['2014-02', '2014-02-01', '2014-02-28'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['2014-04-15', '2014-04-15', '2014-04-15'],
  ['2014-04-15T23:59:00Z', '2014-04-15', '2014-04-15'],
  ['0044-03-15', '0044-03-15', '0044-03-15'],
])('%s lasts from %s to %s', (date, from, to) => {
  expect([firstDay(date), lastDay(date)]).toEqual([firstDay(from), firstDay(to)])
})

test('numbers of quotes ascend by day, those without a date first, all exact', () => {
  const days = [null, '0001', '1969-12-31', '1970-01-01', '2014-04-15', '9999-12-31'].map((date) => numbersOf(firstDay(date)))
  const ends = days.flatMap(({ first, last }) => [first, last])
  expect(ends).toEqual([...ends].sort((a, b) => a - b))
  expect(ends.every(Number.isSafeInteger)).toBe(true)
})
