import fc from 'fast-check'

/** Pieces of news text, whole and broken, of which the properties make documents. */
const PIECES = [
  '“We will not wait,” said Ann Lee, the mayor of Paris. ', '"It is over," he said. "We lost." ', 'Mr. Lee told Reuters: “No comment.” ', '‘It’s theirs,’ she added. ',
  'WALLACE: Is it true? ', 'TRUMP: No. ', 'The Kremlin said Russia would “respond”. ', 'According to Dr. Li Wei of the United Nations (UN), ', '“One. ', '” ', '"', "'", '‘', '’', '«', '»', '„', '「', '」',
  '\n', '\n\n', ' – Lavrov\n', '—', 'â€œtruthâ€\u009d ', 'todaya’s ', 'a’it ', '&quot;', '\u0000', '\ud800', '\udc00', '\u202e', 'שלום ', 'العربية ', '中文。', '�', '\t', '\u00a0', '...', 'U.S. President ', 'in 2013, ', 'last Tuesday ',
  'China and Russia met in Geneva for talks on Feb. 30. ', 'Please enter your comment!\n', '(AP) ', '[sic] ', '<script>alert(1)</script>', '=cmd|1', 'O’Neill’s ', 'rock ’n’ roll ', '6\'2" ', 'a'.repeat(300), '😀', 'e\u0301',
]

export const brokenNews = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))

export const anyString = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 300 }))

/** An article with some of its marks dropped, doubled or swapped. */
export const damaged = (article: string): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'swap')), { maxLength: 20 }).map((changes) => {
    const marks = [...article.matchAll(/[“”"‘’'\n]/g)].map((m) => m.index)
    if (marks.length === 0) return article
    const at = new Map(changes.map(([n, how]) => [marks[n % marks.length]!, how]))
    return [...article].reduce<{ out: string; i: number }>(
      ({ out, i }, c) => {
        const how = at.get(i)
        return { out: out + (how === 'drop' ? '' : how === 'double' ? c + c : how === 'swap' ? (c === '“' ? '”' : '“') : c), i: i + c.length }
      },
      { out: '', i: 0 },
    ).out
  })
