import type { Range } from '../document'
import { looksLikeHeading } from './headings'

const LONGEST_LEAD = 45
const LONGEST_LINK = 160
const LINK_ENDS_SENTENCE = /[^.…]\.[’'”"»)\]]*$|[,;:]$/
const MOST_LINKS = 12
/** Who commented, and how long ago: "kofi_1987 2 hours ago", "Ann Lee • 3 days ago". */
const COMMENTER = /^\S{2,30}(?: [^\s“”"]{1,20}){0,2} (?:[•·|,–-] ?)?(?:\d{1,3}|an?) (?:min|minute|hr|hour|day|week|month|year)s? ago$/u

/**
 * What a page lists below the article, told by the line that leads it: headlines under "Related stories", readers' words under a
 * comment form.
 *
 * @param rules by paragraph, the furniture rule that its own words gave, or null
 * @returns the same with these paragraphs' rules: "read-more", "comment"
 */
export function withPageLists(text: string, ranges: readonly Range[], rules: readonly (string | null)[]): (string | null)[] {
  const all = [...rules]
  let comments = false
  ranges.forEach((range, i) => {
    if (rules[i] === 'comment-form') comments = true
    if (rules[i] === 'read-more' && isLead(text, range)) {
      const end = listEnd(text, ranges, rules, i + 1)
      for (let k = i + 1; k < end; k++) all[k] ??= 'read-more'
    } else if (comments && all[i] === null && range.end - range.start < 90 && COMMENTER.test(text.slice(range.start, range.end))) {
      all[i] = 'comment'
      if (i + 1 < all.length) all[i + 1] ??= 'comment'
    }
  })
  return all
}

/** A line that leads a list, and does not name its one link itself ("Read more: Council splits"). */
const isLead = (text: string, { start, end }: Range): boolean => end - start <= LONGEST_LEAD && !/[:>»→-]\s*\S/u.test(text.slice(start, end))

/** Where the list ends: before a sentence. One line alone before a sentence may be the article's subheading, and is no list. */
function listEnd(text: string, ranges: readonly Range[], rules: readonly (string | null)[], from: number): number {
  let end = from
  while (end < ranges.length && end - from < MOST_LINKS && rules[end] === null && isLink(text, ranges[end]!)) end += 1
  return end - from > 1 || (end - from === 1 && (end === ranges.length || rules[end] !== null)) ? end : from
}

function isLink(text: string, range: Range): boolean {
  if (range.end - range.start > LONGEST_LINK) return false
  const line = text.slice(range.start, range.end)
  return looksLikeHeading(text, range) || (!LINK_ENDS_SENTENCE.test(line) && /^(?:[•▪●*·–-] )?[‘'“"]?\p{Lu}/u.test(line) && !/[,.!?][”’"'] \p{Ll}/u.test(line))
}
