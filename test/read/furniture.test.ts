import { readText } from '../../src/read'

/** The kind and rule of a line that stands amid an article. */
const kindOf = (line: string): string => {
  const body = 'The council met on Monday and agreed on the plan after a long debate.\n'
  const document = readText(`${body.repeat(3)}${line}\n${body.repeat(3)}`, {})
  const paragraph = document.paragraphs[3]!
  return paragraph.kind === 'body' ? 'body' : paragraph.rule!
}

describe('furniture', () => {
  test.each([
    ['Please enter your comment!', 'comment-form'], ['Please enter your name here', 'comment-form'], ['Leave a Reply', 'comment-form'], ['12 comments', 'comment-form'],
    ['Your email address will not be published. Required fields are marked *', 'comment-form'], ['Save my name, email, and website in this browser', 'comment-form'],
    ['Share', 'share-links'], ['Facebook Twitter WhatsApp Email', 'share-links'], ['Share this article', 'share-links'], ['Follow Jane Doe on Twitter @janedoe.', 'share-links'],
    ['Click to share on Facebook (Opens in new window)', 'share-links'],
    ['Read more: Council splits over plan', 'read-more'], ['Related:', 'read-more'], ['WATCH: Council meets in uproar', 'read-more'], ['More>>', 'read-more'], ['Watch the full interview below:', 'read-more'],
    ['Sign up for our daily newsletter', 'newsletter'], ['Enter your email address:', 'comment-form'], ['Get the best stories in your inbox every morning.', 'newsletter'],
    ['Advertisement', 'advertisement'], ['ADVERTISEMENT', 'advertisement'], ['Story continues below', 'advertisement'], ['Sponsored by Acme Bank', 'advertisement'],
    ['© 2016 The Associated Press. All rights reserved.', 'copyright'], ['Copyright 2016 Reuters', 'copyright'], ['All rights reserved.', 'copyright'],
    ['We use cookies to improve your experience. By continuing you accept our privacy policy.', 'cookie-notice'],
    ['By JANE DOE', 'byline'], ['By Jane Doe and John Roe, Associated Press', 'byline'], ['Jane Doe, Staff Writer', 'byline'],
    ['(AP Photo/Jane Doe)', 'photo-credit'], ['Photo: Reuters', 'photo-credit'], ['Photo by Jane Doe', 'photo-credit'], ['Image copyright Getty Images', 'photo-credit'], ['Getty Images', 'photo-credit'],
    ['Protesters march in Rome on Monday. (AP Photo/Jane Doe)', 'photo-caption'], ['FILE - In this May 5 photo, the mayor speaks', 'photo-caption'],
    ['(Reporting by David Bailey; Editing by Cynthia Osterman)', 'agency-credit'], ['The Associated Press contributed to this report.', 'agency-credit'], ['Additional reporting by Jane Doe in Rome.', 'agency-credit'],
    ['Published: 12 May 2016', 'timestamp'], ['3 hours ago', 'timestamp'], ['Updated 4:30 p.m. Monday', 'timestamp'], ['5 min read', 'timestamp'],
    ['Tags: politics, council', 'navigation'], ['Skip to content', 'navigation'], ['***', 'ornament'], ['https://example.org/news/1', 'web-address'], ['.gallery img {', 'page-code'],
  ])('%j is %s', (line, rule) => expect(kindOf(line)).toBe(rule))

  test.each([
    'Copyright lawyers say the ruling will change everything.', 'Photographs by Ansel Adams were stolen from the museum.', 'Getty Images said on Monday it would sue.',
    'Research by Oxford University shows that smoking kills.', 'Reporting by The New York Times found that the firm knew.', 'By Christmas, the troops will be home.', 'Share prices fell on Monday.',
    'Read my lips, he said.', 'Advertisement was banned in 1999.', '“We use cookies in baking, and this site accepts no excuse,” she said.', 'Follow the money, he said.',
    'He contributed to this report on poverty.', 'No comment.', 'Credit where it is due, the mayor said.', 'Pictures of the dead are shown daily.', 'Video shows police beating a man.', 'Sign up, he said, or leave.',
    'Related companies were sold too.', 'Comments like that hurt, she said.', 'Email was down for hours.', 'Reuters reported the deal first.', 'Prices rose by 3 percent (Reuters, AFP).', '“Share,” he said.', '- Abraham Lincoln',
    'WALLACE: Is it true?', 'Source close to the minister said so.', 'Subscribers left in droves.', 'Home prices fell.', 'Continue reading aloud, the judge told her.', 'More from him later, she said.',
  ])('%j is body', (line) => expect(kindOf(line)).toBe('body'))
})

describe('headings', () => {
  const ARTICLE = 'Russia, China to seek polycentric world – Lavrov\n\nRussia and China seek to create a new world, he said on Tuesday.\n\nWhat comes next\n\nThe talks go on in Moscow, officials said.'

  test('a headline and a subheading', () => {
    const { paragraphs } = readText(ARTICLE, {})
    expect(paragraphs.map(({ kind, rule }) => [kind, rule])).toEqual([['heading', 'headline'], ['body', null], ['heading', 'subheading'], ['body', null]])
  })

  test('the title, though a full stop ends it', () => {
    const { paragraphs } = readText('Council splits.\nThe council split on Monday.', { title: 'Council Splits' })
    expect(paragraphs.map(({ rule }) => rule)).toEqual(['title', null])
  })

  test.each([
    ['a sentence', 'He left.'], ['a question', 'Who knows?'], ['a lead-in', 'He then said:'], ['a label', 'WALLACE: Yes'], ['an item', '- a new bridge'], ['an open quotation', '“We will never give up'],
  ])('%s is no heading', (_, line) => {
    const { paragraphs } = readText(`The council met on Monday.\n${line}\nThe council met on Tuesday.`, {})
    expect(paragraphs[1]?.kind).toBe('body')
  })

  test('a list of short lines has no headings', () => {
    const { paragraphs } = readText('The winners are as follows.\nAnn Lee\nBob Roe\nCy Poe\nThe prizes were given on Monday.', {})
    expect(paragraphs.every(({ kind }) => kind === 'body')).toBe(true)
  })

  test('a text of one line is body', () => expect(readText('Council splits over plan', {}).paragraphs[0]?.kind).toBe('body'))
})
