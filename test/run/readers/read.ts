import { Readable } from 'node:stream'
import { documentsOf, type FailedItem, type InputItem, type Kind } from '../../../src/run/inputs'
import type { Io } from '../../../src/run/io'

/** What a reader makes of bytes, given to it in pieces of a few bytes, as a slow source would. */
export async function read(kind: Kind, bytes: string | Uint8Array, { encoding, piece = 1000 }: { encoding?: string; piece?: number } = {}): Promise<(InputItem | FailedItem)[]> {
  const all = Buffer.from(bytes as string)
  const pieces = Array.from({ length: Math.ceil(all.length / piece) }, (_, i) => all.subarray(i * piece, (i + 1) * piece))
  const found: (InputItem | FailedItem)[] = []
  const io = { stdin: Readable.from(pieces) } as unknown as Io
  for await (const item of documentsOf({ name: 'in', path: null, kind, ...(encoding === undefined ? {} : { encoding }) }, io)) found.push(item)
  return found
}

/** What came of each: its text, or why there is none. */
export const outcomes = (items: readonly (InputItem | FailedItem)[]): string[] => items.map((item) => ('reason' in item ? `! ${item.reason}` : item.text))

export const LONG = 'The talks about the budget of the city and its many districts went on for weeks, and nobody who took part expected them to end soon, or well. '
export const page = (head: string, body = ''): string => `<!DOCTYPE html><html><head>${head}</head><body><article><h1>Lee will not wait</h1><p>${LONG}</p><p>“We will not wait,” said Ann Lee.</p>${body}<p>${LONG}</p></article></body></html>`
