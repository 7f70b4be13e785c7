import { ELISIONS, NOT_SPEAKERS } from '../../src/languages/en/mark-words'
import { FURNITURE } from '../../src/languages/en/furniture'
import { SPELLING } from '../../src/languages/en/spelling'

test.each([['elisions', ELISIONS], ['not speakers', NOT_SPEAKERS], ['words in a', SPELLING.wordsInA], ['common words', SPELLING.commonWords]])('%s: sorted, lower case', (_, words) => {
  const list = [...words]
  expect(list).toEqual([...list].sort())
  expect(list).toEqual(list.map((word) => word.toLowerCase()))
  expect(list.every((word) => word === word.trim() && word !== '')).toBe(true)
})

test('words in a end in a', () => expect([...SPELLING.wordsInA].filter((word) => !word.endsWith('a') && word !== 'diarrhea')).toEqual([]))

test('furniture rules are named in the docs’ style and hold no state', () => {
  for (const { name, pattern } of FURNITURE) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(pattern.flags).not.toMatch(/[gy]/)
  }
})
