import { extract } from '../extract'
import type { Extraction } from '../records'
import type { ExtractTask } from './documents'

/** A thread's work: the record of a text. */
export default function work({ text, options }: ExtractTask): Extraction {
  return extract(text, options)
}
