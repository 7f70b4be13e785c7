import { readFileSync } from 'node:fs'
import { extract } from '../../src'

type Expected = [start: string, speaker: string | string[] | null]
interface Passage {
  readonly style: string
  readonly text: string
  readonly quotes: readonly Expected[]
}

const passages = JSON.parse(readFileSync('test/attribution/passages.json', 'utf8')) as Passage[]

/** The words that name the speaker of the quote whose part starts with these words; null where nobody speaks it. */
function speakerOf(text: string, start: string): string | null {
  const at = text.indexOf(start)
  const quote = extract(text, { language: 'en' }).quotes.find(({ parts }) => parts.some((part) => part.start <= at && at < part.end))
  return quote?.speaker?.mention.text ?? null
}

/** A name inside the words does: "Judge Helen Amory" is Helen Amory. */
const agrees = (got: string | null, want: Expected[1]): boolean =>
  want === null ? got === null : got !== null && [want].flat().some((one) => got === one || got.endsWith(` ${one}`) || (got.length > 3 && got[0] !== got[0]!.toLowerCase() && one.endsWith(` ${got}`)))

describe('passages of styles unlike the training text', () => {
  const rows = passages.flatMap(({ style, text, quotes }) => quotes.map(([start, want]) => ({ style, start, want, got: speakerOf(text, start) })))

  test('there are fifty, of sixteen styles', () => {
    expect(passages.length).toBeGreaterThanOrEqual(50)
    expect(new Set(passages.map(({ style }) => style)).size).toBe(16)
  })

  test('nineteen in twenty quoted passages have their speaker', () => {
    const wrong = rows.filter(({ got, want }) => !agrees(got, want))
    expect({ share: 1 - wrong.length / rows.length >= 0.95, wrong: wrong.length / rows.length > 0.05 ? wrong : [] }).toEqual({ share: true, wrong: [] })
  })
})
