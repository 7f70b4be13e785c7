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
    ['a verb before its subject and what owns it', '“We came,” said Lee’s longest serving aide Tobias Renn.', [['said', 'Tobias Renn', '-']]],
    ['a verb before its subject amid the sentence', 'Because of how farmers made the schedule, explained Tobias Renn, “with this being over” by March.', [['made', 'farmers', '-'], ['explained', 'Tobias Renn', '-']]],
    ['a clause that opens with a subordinate word', 'Ann Lee weighed in, hours after Renn said he was “encouraged”.', [['weighed', 'Ann Lee', '-'], ['said', 'Renn', '-'], ['was', 'he', 'said']]],
    ['no time is a subject', 'On Friday, Ann Lee — mentioned by the Hill as a choice — told Tobias Renn that it “must end”.', [['told', 'Ann Lee', '-']]],
    ['nothing before a pronoun belongs to it', 'Although at the mention of email she laughed and admitted “it was wonderful”.', [['laughed', 'she', '-'], ['admitted', 'she', '-']]],
    ['what a pronoun hangs on', 'One of them wrote, “where will the rain go?”', [['wrote', 'One', '-']]],
    ['whom a verb makes do it', 'This led the mayor’s advisers to counter that “every cent” went there.', [['counter', 'the mayor’s advisers', 'led']]],
    ['a verb that looks like a noun before a colon', 'As the city museum’s website notes: “In the fall of 1960, some met.”', [['notes', 'the city museum’s website', '-']]],
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
