import { gzipSync } from 'node:zlib'
import { bytesOf, linesOf, unzipped } from '../../../src/run/streams'
import { outcomes, read } from './read'

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const text = async (stream: AsyncIterable<Uint8Array>): Promise<string> => Buffer.from(await bytesOf(stream)).toString()

test.each([1, 2, 3, 1000])('gzip is undone, what is none is left, whatever the pieces: %i', async (size) => {
  expect(await text(unzipped(pieces(gzipSync('hello'), size)))).toBe('hello')
  expect(await text(unzipped(pieces(Buffer.concat([gzipSync('a'), gzipSync('b')]), size)))).toBe('ab')
  for (const plain of ['', 'x', '\u001f', 'hello']) expect(await text(unzipped(pieces(Buffer.from(plain), size)))).toBe(plain)
})

test.each<[string, Uint8Array, string]>([
  ['cut off', gzipSync('hello world').subarray(0, -5), 'its gzip is cut off'], ['broken', Buffer.concat([gzipSync('hello').subarray(0, 10), Buffer.alloc(20, 0xee)]), 'its gzip is broken'], ['a head alone', Buffer.from([0x1f, 0x8b]), 'its gzip is cut off'],
])('gzip that is %s says so', async (_name, bytes, reason) => {
  await expect(text(unzipped(pieces(bytes, 4)))).rejects.toThrow(reason)
  for (const kind of ['txt', 'html', 'jsonl', 'feed', 'ninjs', 'warc'] as const) expect(outcomes(await read(kind, bytes)).at(-1)).toBe(`! ${reason}`)
})

test('lines before a cut are read', async () => {
  const lines = Array.from({ length: 5000 }, (_, i) => JSON.stringify({ id: i, text: `t${(i * 7919) % 10_007}` })).join('\n')
  const found = outcomes(await read('jsonl', gzipSync(lines).subarray(0, -100)))
  expect(found.length).toBeGreaterThan(100)
  expect(found.at(-1)).toBe('! its gzip is cut off')
})

test.each([1, 3, 1000])('lines, and null for one that is too long: pieces of %i', async (size) => {
  const found: (string | null)[] = []
  for await (const line of linesOf(pieces(Buffer.from('a\n\nlonger than ten\nb\r\n0123456789\nlast'), size), 10)) found.push(line === null ? null : Buffer.from(line).toString())
  expect(found).toEqual(['a', '', null, 'b\r', '0123456789', 'last'])
})

test('a bomb is not held', async () => {
  const zeros = gzipSync(Buffer.alloc(200_000_000, 32))
  expect(outcomes(await read('txt', zeros, { piece: 65_536 }))).toEqual(['! too large: a document may have 64 MB'])
  expect(outcomes(await read('jsonl', zeros, { piece: 65_536 }))).toEqual(['! too large: a document may have 64 MB'])
}, 60_000)
