import { readText } from '../../src/read'

const BODY = 'The council met on Monday and agreed on the plan after a long debate.'
const rulesOf = (...lines: string[]): (string | null)[] => readText([BODY, BODY, ...lines].join('\n'), {}).paragraphs.slice(2).map(({ rule }) => rule)

describe('headlines listed on the page', () => {
  test.each<[string, string[], (string | null)[]]>([
    ['amid the article', ['You may also like', 'Mali junta delays vote again', 'Why tea pickers are fighting robots', BODY], ['read-more', 'read-more', 'read-more', null]],
    ['with quotations and questions', ['Related stories', "'My beans, my price': the rise of the farmers", 'Who will pay?', BODY], ['read-more', 'read-more', 'read-more', null]],
    ['one at the end', ['More on this story', 'France backs a law'], ['read-more', 'read-more']],
    ['but one line before a sentence may be the article’s', ['Related Topics', 'What comes next', BODY], ['read-more', 'subheading', null]],
    ['but a link of its own leads no list', ['Read more: Council splits', 'What comes next', 'The vote', BODY], ['read-more', 'subheading', 'subheading', null]],
    ['but sentences are none', ['Related', BODY, '“We agree,” he said.'], ['read-more', null, null]],
  ])('%s', (_, lines, rules) => expect(rulesOf(...lines)).toEqual(rules))
})

describe('what readers wrote', () => {
  test.each<[string, string[], (string | null)[]]>([
    ['under a comment form', ['Comments (14)', 'kofi_1987 2 hours ago', '"Shame," as my uncle says. Reply'], ['comment-form', 'comment', 'comment']],
    ['but nothing without one', ['Ann Lee left 2 hours ago', BODY], ['subheading', null]],
    ['but no sentence', ['Leave a comment', 'The mayor and her whole family had left the hall 2 hours ago', BODY], ['comment-form', 'subheading', null]],
  ])('%s', (_, lines, rules) => expect(rulesOf(...lines)).toEqual(rules))
})

test.each([
  ['By Kwabena Asante 1 December 2021 3 min read', 'byline'], ['By Ann Lee | March 3, 2020', 'byline'], ['From Terna Iorliam, Makurdi', 'byline'], ['Staff Reporter', 'byline'], ['Our Special Correspondent', 'byline'],
  ['Thu 3 Nov 2022 14.07 GMT', 'timestamp'], ['OPINION', 'navigation'], ['FOR IMMEDIATE RELEASE', 'navigation'], ['About us | Contact | Privacy policy', 'navigation'],
  ['From Kabul, the news was bad.', null], ['By 1 December 2021 all was done.', null], ['Reporters left.', null],
])('%j at the top: %s', (line, rule) => {
  expect(readText(`${line}\n${BODY}\n${BODY}`, {}).paragraphs[0]!.rule).toBe(rule)
})
