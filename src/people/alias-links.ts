import type { NameUse } from './clusters'
import type { PeopleText } from './text'

const MAX_BETWEEN = 7
/** What says that the next name is another one of the same person, with words like "also" and "popularly" before it. */
const LINK = /(?:^|[ ,(])(?:known (?:\p{L}+ )?(?:as|by (?:his|her|their) (?:initials|nickname|stage name|pen name))|nicknamed|dubbed|née|nee|born|aka|a\.k\.a\.|alias|whose (?:real|birth|full|given|legal|stage|pen|original) name (?:is|was))$/u
/** The last word before the name, in all of these. */
const LAST: ReadonlySet<string> = new Set(['as', 'initials', 'nickname', 'name', 'nicknamed', 'dubbed', 'née', 'nee', 'born', 'aka', 'a.k.a.', 'alias', 'is', 'was'])
/** The small words that may lead to it: another one means that something else is told ("Lee met a man known as Kim"). */
const LEAD = /^(?:[,(]|\p{L}+ly|also|best|better|was|is|who|then)$/u

/**
 * By use, the earlier use whose person it names anew: "Joko Widodo, popularly known as Jokowi", "Jane Smith-Jones (née
 * Smith)"; -1 for the others.
 */
export function aliasLinks(text: PeopleText, uses: readonly NameUse[]): Int32Array {
  const links = new Int32Array(uses.length).fill(-1)
  const { tokens } = text.doc
  for (let i = 1; i < uses.length; i++) {
    const before = text.drafts[uses[i - 1]!.draft]!
    const here = text.drafts[uses[i]!.draft]!
    if (!LAST.has(tokens[here.firstToken - 1]?.lower ?? '')) continue
    const gap = here.firstToken - before.endToken
    if (gap < 1 || gap > MAX_BETWEEN || tokens[before.endToken - 1]!.sentence !== tokens[here.firstToken]!.sentence) continue
    const between = tokens.slice(before.endToken, here.firstToken).map(({ lower }) => lower)
    const link = LINK.exec(between.join(' '))
    if (link && between.join(' ').slice(0, link.index).split(' ').filter(Boolean).every((word) => LEAD.test(word))) links[i] = i - 1
  }
  return links
}
