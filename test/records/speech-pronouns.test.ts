import { extract } from '../../src'

/** Each person's pronoun mentions: "Ann Lee: you, me". */
const pronounsIn = (text: string): string[] =>
  extract(text, { language: 'en' }).people.map(({ name, mentions }) => `${name}: ${mentions.filter(({ form }) => form === 'pronoun').map((mention) => mention.text).join(', ')}`)

const TURNS = `Fox News host Chris Wallace spoke with Governor Mike Pence on Sunday.

WALLACE: Governor, do you think your running mate is right?

PENCE: I do, Chris. I told you so last week.

WALLACE: Did they tell you that?

PENCE: They did. You know how it is.`

const INTERVIEW = `Wikinews interviews the biologist Ann Lee

Ann Lee studies ants in Oslo.

How did you start?

I read a book by Tom Gray, and my teacher liked it.

What do you do now?

I count ants. They bite me.

What will you do next?

I hope to count more of them.`

test.each<[string, string, string[]]>([
  ['I, we and you in quotations', '“I will never leave you,” Tom Gray told Ann Lee on Monday. “We have each other,” said Gray.', ['Tom Gray: I, We', 'Ann Lee: you']],
  ['you without a listener', '“You know me,” Ann Lee said.', ['Ann Lee: me']],
  ['I outside of quotations', 'I met Ann Lee on Monday.', ['Ann Lee: ']],
  ['labelled turns', TURNS, ['Chris Wallace: you, You', 'Mike Pence: you, your, I, I, you']],
  ['an interview without labels', INTERVIEW, ['Ann Lee: you, I, my, you, I, me, you, I', 'Tom Gray: ']],
  ['questions that nobody answers', 'Ann Lee spoke.\n\nDo you agree?\n\nIs it right?\n\nWhat do you say?\n\nThe council met on Monday.', ['Ann Lee: ']],
])('%s', (_, text, want) => {
  expect(pronounsIn(text)).toEqual(want)
})

test('a nickname in marks is nobody’s words', () => {
  expect(extract('Dwayne “The Rock” Johnson laughed.', { language: 'en' }).quotes).toEqual([])
})
