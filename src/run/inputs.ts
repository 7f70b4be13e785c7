import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { bytesOf, decode, decodeHtml, linesOf } from './decode'
import { codeOf, reasonOf, UsageError, type Io } from './io'
import { readJsonLine, type InputDocument } from './json-lines'

/** What a file holds. */
export const KINDS = ['txt', 'html', 'jsonl'] as const
export type Kind = (typeof KINDS)[number]

/** A file to read, or standard input. */
export interface Input {
  /** As the user wrote it; for messages. */
  readonly name: string
  /** Null for standard input. */
  readonly path: string | null
  readonly kind: Kind
}

/** A document, with what to call it in messages: its file, and its line where the file holds several. */
export type InputItem = InputDocument & { readonly name: string }

/** Why there is no document; `missing` where the whole file could not be opened. */
export interface FailedItem {
  readonly name: string
  readonly reason: string
  readonly missing: boolean
}

const EXTENSIONS: Readonly<Record<string, Kind>> = {
  '': 'txt', '.txt': 'txt', '.text': 'txt', '.md': 'txt', '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.jsonl': 'jsonl', '.ndjson': 'jsonl',
}

/**
 * What a command line's FILE means.
 *
 * @param file a path; "-" is standard input
 * @param from the kind that `--from` tells, or null: then the extension tells it
 * @throws UsageError where the extension does not
 */
export function inputOf(file: string, from: Kind | null): Input {
  if (file === '-') return { name: 'standard input', path: null, kind: from ?? 'txt' }
  const kind = from ?? EXTENSIONS[extname(file).toLowerCase()]
  if (kind === undefined) throw new UsageError(`${file}: its kind cannot be told from "${extname(file)}"; say --from ${KINDS.join(', ')}`)
  return { name: file, path: file, kind }
}

/** The documents of an input, one at a time. Nothing of a broken document is thrown: it comes as an item with its reason. */
export async function* documentsOf(input: Input, io: Io): AsyncGenerator<InputItem | FailedItem> {
  const { name, path, kind } = input
  try {
    const stream: AsyncIterable<Uint8Array> = path === null ? io.stdin : opened(path, io)
    if (kind === 'jsonl') yield* fromJsonLines(name, stream)
    else yield { name, ...(await fromWhole(kind, await bytesOf(stream), path)) }
  } catch (error) {
    yield { name, reason: reasonOf(error), missing: codeOf(error) !== undefined }
  }
}

function opened(path: string, io: Io): AsyncIterable<Uint8Array> {
  const file = createReadStream(path)
  io.opened?.(file)
  return file
}

async function fromWhole(kind: 'txt' | 'html', bytes: Uint8Array, path: string | null): Promise<InputDocument> {
  const id = path === null ? {} : { id: path }
  if (kind === 'txt') return { text: decode(bytes), source: id }
  const { readHtml } = await import('./html')
  const article = await readHtml(decodeHtml(bytes))
  return { ...article, carried: true, source: { ...id, ...article.source } }
}

async function* fromJsonLines(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<InputItem | FailedItem> {
  let number = 0
  for await (const bytes of linesOf(stream)) {
    number++
    const where = `${name}:${number}`
    try {
      const line = decode(bytes)
      if (line.trim() !== '') yield { name: where, ...readJsonLine(line) }
    } catch (error) {
      yield { name: where, reason: reasonOf(error), missing: false }
    }
  }
}
