import type { FailedItem, InputItem } from '../inputs'

// Memory and time grow with the text: 200 MB and 5 s a million characters. A long novel has three million.
const LONGEST = 5_000_000

/** A document that a batch can take, or why it cannot. */
export const withinLimits = (found: InputItem | FailedItem): InputItem | FailedItem =>
  'reason' in found || found.text.length <= LONGEST ? found : { name: found.name, reason: `too large: a document may have ${LONGEST / 1_000_000} million characters`, missing: false }
