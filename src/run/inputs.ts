import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { wellFormed } from '../document'
import { decodeAny, decodeFrom, declaredInHtml, declaredInXml, type Declared } from './decode'
import type { FailedItem, InputDocument, InputItem } from './document'
import { codeOf, reasonOf, UsageError, type Io } from './io'
import { fromJsonLines } from './json-lines'
import { bytesOf, unzipped } from './streams'

export type { FailedItem, InputDocument, InputItem } from './document'

/** What a file holds. */
export const KINDS = ['txt', 'html', 'jsonl', 'feed', 'ninjs', 'warc'] as const
export type Kind = (typeof KINDS)[number]

/** A file to read, or standard input. */
export interface Input {
  /** As the user wrote it; for messages. */
  readonly name: string
  /** Null for standard input. */
  readonly path: string | null
  readonly kind: Kind
  /** The encoding that the user told; else it is read off the bytes. */
  readonly encoding?: string
}

/** Whether a file of a kind is one document. */
export const isWhole = (kind: Kind): kind is 'txt' | 'html' => kind === 'txt' || kind === 'html'

/** What a file's name says of what it holds, whether or not its name ends in ".gz". */
export const EXTENSIONS: Readonly<Record<string, Kind>> = {
  '': 'txt', '.txt': 'txt', '.text': 'txt', '.md': 'txt', '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.jsonl': 'jsonl', '.ndjson': 'jsonl',
  '.rss': 'feed', '.atom': 'feed', '.rdf': 'feed', '.xml': 'feed', '.json': 'ninjs', '.warc': 'warc', '.wet': 'warc',
}

/** What a file's name ends in, without ".gz"; in small letters. */
export const extensionOf = (file: string): string => extname(file.replace(/\.gz$/i, '')).toLowerCase()

/**
 * What a command line's FILE means.
 *
 * @param file a path; "-" is standard input
 * @param from the kind that `--from` tells, or null: then the extension tells it
 * @param encoding what `--encoding` tells
 * @throws UsageError where the extension does not
 */
export function inputOf(file: string, from: Kind | null, encoding?: string): Input {
  const declared = encoding === undefined ? {} : { encoding }
  if (file === '-') return { name: 'standard input', path: null, kind: from ?? 'txt', ...declared }
  const extension = extensionOf(file)
  const kind = from ?? EXTENSIONS[extension]
  if (kind === undefined) throw new UsageError(`${file}: its kind cannot be told from "${extension}"; say --from ${KINDS.join(', ')}`)
  return { name: file, path: file, kind, ...declared }
}

// The system's words for a file that cannot be opened at all.
const UNOPENED = new Set(['EACCES', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR', 'EPERM'])

/**
 * The documents of an input, one at a time. Nothing of a broken document is thrown: it comes as an item with its reason, in
 * its place among the others. Halves of letters, which JSON can escape and cut ("\ud83d"), come as U+FFFD: one of them would
 * keep most readers from the whole file of results.
 */
export async function* documentsOf(input: Input, io: Io): AsyncGenerator<InputItem | FailedItem> {
  const { name, path } = input
  try {
    const stream: AsyncIterable<Uint8Array> = path === null ? io.stdin : opened(path, io)
    for await (const item of read(input, unzipped(stream))) yield 'text' in item ? repaired(item) : item
  } catch (error) {
    yield { name, reason: reasonOf(error), missing: UNOPENED.has(codeOf(error) ?? '') }
  }
}

const repaired = (item: InputItem): InputItem =>
  ({ ...item, text: wellFormed(item.text), source: Object.fromEntries(Object.entries(item.source).map(([name, value]: [string, string]) => [name, wellFormed(value)])) })

/** The bytes of a file; whoever wants to know of it is told. */
export function opened(path: string, io: Io): AsyncIterable<Uint8Array> {
  const file = createReadStream(path)
  io.opened?.(file)
  return file
}

/** What each kind needs is loaded when the first of it is read. */
async function* read(input: Input, stream: AsyncIterable<Uint8Array>): AsyncGenerator<InputItem | FailedItem> {
  const { name, path, kind } = input
  if (kind === 'jsonl') yield* fromJsonLines(name, stream)
  else if (kind === 'warc') yield* (await import('./warc')).fromWarc(name, stream)
  else if (kind === 'feed') yield* (await import('./feed')).fromFeed(name, await textOf(input, stream, { within: declaredInXml }))
  else if (kind === 'ninjs') yield* (await import('./ninjs')).fromNinjs(name, await textOf(input, stream))
  else yield { name, ...(await fromWhole({ ...input, kind }, stream, path === null ? {} : { id: path })) }
}

async function fromWhole(input: Input & { kind: 'txt' | 'html' }, stream: AsyncIterable<Uint8Array>, id: { id?: string }): Promise<InputDocument> {
  if (input.kind === 'txt') return { text: await textOf(input, stream), source: id }
  const { readHtml } = await import('./html')
  const article = await readHtml(await textOf(input, stream, { within: declaredInHtml }))
  return { ...article, source: { ...id, ...article.source } }
}

async function textOf({ encoding }: Input, stream: AsyncIterable<Uint8Array>, declared: Declared = {}): Promise<string> {
  const bytes = await bytesOf(stream)
  return encoding === undefined ? decodeAny(bytes, declared) : decodeFrom(encoding, bytes)
}
