/** How many numbers a block holds that rows are cut off from. */
const BLOCK = 8192

let block = new Float64Array(0)
let free = 0

/**
 * A row of noughts for features. Rows are cut off larger blocks: a typed array with memory of its own costs the engine
 * more than all that is written into it.
 */
export function newRow(width: number): Float64Array {
  if (width > BLOCK) return new Float64Array(width)
  if (free + width > block.length) {
    block = new Float64Array(BLOCK)
    free = 0
  }
  free += width
  return block.subarray(free - width, free)
}
