import type { Range, Source } from '../document'

const LONGEST = 140
const MOST_WORDS = 18
/** A line that ends so is a sentence, a list's item or leads to what follows. */
const RUNS_ON = /[.!?…,;:][’'”"»)\]]*$|[–—-]$/
/** A list's item, a transcript's or a table's label, an open quotation. */
const NO_HEADING = /^[-–—•▪●*·>(]|^\d{1,3}[.)]\s|^[“"«„][^”"»“]*$|^(?:[\p{Lu}][\p{Lu} .'’-]*|[QA])(?: \([^)]*\))?:(?:\s|$)/u

/**
 * The rule by which paragraphs are headings: "title" for the first where it is the document's title, "headline" for a short
 * line without a full stop at the top, "subheading" for one between longer paragraphs. Null for all others.
 */
export function headingRules(text: string, ranges: readonly (Range | null)[], source: Source): (string | null)[] {
  const looks = ranges.map((range) => range !== null && looksLikeHeading(text, range))
  const title = source.title === undefined ? null : bare(source.title)
  let top = true
  return ranges.map((range, i) => {
    if (range === null) return null
    if (top && title !== null && range.end - range.start <= 2 * title.length + 20 && bare(text.slice(range.start, range.end)) === title) return 'title'
    if (!looks[i]) {
      top = false
      return null
    }
    if (top) return ranges.length > 1 ? 'headline' : null
    // Three short lines in a row are a list.
    const inList = (looks[i - 1] ?? false) && (looks[i + 1] ?? false)
    const atListsEdge = ((looks[i - 1] ?? false) && (looks[i - 2] ?? false)) || ((looks[i + 1] ?? false) && (looks[i + 2] ?? false))
    return inList || atListsEdge ? null : 'subheading'
  })
}

/** Whether a paragraph is short, without a sentence's end, no list's item and no label. */
export function looksLikeHeading(text: string, { start, end }: Range): boolean {
  if (end - start > LONGEST) return false
  const line = text.slice(start, end)
  if (RUNS_ON.test(line) || NO_HEADING.test(line) || !/\p{L}/u.test(line)) return false
  return line.split(/\s+/).length <= MOST_WORDS && !/[,.!?][”"] \p{Ll}/u.test(line) && !/^\p{Ll}/u.test(line)
}

/** Letters and digits alone, lower case: a title printed with a full stop is still the title. */
const bare = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
