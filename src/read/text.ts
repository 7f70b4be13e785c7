import { applyEdits, type Paragraph, type ReadDocument, type Source } from '../document'
import { furnitureRule } from './furniture'
import { headingRules } from './headings'
import { withPageLists } from './page-lists'
import { paragraphRanges } from './paragraphs'
import { repairs } from './repairs'

/**
 * Reads plain text: mends what damage can be told safely, cuts it into paragraphs, marks headings and the page's furniture.
 *
 * @param original the caller's text; any string
 * @param source what is known of where it comes from
 * @returns the cleaned text with the way back to the caller's offsets; rules are described in docs/rules/reading.md
 * @example readText('They respect each othera’s interests.', {}).text // 'They respect each other’s interests.'
 */
export function readText(original: string, source: Source): ReadDocument {
  const edits = repairs(original)
  const { text, offsets } = applyEdits(original, edits)
  return { original, text, offsets, repairs: edits, paragraphs: paragraphsOf(text, source), source }
}

function paragraphsOf(text: string, source: Source): Paragraph[] {
  const ranges = paragraphRanges(text)
  const furniture = withPageLists(text, ranges, ranges.map((range, i) => furnitureRule(text, range, i, ranges.length)))
  const headings = headingRules(text, ranges.map((range, i) => (furniture[i] === null ? range : null)), source)
  return ranges.map(({ start, end }, index) => {
    const page = furniture[index] ?? null
    const heading = headings[index] ?? null
    return { index, start, end, kind: page !== null ? 'furniture' : heading !== null ? 'heading' : 'body', rule: page ?? heading }
  })
}
