import type { Item, Opened } from './items'
import { isWhole } from './items'
import type { Plan } from './plan'
import type { Standing } from './progress'
import type { Piece } from './work'
import type { Writer } from './writer'

/** Counts what is done. */
export interface Counter {
  readonly now: () => Standing
  /** A file that is read step by step was opened. */
  readonly opened: (input: number, file: Opened) => void
  readonly took: (item: Pick<Item, 'input'>, pieces: readonly Piece[]) => void
}

/** How a batch stands: by bytes of its files, so that the time left can be told whatever they hold. */
export function standingOf({ settings: { inputs }, survey: { sizes, total }, from }: Plan, writer: Writer): Counter {
  const files = new Map<number, Opened>()
  let before = sizes.slice(0, from.input).reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0)
  let at = from.input
  let whole = 0
  let size = 0
  const known = total > 0 && !sizes.includes(null)
  return {
    now: () => {
      const { written, failed } = writer.point
      const current = Math.max(whole, Math.min(sizes[at] ?? 0, files.get(at)?.bytesRead ?? 0))
      return { documents: written + failed, failed, size, share: known ? Math.min(1, (before + current) / total) : null }
    },
    opened: (input, file) => void files.set(input, file),
    took: ({ input }, pieces) => {
      for (; at < input; at++) {
        before += sizes[at] ?? 0
        files.delete(at)
      }
      whole = isWhole(inputs[input]!.kind) ? (sizes[input] ?? 0) : 0
      for (const piece of pieces) size += piece.size
    },
  }
}
