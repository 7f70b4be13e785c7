import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What must come of a bad input: a reason why there is no record, a record that holds nothing, or either of them. */
export type Fate = 'reason' | 'nothing' | 'either'

/** A kind of bad input. A new one is a line in the table. */
export interface BadKind {
  readonly name: string
  /** Of its files, with the dot. */
  readonly extension: string
  readonly fate: Fate
  /** The bytes of its n-th file, from 0; null where it has made the file itself. */
  readonly make: (n: number, path: string) => string | Uint8Array | null
  /** How many to make; ten where not told. */
  readonly times?: number
}

const TEXT = 'The mayor of Paris opened a bridge. '.repeat(40)
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const nested = (tag: string, depth: number): string => `<${tag}>`.repeat(depth)
const line = (value: unknown): string => `${JSON.stringify(value)}\n`

/** Three hundred bad inputs and a few more. */
export const BAD_KINDS: readonly BadKind[] = [
  { name: 'empty text', extension: '.txt', fate: 'nothing', make: () => '', times: 5 },
  { name: 'empty page', extension: '.html', fate: 'reason', make: () => '', times: 5 },
  { name: 'empty lines', extension: '.jsonl', fate: 'nothing', make: (n) => '\n \r\n'.repeat(n) },
  { name: 'white space', extension: '.txt', fate: 'nothing', make: (n) => ' \n\t\u00a0\u2028'.repeat(n * 50 + 1) },
  { name: 'no letters', extension: '.txt', fate: 'nothing', make: (n) => '.,;!?-–—…*#='.charAt(n).repeat(5000) },
  { name: 'controls', extension: '.txt', fate: 'either', make: (n) => String.fromCharCode(n + 1).repeat(1000) },
  { name: 'zeros', extension: '.txt', fate: 'either', make: (n) => new Uint8Array((n + 1) * 1000) },
  { name: 'gzip of binary data', extension: '.txt', fate: 'reason', make: (n) => gzipSync(Buffer.alloc(100 + n)) },
  { name: 'truncated gzip', extension: '.txt', fate: 'reason', make: (n) => gzipSync(TEXT + n).subarray(0, 20 + n * 5) },
  { name: 'truncated gzip of lines', extension: '.jsonl', fate: 'reason', make: (n) => gzipSync(line({ text: TEXT + n })).subarray(0, 20 + n * 5) },
  { name: 'Latin 1 as UTF-8', extension: '.txt', fate: 'either', make: (n) => latin1(`Caf\xe9 ${n} \xfcber alles. `) },
  { name: 'Latin 1 lines', extension: '.jsonl', fate: 'either', make: (n) => latin1(`{"text": "caf\xe9 ${n}"}`) },
  { name: 'page of another encoding', extension: '.html', fate: 'either', make: (n) => latin1(`<meta charset="x-none-${n}"><p>Caf\xe9</p>`) },
  { name: 'half an UTF-16 letter', extension: '.txt', fate: 'reason', make: (n) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Hi'.repeat(n), 'utf16le'), Buffer.from([0x41])]) },
  { name: 'half an UTF-8 letter', extension: '.txt', fate: 'either', make: (n) => Buffer.concat([Buffer.from('Hi. '.repeat(n)), Buffer.from([0xe2, 0x80])]) },
  { name: 'random bytes', extension: '.txt', fate: 'either', make: (n) => Uint8Array.from({ length: 3000 }, (_, i) => ((i + n) * 2654435761) >>> 11 & 255) },
  { name: 'broken lines', extension: '.jsonl', fate: 'reason', make: (n) => ['{', '{"text"', '{"text":"a', '[', 'null', '5', '"text"', '{"text":"a"}}', "{'text':'a'}", '{"text":"a",}'][n]! },
  { name: 'lines without a text', extension: '.jsonl', fate: 'reason', make: (n) => line([{}, { text: null }, { text: n }, { text: [] }, { text: {} }, { txt: 'a' }, [], { text: false }, { text: 'a', id: [] }, { text: 'a', published: 'soon' }][n]) },
  { name: 'lines with an empty text', extension: '.jsonl', fate: 'nothing', make: (n) => line({ id: n, text: ' '.repeat(n) }) },
  { name: 'names that act on objects', extension: '.jsonl', fate: 'nothing', make: (n) => `{"text":"","${['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'][n % 5]}":{"text":5}}\n` },
  { name: 'page without an article', extension: '.html', fate: 'reason', make: (n) => `<html><script>${'x()'.repeat(n)}</script></html>` },
  { name: 'page that nests without end', extension: '.html', fate: 'reason', make: (n) => nested(['div', 'span', 'b', 'ul', 'table', 'blockquote', 'section', 'i', 'em', 'font'][n]!, 20_000) },
  { name: 'page of one endless tag', extension: '.html', fate: 'either', make: (n) => `<p ${'a="b" '.repeat(20_000 + n)}` },
  { name: 'page of entities', extension: '.html', fate: 'either', make: (n) => `<p>${'&amp;&#x41;&bogus;&#xffffffff;'.repeat(2000 + n)}` },
  { name: 'page of a hundred thousand elements', extension: '.html', fate: 'either', make: (n) => '<br><i></i>'.repeat(100_000 + n), times: 2 },
  { name: 'page that is an entity bomb', extension: '.xhtml', fate: 'either', make: (n) => `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><html><p>${'&c;'.repeat(n + 1)}</p></html>` },
  { name: 'page that is a picture', extension: '.html', fate: 'reason', make: (n) => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(500 + n, 0xfe)]) },
  { name: 'cyclic link', extension: '.txt', fate: 'reason', make: (_n, path) => { symlinkSync(path, path); return null } },
  { name: 'link to nothing', extension: '.html', fate: 'reason', make: (n, path) => { symlinkSync(`no-such-file-${n}`, path); return null } },
  { name: 'folder called a file', extension: '.jsonl', fate: 'reason', make: (_n, path) => { mkdirSync(path); return null } },
  { name: 'odd\nname\r\u001b[2J\u202e "quoted" \'', extension: '.txt', fate: 'reason', make: (n) => Uint8Array.from([0xff, n]) },
  { name: 'long name '.repeat(20), extension: '.txt', fate: 'nothing', make: () => '' },
  { name: 'one word', extension: '.txt', fate: 'nothing', make: (n) => 'a'.repeat(50_000 * (n + 1)), times: 3 },
  { name: 'halves of pairs', extension: '.jsonl', fate: 'nothing', make: (n) => `{"text":"${'\\ud800\\udc00\\udc00'.repeat(n + 1)}"}` },
  { name: 'line of 50 MB', extension: '.jsonl', fate: 'reason', make: () => line({ text: TEXT.repeat(50_000_000 / TEXT.length) }), times: 1 },
  { name: 'text of 50 MB on one line', extension: '.txt', fate: 'reason', make: () => TEXT.repeat(50_000_000 / TEXT.length), times: 1 },
  { name: 'broken line of 50 MB', extension: '.jsonl', fate: 'reason', make: () => `{"text":"${'a'.repeat(50_000_000)}`, times: 1 },
]

/** A bad input that lies in a folder. */
export interface BadInput {
  readonly name: string
  readonly fate: Fate
}

const USUAL = 10

/** Makes the bad inputs in a folder. */
export function makeBadInputs(folder: string): BadInput[] {
  return BAD_KINDS.flatMap(({ name, extension, fate, make, times = USUAL }) =>
    Array.from({ length: times }, (_, n) => {
      const file = `${name} ${n}${extension}`
      const content = make(n, join(folder, file))
      if (content !== null) writeFileSync(join(folder, file), content)
      return { name: file, fate }
    }),
  )
}
