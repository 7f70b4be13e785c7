/** Where the bytes of a web archive stand: in a record, or between two. */
export interface Frames {
  /** Takes the next bytes. */
  follow(chunk: Uint8Array): void
  /** Whether a record was begun and is not all there. */
  isOpen(): boolean
}

// Of a head's line, as much as tells its name and a length.
const LINE_KEPT = 80
const [LF, CR] = [10, 13]

/**
 * Follows the records of a web archive by their heads' lengths alone, so that its end tells whether the last one is whole:
 * the package that reads them takes a torn head for a short one, and reads a torn answer for ever.
 */
export function framesOf(): Frames {
  let state: 'between' | 'first line' | 'head' = 'between'
  let body = 0
  let length = 0
  let line = ''
  const lineEnded = (): void => {
    const told = line.trim()
    line = ''
    // What is no head is passed over: it may be what a wrong length left behind.
    if (state === 'first line') state = told.startsWith('WARC/') ? 'head' : 'between'
    else if (told === '') {
      body = length
      length = 0
      state = 'between'
    } else length = Number(/^content-length:\s{0,9}(\d{1,15})\s{0,9}$/i.exec(told)?.[1] ?? length)
  }
  return {
    follow(chunk) {
      for (let at = 0; at < chunk.length;) {
        if (body > 0) {
          const taken = Math.min(body, chunk.length - at)
          body -= taken
          at += taken
        } else if (state === 'between') {
          if (chunk[at] === LF || chunk[at] === CR) at++
          else state = 'first line'
        } else {
          const end = chunk.indexOf(LF, at)
          const to = end < 0 ? chunk.length : end
          if (line.length < LINE_KEPT) line += Buffer.from(chunk.subarray(at, Math.min(to, at + LINE_KEPT))).toString('latin1')
          if (end >= 0) lineEnded()
          at = end < 0 ? to : to + 1
        }
      }
    },
    isOpen: () => body > 0 || state === 'head' || (state === 'first line' && 'WARC/'.startsWith(line.slice(0, 5))),
  }
}
