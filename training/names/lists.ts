import type { Labelled, Settled } from './labels'
import { BUSINESS, CULTURE, NEWS, POLITICS, SPORT } from './lines'
import type { Invented } from './people-pool'

const COUNTRIES = 'Kenya,Britain,Germany,Ethiopia,Jamaica,Cuba,U.S.,Canada,Japan,China,Spain,Italy,France,Sweden,Australia,Brazil,Nigeria,Morocco,Romania,Czech Republic,South Africa,New Zealand,India,Pakistan,Netherlands,Poland,Ukraine,Croatia,Switzerland,Mexico'.split(',')
const DEMONYMS = 'Kenyan,British,German,Ethiopian,Jamaican,Cuban,American,Canadian,Japanese,Chinese,Spanish,Italian,French,Swedish,Australian,Brazilian,Nigerian,Moroccan,Romanian,Czech,Indian,Pakistani,Dutch,Polish,Ukrainian,Croatian,Swiss,Mexican,Uzbek,Thai,Kuwaiti'.split(',')
const ENDS = ['University', 'Group', 'Holdings', 'Party', 'United', 'FC', 'Bank', 'Institute', 'Times', 'Herald', 'Ltd', 'Motors', 'Airlines', 'College', 'Foundation', 'News']

/** What fills the slots. */
export interface Cast {
  readonly person: () => Invented
  readonly town: () => string
  /** A word that no lexicon holds, capitalised. */
  readonly word: () => string
  /** A common English word, lower case. */
  readonly english: () => string
  readonly next: () => number
}

/** Made-up texts, fully labelled: eight lines of one kind each, over the same few people, towns and things. */
export function listTexts(count: number, cast: Cast): Labelled[] {
  const { next } = cast
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const some = <T>(n: number, make: () => T): readonly T[] => Array.from({ length: n }, make)
  const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
  const title = (): string => some(1 + Math.floor(next() * 3), cast.english).map(capital).join(next() < 0.2 ? ' and ' : ' ')
  const named = (): string => {
    const dice = next()
    if (dice < 0.55) return cast.word()
    if (dice < 0.7) return `${cast.word()} ${cast.word()}`
    if (dice < 0.8) return `${pick(['La', 'El', 'Al', 'Le', 'Los', 'Te', 'Die'])} ${cast.word()}`
    return dice < 0.9 ? `${cast.word()} ${pick(['de', 'del', 'de la', 'ki', 'al-'])} ${cast.word()}`.replace('al- ', 'al-') : capital(cast.english())
  }
  const acronym = (): string => some(2 + Math.floor(next() * 4), () => String.fromCharCode(65 + Math.floor(next() * 26))).join('')
  return Array.from({ length: count }, (_, k) => {
    const kind = pick([SPORT, NEWS, NEWS, BUSINESS, CULTURE, CULTURE, POLITICS])
    const people = some(5, cast.person)
    const towns = some(4, cast.town)
    const things = some(4, named)
    const brands = some(4, named)
    const peoples = some(2, cast.word)
    const settled: Settled[] = []
    let text = ''
    const put = (value: string, type: number): void => {
      if (type >= 0) settled.push({ start: text.length, end: text.length + value.length, type })
      text += value
    }
    const slots: Readonly<Record<string, () => void>> = {
      p: () => put(pick(people).full, 0), s: () => put(pick(people).short, 0), g: () => put(pick(people).given, 0), l: () => put(pick(towns), 2), c: () => put(pick(COUNTRIES), 2), d: () => put(pick(DEMONYMS), 4),
      o: () => put(`${cast.town()} ${pick(ENDS)}`, 1), b: () => put(pick(brands), 1), a: () => put(acronym(), 1), t: () => put(pick(peoples), 4), w: () => put(pick(things), 3), x: () => put(title(), 3), n: () => put(String(1 + Math.floor(next() * 59)), -1),
    }
    for (let line = 0; line < 8; line++) {
      for (const piece of pick(kind).split(/(\{[a-z]\})/)) {
        const slot = /^\{([a-z])\}$/.exec(piece)?.[1]
        if (slot) slots[slot]!()
        else text += piece
      }
      text += next() < 0.5 ? '\n' : '\n\n'
    }
    return { id: `list-${k}`, text, settled, open: [] }
  })
}
