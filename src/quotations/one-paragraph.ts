import type { Paragraph, Range } from '../document'
import { brackets } from './brackets'
import { doubles } from './doubles'
import type { Family, Mark } from './marks'
import { singles } from './singles'
import type { Found } from './spans'

/** How the document as a whole uses its marks. */
export interface HouseStyle {
  /** Speech stands between single marks, as in many British papers. */
  readonly singleSpeech: boolean
  /** »…« */
  readonly reversedGuillemets: boolean
  /** Words that start with an apostrophe. */
  readonly elisions: ReadonlySet<string>
}

const BRACKETS: readonly Family[] = ['guillemet', 'angle', 'corner', 'hollow']

/**
 * The quotations of one paragraph, never crossing: double marks first, since they are the surest, then the other kinds, each
 * paired only between marks that the same quotation holds.
 *
 * @param open whether a quotation in double marks may be open from before the paragraph's first mark
 * @param goesOn whether the next paragraph starts with an opening double mark
 * @returns in order of position, the outer first
 */
export function quotationsIn(text: string, paragraph: Paragraph, marks: readonly Mark[], style: HouseStyle, open: boolean, goesOn: boolean): Found[] {
  const of = (family: Family): Mark[] => marks.filter((mark) => mark.family === family)
  let found = doubles(of('double'), paragraph, open, goesOn)
  const add = (family: Family, pairUp: (some: Mark[], border: Range) => Found[]): void => {
    const some = of(family)
    if (some.length > 0) found = found.concat(byHolder(some, paragraph, inOrder(found)).flatMap(({ held, border }) => pairUp(held, border)))
  }
  for (const family of BRACKETS) add(family, (some, border) => brackets(some, border, style.reversedGuillemets))
  add('single', (some, border) => singles(text, some, border, style.elisions, style.singleSpeech))
  return inOrder(found)
}

const inOrder = (found: readonly Found[]): Found[] => [...found].sort((a, b) => a.start - b.start || b.end - a.end)

/** Groups marks by the innermost quotation that holds them. One sweep over both. */
function byHolder(marks: readonly Mark[], paragraph: Range, quotations: readonly Found[]): { held: Mark[]; border: Range }[] {
  const groups = new Map<Range, Mark[]>()
  const holders: Found[] = []
  let next = 0
  for (const mark of marks) {
    while (next < quotations.length && quotations[next]!.start <= mark.start) {
      while (holders.length > 0 && holders.at(-1)!.end <= quotations[next]!.start) holders.pop()
      holders.push(quotations[next]!)
      next += 1
    }
    while (holders.length > 0 && holders.at(-1)!.end <= mark.start) holders.pop()
    const holder = holders.at(-1)?.inner ?? paragraph
    const group = groups.get(holder)
    if (group) group.push(mark)
    else groups.set(holder, [mark])
  }
  return [...groups].map(([border, held]) => ({ held, border }))
}
