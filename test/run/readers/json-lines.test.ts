import { read } from './read'

const half = String.raw`a\ud83d b\ude00 \ud83d\ude00`
const BODY = `{"uri":"https://example.org/1","by":"${half}","bodies":[{"contentType":"text/plain","value":"${half}"}]}`

// JSON can escape half a letter, as a text that was cut leaves it.
test.each([
  ['jsonl', `{"id":"${half}","author":"${half}","text":"${half}"}\n`],
  ['ninjs', BODY],
  ['feed', `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","content_text":"${half}","authors":[{"name":"${half}"}]}]}`],
] as const)('no half of a letter comes out of %s, and places hold', async (kind, file) => {
  const [item] = await read(kind, file)
  expect(item).toMatchObject({ text: 'a\ufffd b\ufffd 😀', source: { author: 'a\ufffd b\ufffd 😀' } })
  expect(JSON.stringify(item)).not.toContain('\\u')
})
