import type { Input } from '../inputs'
import { isWhole, type Item, type Opened } from './items'
import type { Standing } from './progress'
import type { Survey } from './survey'
import type { Outcome } from './tasks'

/** Counts what is done. */
export interface Counter {
  readonly now: () => Standing
  /** A file that is read step by step was opened. */
  readonly opened: (input: number, file: Opened) => void
  readonly took: (item: Pick<Item, 'input'>, outcomes: readonly Outcome[]) => void
}

/** What a batch reads, and where it began. */
interface Reading {
  readonly inputs: readonly Input[]
  readonly survey: Survey
  readonly from: { readonly input: number }
}

/** How a batch stands: by bytes of its files, so that the time left can be told whatever they hold. */
export function standingOf({ inputs, survey: { sizes, total }, from }: Reading, taker: { readonly point: { readonly written: number; readonly failed: number } }): Counter {
  const files = new Map<number, Opened>()
  let before = sizes.slice(0, from.input).reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0)
  let at = from.input
  let whole = 0
  let size = 0
  const known = total > 0 && !sizes.includes(null)
  return {
    now: () => {
      const { written, failed } = taker.point
      const current = Math.max(whole, Math.min(sizes[at] ?? 0, files.get(at)?.bytesRead ?? 0))
      return { documents: written + failed, failed, size, share: known ? Math.min(1, (before + current) / total) : null }
    },
    opened: (input, file) => void files.set(input, file),
    took: ({ input }, outcomes) => {
      for (; at < input; at++) {
        before += sizes[at] ?? 0
        files.delete(at)
      }
      whole = isWhole(inputs[input]!.kind) ? (sizes[input] ?? 0) : 0
      for (const outcome of outcomes) if ('size' in outcome) size += outcome.size
    },
  }
}
