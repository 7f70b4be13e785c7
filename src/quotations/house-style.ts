import type { TokenisedDocument } from '../document'
import { packFor } from '../languages'
import { areReversed } from './brackets'
import type { Mark } from './marks'
import type { HouseStyle } from './one-paragraph'

/** How a document uses its marks, from all of them: a paper that sets speech between single marks does so throughout. */
export function houseStyle(doc: TokenisedDocument, marks: readonly (readonly Mark[])[]): HouseStyle {
  let single = 0
  let double = 0
  for (const row of marks) {
    for (const mark of row) {
      if (mark.family === 'double') double += 1
      // A single mark after a clause's end and before white space: ‘We agree,’ he said.
      else if (mark.family === 'single' && mark.glyph !== 'open' && mark.side === 'close' && /[.,!?]/.test(mark.before) && /\s/.test(mark.after)) single += 1
    }
  }
  return {
    singleSpeech: single >= 2 && single * 2 > double,
    reversedGuillemets: areReversed(marks.flat()),
    elisions: packFor(doc.language)?.elisions ?? new Set(),
  }
}
