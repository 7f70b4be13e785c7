/**
 * Makes the function that turns a UTF-16 offset into a text into one in code points, as Python and many standards count.
 *
 * @returns takes an offset of 0 to the text's length; one within a surrogate pair counts as before it
 */
export function codePointsOf(text: string): (offset: number) => number {
  // Where each letter of two units begins: few or none in most texts.
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index)
  if (pairs.length === 0) return (offset) => offset
  return (offset) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! + 1 < offset) low = middle + 1
      else high = middle
    }
    return offset - low - (pairs[low] !== undefined && pairs[low]! + 1 === offset ? 1 : 0)
  }
}
