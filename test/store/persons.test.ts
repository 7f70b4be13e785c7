import fc from 'fast-check'
import { joinProfiles, type Profile } from '../../src/store/persons'

type Told = readonly [country: string, ...titles: string[]]
const profiles = (...told: readonly Told[]): Profile[] => told.map(([country, ...titles], id) => ({ id, name: 'john smith', country, titles }))
/** Profiles that count as one person, by position. */
const groups = (all: readonly Profile[]): number[][] => {
  const byKey = new Map<string, number[]>()
  for (const [id, key] of joinProfiles(all)) byKey.set(key, [...(byKey.get(key) ?? []), id].sort((a, b) => a - b))
  return [...byKey.values()].sort((a, b) => a[0]! - b[0]!)
}

test.each<[string, Told[], number[][]]>([
  ['the same country', [['GB', 'Senator'], ['GB', 'Mayor']], [[0, 1]]],
  ['another country, the same title', [['GB', 'Prime Minister'], ['US', 'Prime Minister']], [[0], [1]]],
  ['a title of one country’s', [['RU', 'Foreign Minister'], ['', 'Russian Foreign Minister']], [[0, 1]]],
  ['a title of two countries’', [['RU', 'Minister'], ['GB', 'Minister'], ['', 'Minister']], [[0], [1], [2]]],
  ['a title of nobody’s', [['GB', 'Bishop'], ['', 'Footballer']], [[0], [1]]],
  ['titles alone, the same', [['', 'Senator'], ['', 'Senator']], [[0, 1]]],
  ['titles alone, linked by a third', [['', 'Senator'], ['', 'Chairman'], ['', 'Senator', 'Chairman']], [[0, 1, 2]]],
  ['titles alone, others', [['', 'Senator'], ['', 'Footballer']], [[0], [1]]],
  ['nothing told, one of the name', [['GB', 'Senator'], ['']], [[0, 1]]],
  ['nothing told, two of the name', [['GB'], ['US'], ['']], [[0], [1], [2]]],
  ['a form of address is no office', [['GB', 'Mr.'], ['', 'Mr.', 'Footballer']], [[0], [1]]],
])('%s', (_name, told, expected) => {
  expect(groups(profiles(...told))).toEqual(expected)
})

test('the order of documents means nothing, and no two countries become one', () => {
  const told = fc.tuple(fc.constantFrom('', 'GB', 'US'), fc.constantFrom('Senator', 'Mayor', 'Bishop', ''), fc.constantFrom('Chair', '')).map(([country, ...titles]): Told => [country, ...titles.filter(Boolean)])
  fc.assert(fc.property(fc.array(told, { maxLength: 8 }), (all) => {
    const made = profiles(...all)
    const forwards = joinProfiles(made)
    expect(new Map([...joinProfiles([...made].reverse())].sort((a, b) => a[0] - b[0]))).toEqual(new Map([...forwards].sort((a, b) => a[0] - b[0])))
    for (const group of groups(made)) expect(new Set(group.map((id) => made[id]!.country).filter(Boolean)).size).toBeLessThanOrEqual(1)
  }))
})
