import { documentsOf, isWhole, type FailedItem, type Input, type InputItem } from '../inputs'
import type { Io } from '../io'
import { recordLines } from '../record-lines'
import { withinLimits } from './limits'

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
export { isWhole }

/**
 * The steps of a batch, in the order of its inputs.
 *
 * @param from where to begin: inputs before it are not opened
 * @param opened is told of each file that is read here
 * @param records whether the inputs hold records, a line each
 */
export async function* itemsOf(inputs: readonly Input[], io: Io, from: { readonly input: number; readonly item: number }, opened: (input: number, file: Opened) => void, records = false): AsyncGenerator<Item> {
  for (let input = from.input; input < inputs.length; input++) {
    const file = inputs[input]!
    const first = input === from.input ? from.item : 0
    let number = 0
    if (!records && file.path !== null && isWhole(file.kind)) {
      if (first === 0) yield { input, number, found: { file } }
      continue
    }
    const own: Io = { ...io, opened: (stream) => opened(input, stream) }
    for await (const found of records ? recordLines(file, own) : documentsOf(file, own)) {
      // A record is longer than its text, and its text was within them.
      const item = records ? found : withinLimits(found)
      if (number >= first) yield { input, number, found: file.path === null ? { ...item, piped: true } : item }
      number++
    }
  }
}
