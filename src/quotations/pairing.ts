/**
 * Pairs marks at the least cost: what each mark's shape and surroundings say is followed where it can be, and where a mark is
 * missing, doubled or turned the wrong way the cheapest reading breaks as little as possible, so that one bad mark never
 * flips the rest of a paragraph. Two or three states (nothing open, one open, one open inside another) and one step a mark:
 * linear in the number of marks (Viterbi's algorithm).
 */

/** What one mark costs in each part that it can play; Infinity where it cannot. */
export interface MarkCosts {
  readonly open: number
  readonly close: number
  /** Left out while nothing is open. */
  readonly ignoreOutside: number
  /** Left out while something is open. */
  readonly ignoreInside: number
  /** Closes two at once. */
  readonly closesTwo: boolean
}

/** What the paragraph's borders and its odd cases cost. */
export interface BorderCosts {
  /** Something is open from the paragraph before. */
  readonly startOpen: number
  /** Something stays open at the paragraph's end. */
  readonly endOpen: number
  /** A mark opens while something is open, and ends that. */
  readonly reopen: number
  /** A mark opens a quotation inside the open one. */
  readonly nest: number
}

export type Step = 'open' | 'close' | 'close two' | 'reopen' | 'nest' | 'ignore'
const STEPS: readonly Step[] = ['open', 'close', 'close two', 'reopen', 'nest', 'ignore']
const STATES = 3

/**
 * The cheapest reading of a row of marks.
 *
 * @returns a step for each mark, and whether the reading starts with something open
 */
export function pair(costs: readonly MarkCosts[], border: BorderCosts): { steps: Step[]; startsOpen: boolean } {
  const count = costs.length
  const from = new Uint8Array(count * STATES) // the state before, and the step: state * 8 + step
  let best = [0, border.startOpen, Infinity]
  costs.forEach((cost, i) => {
    const next = [Infinity, Infinity, Infinity]
    const reach = (state: number, total: number, before: number, step: Step): void => {
      if (total >= next[state]!) return
      next[state] = total
      from[i * STATES + state] = before * 8 + STEPS.indexOf(step)
    }
    const [outside, inside, nested] = best as [number, number, number]
    reach(1, outside + cost.open, 0, 'open')
    reach(0, inside + cost.close, 1, 'close')
    reach(1, nested + cost.close, 2, 'close')
    if (cost.closesTwo) reach(0, nested + cost.close, 2, 'close two')
    reach(1, inside + cost.open + border.reopen, 1, 'reopen')
    reach(2, inside + cost.open + border.nest, 1, 'nest')
    reach(0, outside + cost.ignoreOutside, 0, 'ignore')
    reach(1, inside + cost.ignoreInside, 1, 'ignore')
    reach(2, nested + cost.ignoreInside, 2, 'ignore')
    best = next
  })
  const ends = [best[0]!, best[1]! + border.endOpen, best[2]! + 2 * border.endOpen]
  let state = ends.indexOf(Math.min(...ends))
  const steps = new Array<Step>(count)
  for (let i = count - 1; i >= 0; i--) {
    const packed = from[i * STATES + state]!
    steps[i] = STEPS[packed & 7]!
    state = packed >> 3
  }
  return { steps, startsOpen: state === 1 }
}
