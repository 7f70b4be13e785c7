import { documentsOf, type FailedItem, type Input, type InputItem, type Kind } from '../inputs'
import type { Io } from '../io'

/** One step of a batch: a document, a file that holds one, or why there is none. */
export interface Item {
  /** The input it is of, and its number there; both from 0. */
  readonly input: number
  readonly number: number
  readonly found: InputItem | FailedItem | { readonly file: Input }
}

/** How much of an open file was read. */
export interface Opened {
  readonly bytesRead: number
}

// Such a file is read where its document is extracted: reading a page takes as long as extracting it.
const WHOLE: ReadonlySet<Kind> = new Set<Kind>(['txt', 'html'])

/** Whether a file of this kind is one document. */
export const isWhole = (kind: Kind): boolean => WHOLE.has(kind)

/**
 * The steps of a batch, in the order of its inputs.
 *
 * @param from where to begin: inputs before it are not opened
 * @param opened is told of each file that is read here
 */
export async function* itemsOf(inputs: readonly Input[], io: Io, from: { readonly input: number; readonly item: number }, opened: (input: number, file: Opened) => void): AsyncGenerator<Item> {
  for (let input = from.input; input < inputs.length; input++) {
    const file = inputs[input]!
    const first = input === from.input ? from.item : 0
    let number = 0
    if (file.path !== null && isWhole(file.kind)) {
      if (first === 0) yield { input, number, found: { file } }
      continue
    }
    for await (const found of documentsOf(file, { ...io, opened: (stream) => opened(input, stream) })) {
      if (number >= first) yield { input, number, found }
      number++
    }
  }
}
