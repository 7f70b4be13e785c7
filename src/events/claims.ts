import { byPosition, contains, type AttributedDocument, type Range } from '../document'

/** The position in `attributions` of the innermost one that tells a range, or null. */
export type ClaimOf = (range: Range) => number | null

const MOST_STEPS = 12

/**
 * Whose claim a stretch of text is.
 *
 * @returns a function from a range to the position in `attributions` of the innermost one whose content holds it, or null
 */
export function claims(doc: AttributedDocument): ClaimOf {
  const held: (Range & { readonly index: number })[] = []
  doc.attributions.forEach(({ content }, index) => {
    for (const { start, end } of content) held.push({ start, end, index })
  })
  held.sort(byPosition)
  return (range) => {
    let low = 0
    let high = held.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (held[middle]!.start <= range.start) low = middle + 1
      else high = middle
    }
    // Innermost: the last one to start that still holds it.
    for (let i = low - 1; i >= Math.max(0, low - MOST_STEPS); i--) if (contains(held[i]!, range)) return held[i]!.index
    return null
  }
}
