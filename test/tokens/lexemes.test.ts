import { fact, lexemeOf, remembered, type Lexemes } from '../../src/document'

test('a word is made once, whatever piece of a text it is', () => {
  const lexemes: Lexemes = new Map()
  expect(lexemeOf(lexemes, 'The Minister'.slice(4))).toBe(lexemeOf(lexemes, 'Minister'))
  expect(lexemeOf(lexemes, 'minister')).not.toBe(lexemeOf(lexemes, 'Minister'))
})

test.each(['', '2016', '007', '__proto__', 'constructor', '’s', '\ud800', '“', 'İ', 'x'.repeat(10_000)])('%j is kept as it is', (piece) => {
  const lexeme = lexemeOf(new Map(), piece)
  expect([lexeme.text, lexeme.lower]).toEqual([piece, piece.toLowerCase()])
})

test('a word of a page’s length is not kept', () => {
  const lexemes: Lexemes = new Map()
  lexemeOf(lexemes, 'x'.repeat(10_000))
  expect(lexemes.size).toBe(0)
})

test('a fact is told once a word, false and null too', () => {
  const asked: string[] = []
  const isLong = fact(({ text }, least: number) => asked.push(text) > 0 && text.length >= least)
  const none = fact(({ text }) => (asked.push(text) > 0 ? null : null))
  const word = lexemeOf(new Map(), 'word')
  expect([isLong(word, 5), isLong(word, 5), none(word), none(word)]).toEqual([false, false, null, null])
  expect(asked).toEqual(['word', 'word'])
})

test('answers are remembered up to a number', () => {
  let asked = 0
  const upper = remembered((word) => (asked++, word.toUpperCase()), 2)
  expect(['a', 'a', 'b', 'c', 'a'].map(upper)).toEqual(['A', 'A', 'B', 'C', 'A'])
  expect(asked).toBe(4)
})
