import { exampleOf } from '../../training/attribution/examples'

/** Each verb outside of quotations with its subject and the verb that governs it. */
function clauses(text: string): string[][] {
  const { ctx, stage } = exampleOf({ id: 'one', date: '2020-01-01', text, attributions: [] })
  const { subject, parent } = stage.clauses
  const word = (at: number): string => ctx.doc.tokens[at]?.text ?? '-'
  return ctx.doc.tokens.flatMap(({ index }) => {
    const candidate = stage.candidates[subject[index]!]
    return candidate && ctx.level[index] === -1 ? [[word(index), ctx.doc.text.slice(candidate.start, candidate.end), word(parent[index]!)]] : []
  })
}

describe('subjects and governors of verbs', () => {
  test.each<[name: string, text: string, want: string[][]]>([
    ['a phrase beside its verb', 'Clinton, a top aide said, “is very confident” in the contrast.', [['said', 'a top aide', '-']]],
    ['an apposition', 'Ann Lee, the mayor of Leeds, called him “mad”.', [['called', 'Ann Lee', '-']]],
    ['one subject of two verbs', 'Ann Lee called him “mad” and urged voters to “stay home”.', [['called', 'Ann Lee', '-'], ['urged', 'Ann Lee', '-']]],
    ['a clause within a clause', 'The Hill reported on Monday that Clinton had told Barack Obama that she “was ready”.', [['reported', 'The Hill', '-'], ['told', 'Clinton', 'reported']]],
    ['a verb before its subject', '“We came,” said chief executive Tobias Renn.', [['said', 'Tobias Renn', '-']]],
    ['a relative clause', 'Tobias Renn, who called the group “dead”, resigned on Monday.', [['called', 'Tobias Renn', '-'], ['resigned', 'Tobias Renn', '-']]],
    ['a name inside what hangs on a phrase', 'The president of the union said on Monday that it was “over”.', [['said', 'The president of the union', '-']]],
  ])('%s', (_name, text, want) => {
    const got = clauses(text)
    expect(want.filter((row) => !got.some((other) => row.every((word, i) => word === other[i])))).toEqual([])
  })
})

test('a sentence of many thousand words and marks takes no quadratic time', () => {
  const started = process.cpuUsage().user
  clauses('Ann Lee, the mayor, of Leeds, '.repeat(4000))
  expect(process.cpuUsage().user - started).toBeLessThan(8e6)
})
