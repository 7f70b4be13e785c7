import fc from 'fast-check'

const PIECES = [
  '“We agree,” said Ann Lee.', '"We don\'t," he said.', '‘We agree,’ said the ministers’ aide.', 'The ’90s band’s rock ’n’ roll', "O'Neill's 6'2\" man", '«Oui,» dit-il.', '„Ja“, sagte er.',
  '「はい」と言った。', 'WALLACE: Is it true?', 'Q: Why?', 'A: Because.', '(AP Photo/Jane Doe)', 'By JANE DOE', 'Please enter your comment!', 'He called it “a ‘grave’ error” and left.',
  'adding a’it is pivotal that todaya’s world is so.”', 'â€œWe agree,â€ he said', '``Yes,\'\' she said.', '""Doubled,"" he said.', 'مرحبا “نعم” قال', '\ud800', '\udc00', '\0', '\u202e', '\ufffd', '\ufeff',
  '–', '...', '(applause)', 'http://example.org', '&quot;', '\t', '\u00a0', 'a'.repeat(300),
]
const SPOILERS = ['“', '”', '"', "'", '’', '‘', "''", '``', '«', '»', '„', '「', '」', '', ' ', '\n', '\n\n', '\r\n', '\u2028']

/** News text as it should not be: marks dropped, doubled and swapped, paragraphs run together, control characters and halves of surrogate pairs in it. */
export const newsText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '\n', '\n\n', '\r\n', '', '\u2029'), fc.nat(400), fc.constantFrom(...SPOILERS), fc.boolean()), { maxLength: 14 })
  .map((rows) => rows.map(([piece, gap, at, spoiler, drop]) => piece.slice(0, at) + (at < piece.length ? spoiler : '') + piece.slice(at + (drop ? 1 : 0)) + gap).join(''))
