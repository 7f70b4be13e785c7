import fc from 'fast-check'
import { packFor } from '../../src/languages'
import { abbreviationsOf } from '../../src/tokens/abbreviations'
import { tokenise } from '../../src/tokens/tokenise'

const ABBREVIATIONS = abbreviationsOf(packFor('en'))
const tokens = (text: string) => tokenise(text, { index: 0, start: 0, end: text.length, kind: 'body', rule: null }, ABBREVIATIONS)
const words = (text: string): string => tokens(text).map((token) => token.text).join('|')

test.each([
  ['Mr. Xi Jinping told 10,000 people.', 'Mr.|Xi|Jinping|told|10,000|people|.'],
  ['Putin’s visit', 'Putin|’s|visit'],
  ["O'Neill's plan", "O'Neill|'s|plan"],
  ["They can't, won't and don’t.", "They|ca|n't|,|wo|n't|and|do|n’t|."],
  ['the ministers’ talks', 'the|ministers|’|talks'],
  ['“Why?” he asked.', '“|Why|?|”|he|asked|.'],
  ["'It's over,' she said", "'|It|'s|over|,|'|she|said"],
  ['U.S. troops left the U.S.', 'U.S.|troops|left|the|U.S.'],
  ['J. K. Rowling and George W. Bush', 'J.|K.|Rowling|and|George|W.|Bush'],
  ['It was I. He left.', 'It|was|I|.|He|left|.'],
  ['at 5 p.m. Tuesday', 'at|5|p.m.|Tuesday'],
  ['a $5.3 million (4%) deal', 'a|$|5.3|million|(|4|%|)|deal'],
  ['multi-polar, Russian-Chinese Okonjo-Iweala', 'multi-polar|,|Russian-Chinese|Okonjo-Iweala'],
  ['AT&T and R&D', 'AT&T|and|R&D'],
  ['Wait... -- no… no', 'Wait|...|--|no|…|no'],
  ['the end.Next came', 'the|end|.|Next|came'],
  ['one,two,3,000', 'one|,|two|,|3,000'],
  ['Tampa, Fla., and Capt. Li', 'Tampa|,|Fla.|,|and|Capt.|Li'],
  ['“No.” No. 10 said no.', '“|No|.|”|No.|10|said|no|.'],
  ['It met the col. Then', 'It|met|the|col|.|Then'],
  ['Sir. Yes', 'Sir|.|Yes'],
  ['see example.com', 'see|example.com'],
  ['Erdoğan e\u0301te', 'Erdoğan|e\u0301te'],
  ['中文。', '中文|。'],
  ['', ''],
  [' \t ', ''],
])('%s', (text, expected) => {
  expect(words(text)).toBe(expected)
})

test('tokens cover all but the white space, in order, and know the space before them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0
      for (const token of tokens(text)) {
        expect(token.text).toBe(text.slice(token.start, token.end))
        expect(text.slice(end, token.start)).toMatch(/^\s*$/)
        expect(token.end).toBeGreaterThan(token.start)
        expect(token.spaceBefore).toBe(token.start === 0 || token.start > end || end === 0)
        end = token.end
      }
      expect(text.slice(end)).toMatch(/^\s*$/)
    }),
  )
})

test('a paragraph is cut within its borders', () => {
  const text = 'One two. Three four.'
  const cut = tokenise(text, { index: 0, start: 4, end: 8, kind: 'body', rule: null }, ABBREVIATIONS)
  expect(cut.map((token) => token.text)).toEqual(['two', '.'])
})
