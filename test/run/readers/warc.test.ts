import { gzipSync } from 'node:zlib'
import { outcomes, page, read } from './read'

const record = (type: string, url: string, body: Buffer, contentType = 'application/http; msgtype=response'): Buffer =>
  Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${url}>\r\nWARC-Target-URI: https://example.org/${url}\r\nWARC-Date: 2024-05-07T00:00:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`), body, Buffer.from('\r\n\r\n')])
const answer = (body: Uint8Array, head = 'Content-Type: text/html; charset=utf-8', status = '200 OK'): Buffer => Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\nContent-Length: ${body.length}\r\n\r\n`), body])
const html = Buffer.from(page('<title>One</title>'))
const RECORDS = [
  record('warcinfo', 'info', Buffer.from('software: x\r\n'), 'application/warc-fields'),
  record('request', 'one', Buffer.from('GET / HTTP/1.1\r\n\r\n'), 'application/http; msgtype=request'),
  record('response', 'one', answer(html)),
  record('response', 'picture', answer(Buffer.from([0, 1, 2]), 'Content-Type: image/png')),
  record('response', 'gone', answer(html, undefined, '404 Not Found')),
  record('response', 'empty', answer(Buffer.from(''))),
  record('response', 'latin', answer(Buffer.from(page('<title>Ren\xe9</title>').replace(/[“”]/g, '"'), 'latin1'), 'Content-Type: text/html; charset=iso-8859-1')),
  record('response', 'zipped', answer(gzipSync(page('<title>Zipped</title>')), 'Content-Type: text/html\r\nContent-Encoding: gzip')),
  record('conversion', 'wet', Buffer.from('Head\n\n“Yes,” said Ann Lee.\n'), 'text/plain'),
]
const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name)

test.each([['plain', Buffer.concat(RECORDS)], ['gzipped record by record', Buffer.concat(RECORDS.map((one) => gzipSync(one)))], ['gzipped as a whole', gzipSync(Buffer.concat(RECORDS))]])('the pages of an archive, %s', async (_name, archive) => {
  const items = await read('warc', archive)
  expect(names(items)).toEqual(['in:3', 'in:6', 'in:7', 'in:8', 'in:9'])
  expect(outcomes(items).map((text) => text.slice(0, 26))).toEqual([
    expect.stringMatching(/^One\n\nLee/), '! https://example.org/empt', expect.stringMatching(/^René\n\nLee/), expect.stringMatching(/^Zipped\n\nLee/), 'Head\n\n“Yes,” said Ann Lee.',
  ])
  expect(items[0]).toMatchObject({ carried: true, source: { id: 'urn:uuid:one', url: 'https://example.org/one', title: 'One' } })
})

test.each([7, 4096])('however the bytes come: %i at once', async (piece) => {
  expect(await read('warc', Buffer.concat(RECORDS), { piece })).toHaveLength(5)
})

test('a page too large to be one is passed over', async () => {
  const archive = Buffer.concat([RECORDS[2]!, record('response', 'large', answer(Buffer.alloc(17_000_000, 65))), RECORDS[2]!])
  expect(outcomes(await read('warc', archive, { piece: 65_536 })).map((text) => text.slice(0, 30))).toEqual([expect.stringMatching(/^One/), '! https://example.org/large: t', expect.stringMatching(/^One/)])
})

test('an archive that is cut off gives what is whole, and says so', async () => {
  const whole = Buffer.concat(RECORDS.slice(0, 3))
  expect(outcomes(await read('warc', Buffer.concat([whole, RECORDS[4]!.subarray(0, 500)]))).at(-1)).toBe('! the archive is cut off')
  expect(outcomes(await read('warc', Buffer.concat([whole, RECORDS[2]!.subarray(0, 700)]))).at(-1)).toMatch(/cut off$/)
  expect(outcomes(await read('warc', gzipSync(Buffer.concat(RECORDS)).subarray(0, -300))).at(-1)).toBe('! its gzip is cut off')
})

test('wherever it is cut within a record, its head or the answer\'s head, it says so and ends', async () => {
  const [first, last] = [RECORDS[8]!, record('response', 'last', answer(Buffer.from('<p>No article</p>')))]
  for (let length = 1; length < last.length - 4; length++) {
    for (const piece of length % 8 === 0 ? [1000, 50] : [1000]) expect([length, outcomes(await read('warc', Buffer.concat([first, last.subarray(0, length)]), { piece }))]).toEqual([length, ['Head\n\n“Yes,” said Ann Lee.', '! the archive is cut off']])
  }
  expect(outcomes(await read('warc', Buffer.concat([first, last.subarray(0, -4)])))).toEqual(['Head\n\n“Yes,” said Ann Lee.', 'No article'])
}, 60_000)

test.each(['', '\r\n\r\n', 'garbage', 'HTTP/1.1 200 OK', 'HTTP/1.1 200 OK\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Type: text/html', 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Hello</p>'])('an answer %j is passed over, and those beside it are read', async (body) => {
  for (const rest of [[RECORDS[8]!], []]) expect(names(await read('warc', Buffer.concat([RECORDS[8]!, record('response', 'odd', Buffer.from(body)), ...rest])))).toEqual(rest.length > 0 ? ['in:1', 'in:3'] : ['in:1'])
})

test.each(['', 'hello\nworld\n\n', '<html></html>', '\u0000\u0000'])('%j is no archive', async (text) => {
  expect(outcomes(await read('warc', text))).toEqual(['! not a web archive'])
})
