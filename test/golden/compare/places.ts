import type { Extraction, Span } from '../../../src'
import type { Gold } from '../gold'
import { differ, type Findings } from './difference'
import { accepted, beginning, plain } from './plain'

/** Countries by code, each with the set of its printed forms. */
export function compareCountries(gold: Gold, record: Extraction): Findings {
  const asked = Object.entries(gold.countries)
  const found = new Map(record.countries.map((country) => [country.code, country]))
  const forms = asked.flatMap(([code, printed]) => {
    const mentions = found.get(code)?.mentions.map(({ text }) => text)
    if (!mentions) return [differ('countries', `missing ${code}`)]
    const [wanted, seen] = [new Set(printed.map(plain)), new Set(mentions.map(plain))]
    return [
      ...printed.filter((form) => !seen.has(plain(form))).map((form) => differ('countries', `missing form “${form}” of ${code}`)),
      ...[...seen].filter((form) => !wanted.has(form)).map((form) => differ('countries', `extra form “${form}” of ${code}`)),
    ]
  })
  return {
    area: 'countries',
    gold: asked.length,
    right: asked.filter(([code]) => found.has(code)).length,
    differences: [...forms, ...record.countries.filter(({ code }) => !(code in gold.countries)).map(({ code, mentions }) => differ('countries', `extra ${code}`, mentions.map(({ text }) => text).join(', ')))],
  }
}

const words = (text: string): string => ` ${plain(text)} `
/** "on Tuesday" answers for "Tuesday" and the other way about. */
const sameDate = (a: string, b: string): boolean => words(a).includes(words(b)) || words(b).includes(words(a))
const utc = (value: string): string => value.toLowerCase().replace(/(?::00)?(?:\.000)?z?$/, '')

/** Dates by printed form, with their values. */
export function compareDates(gold: Gold, record: Extraction): Findings {
  const asked = gold.dates.filter(({ optional }) => optional !== true)
  const of = (text: string) => record.dates.filter((date) => sameDate(date.text, text))
  const wrong = gold.dates.flatMap(({ text, value }) => {
    if (value === null) return []
    const exact = record.dates.filter((date) => plain(date.text) === plain(text))
    const near = of(text).filter((date) => !gold.dates.some((other) => plain(other.text) === plain(date.text)))
    const bad = (exact.length > 0 ? exact : near).find((date) => !accepted(value, date.value, utc))
    return bad ? [differ('dates', `value of “${text}”`, bad.value ?? 'none')] : []
  })
  const extra = [...new Set(record.dates.map(({ text }) => text))].filter((text) => !gold.dates.some((date) => sameDate(date.text, text)))
  return {
    area: 'dates',
    gold: asked.length,
    right: asked.filter(({ text, value }) => of(text).some((date) => value === null || accepted(value, date.value, utc))).length,
    differences: [
      ...asked.filter(({ text }) => of(text).length === 0).map(({ text }) => differ('dates', `missing “${text}”`)),
      ...wrong,
      ...extra.map((text) => differ('dates', `extra “${text}”`)),
    ],
  }
}

/** Every span of the record that says that the text there was read. */
const readSpans = (record: Extraction): Span[] => [
  ...record.quotes.flatMap(({ content, speaker }) => [...content, ...(speaker ? [speaker.mention] : [])]),
  ...[...record.people, ...record.organizations, ...record.countries, ...record.events].flatMap(({ mentions }) => mentions),
  ...record.dates,
]

/** Furniture: nothing of the record may come from these lines. */
export function compareFurniture(gold: Gold, record: Extraction, text: string): Findings {
  const spans = readSpans(record)
  const differences = gold.furniture.flatMap((line) => {
    const start = text.indexOf(line)
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    const inside = spans.find((span) => span.start < end && start < span.end)
    return inside ? [differ('furniture', `${beginning(line)} read as the article's text`, inside.text)] : []
  })
  return { area: 'furniture', gold: gold.furniture.length, right: gold.furniture.length - differences.length, differences }
}
