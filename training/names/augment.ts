/**
 * Makes variants of silver texts: other people, other places, headlines, datelines, lists. So the tagger learns to go by
 * context and by the shape of a name, not by who was in the news of one agency in some years.
 *
 *   tsx training/names/augment.ts SILVER.jsonl REGIONS.json CITIES.json OUT.jsonl [--share 0.4] [--lists 1500]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { LEX } from '../../src/lexicons/name-classes'
import { nameLexicon } from '../../src/lexicons/name-lexicon'
import { NAME_WORDS } from '../../src/lexicons/name-words.data'
import { unpackWords } from '../../src/lexicons/packed-words'
import { random } from './crf'
import { inventor } from './invent'
import type { Labelled, Open, Settled } from './labels'
import { peoplePool, type Invented, type Region } from './people-pool'
import { listTexts } from './lists'

const args = process.argv.slice(2)
const [silverFile, regionFile, cityFile, target] = args as [string, string, string, string]
const option = (name: string, fallback: string): string => (args.includes(name) ? args[args.indexOf(name) + 1]! : fallback)
const share = option('--share', '0.4')
const next = random(7)
const chance = (p: number): boolean => next() < p
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
const lexicon = nameLexicon()
const isKnown = (word: string): boolean => lexicon.has(word)
const cities = JSON.parse(readFileSync(cityFile, 'utf8')) as string[]
const newCity = inventor(cities, 3, next, isKnown)
const newPerson = peoplePool(JSON.parse(readFileSync(regionFile, 'utf8')) as Record<string, Region>, next, isKnown)

/** A text under change: pieces replaced from the left, spans moved along. */
function replaceAll(item: Labelled, id: string, other: (span: Settled, text: string) => string | null): Labelled {
  let text = ''
  let from = 0
  let shift = 0
  const settled: Settled[] = []
  const moves: [number, number][] = [[0, 0]]
  for (const span of [...item.settled].sort((a, b) => a.start - b.start)) {
    const was = item.text.slice(span.start, span.end)
    const now = other(span, was) ?? was
    text += item.text.slice(from, span.start) + now
    settled.push({ start: span.start + shift, end: span.start + shift + now.length, type: span.type })
    shift += now.length - was.length
    from = span.end
    moves.push([span.end, shift])
  }
  text += item.text.slice(from)
  const move = (offset: number): number => offset + moves.findLast(([at]) => at <= offset)![1]
  return { id, text, settled, open: item.open.map(({ start, end, types }): Open => ({ start: move(start), end: move(end), types })) }
}

/** Every person becomes somebody else, the same one throughout the text; places and acronyms now and then too. */
function rename(item: Labelled, id: string): Labelled {
  const byWord = new Map<string, { person: Invented; role: 'short' | 'given' }>()
  const full = item.settled.filter((s) => s.type === 0).map((s) => item.text.slice(s.start, s.end)).filter((name) => name.includes(' '))
  for (const name of full) {
    const words = name.split(/\s+/)
    const last = words.at(-1)!
    if (byWord.has(last)) continue
    const person = newPerson()
    byWord.set(last, { person, role: 'short' })
    if (!byWord.has(words[0]!)) byWord.set(words[0]!, { person, role: 'given' })
  }
  const places = new Map<string, string>()
  return replaceAll(item, id, (span, was) => {
    if (span.type === 0) {
      const words = was.split(/\s+/)
      const entry = byWord.get(words.at(-1)!) ?? { person: newPerson(), role: 'short' as const }
      byWord.set(words.at(-1)!, entry)
      const name = words.length > 1 ? entry.person.full : entry.role === 'given' ? entry.person.given : entry.person.short
      return was === was.toUpperCase() && was.length > 4 ? name.toUpperCase() : name
    }
    if (span.type === 2 && !was.includes(' ') && !((lexicon.get(was.toLowerCase()) ?? 0) & LEX.country) && chance(0.85)) {
      if (!places.has(was)) places.set(was, chance(0.6) ? newCity() : pick(cities))
      return places.get(was)!
    }
    if (span.type === 1 && /^[A-Z]{2,5}$/.test(was) && chance(0.3)) return Array.from({ length: was.length }, () => String.fromCharCode(65 + Math.floor(next() * 26))).join('')
    if ((span.type === 1 || span.type === 3) && chance(0.5)) return was.replace(/^\p{Lu}\p{Ll}{3,}(?= )/u, (word) => ((lexicon.get(word.toLowerCase()) ?? 0) & (LEX.organization | LEX.demonym | LEX.country | LEX.common) ? word : newCity()))
    return null
  })
}

/** "President Bush" → "Bush": short forms stand alone in many papers. */
function dropTitles(item: Labelled, id: string): Labelled {
  let result: Labelled = { ...item, id }
  const title = /(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep)\.|President|(?:Prime|Foreign|Defense|Interior) Minister|General|Senator|Secretary of State|Chancellor) $/
  for (let k = result.settled.length - 1; k >= 0; k--) {
    const span = result.settled[k]!
    const match = span.type === 0 ? title.exec(result.text.slice(Math.max(0, span.start - 24), span.start)) : null
    if (match && chance(0.7)) result = cut(result, span.start - match[0].length, span.start)
  }
  return result
}

function cut(item: Labelled, start: number, end: number): Labelled {
  const move = <S extends { start: number; end: number }>(span: S): S => ({ ...span, start: span.start >= end ? span.start - (end - start) : Math.min(span.start, start), end: span.end >= end ? span.end - (end - start) : Math.min(span.end, start) })
  const keep = (span: { start: number; end: number }): boolean => span.end > span.start
  return { ...item, text: item.text.slice(0, start) + item.text.slice(end), settled: item.settled.map(move).filter(keep), open: item.open.map(move).filter(keep) }
}

const prepend = (item: Labelled, text: string, settled: readonly Settled[], open: readonly Open[] = []): Labelled => {
  const move = <S extends { start: number; end: number }>(span: S): S => ({ ...span, start: span.start + text.length, end: span.end + text.length })
  return { ...item, text: text + item.text, settled: [...settled, ...item.settled.map(move)], open: [...open, ...item.open.map(move)] }
}

const AGENCIES = ['AP', 'AFP', 'Reuters', 'Xinhua', 'UPI', 'dpa', 'BBC', 'CNN', 'ANI', 'PTI', 'IANS', 'Bloomberg', 'TASS', 'EFE']
const MONTHS = ['January', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug', 'September', 'Oct.', 'November', 'Dec']

function dateline(item: Labelled): Labelled {
  const city = chance(0.6) ? pick(cities) : newCity()
  const printed = chance(0.6) ? city.toUpperCase() : city
  const agency = pick(AGENCIES)
  const day = `${pick(MONTHS)} ${1 + Math.floor(next() * 28)}`
  const place: Settled = { start: 0, end: printed.length, type: 2 }
  const forms = [` (${agency}) — `, `, ${day} (${agency}) - `, ` (${agency}) - `, `: `, ` — `, `, ${day}: `, ` 199${Math.floor(next() * 9)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}\n`, ` | `]
  const rest = pick(forms)
  const at = rest.indexOf(agency)
  const settled = at < 0 ? [place] : [place, { start: printed.length + at, end: printed.length + at + agency.length, type: 1 }]
  return prepend(item, printed + rest, settled)
}

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|as)$/

/** A sentence of the text again, as a headline in capitals or in title case. */
function headline(item: Labelled): Labelled {
  const lines = [...item.text.matchAll(/[^\n.]+/g)].filter((m) => m[0].trim().length > 25)
  if (lines.length === 0) return item
  const line = pick(lines)
  const words = line[0].split(' ').slice(0, 6 + Math.floor(next() * 7)).join(' ')
  const end = line.index + words.length
  const shout = chance(0.35)
  const printed = words.replace(/\S+/g, (word, at: number) => (shout ? word.toUpperCase() : at > 0 && SMALL.test(word) ? word : word[0]!.toUpperCase() + word.slice(1)))
  if (printed.length !== words.length) return item
  const inside = <S extends { start: number; end: number }>(list: readonly S[]): S[] => list.filter((s) => s.start >= line.index && s.end <= end).map((s) => ({ ...s, start: s.start - line.index, end: s.end - line.index }))
  return prepend(item, `${printed}\n`, inside(item.settled), inside(item.open))
}

const items = readFileSync(silverFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Labelled)
const out: Labelled[] = []
for (const item of items) {
  let kept = item
  if (chance(0.15)) kept = dateline(kept)
  if (chance(0.2)) kept = headline(kept)
  out.push(kept)
  if (!chance(Number(share)) || !item.settled.some((s) => s.type === 0 || s.type === 2)) continue
  let made = rename(item, `${item.id}-r`)
  if (chance(0.4)) made = dropTitles(made, made.id)
  if (chance(0.3)) made = { ...made, text: made.text.replaceAll('\n\n', '\n ') }
  if (chance(0.3)) made = dateline(made)
  if (chance(0.3)) made = headline(made)
  out.push(made)
}
const regionNames = Object.values(JSON.parse(readFileSync(regionFile, 'utf8')) as Record<string, Region>)
const anyWords = inventor([...cities, ...regionNames.flatMap(({ surname }) => surname.slice(0, 60)), ...regionNames.flatMap(({ given }) => given.slice(0, 30))].filter((w) => /^\p{L}+$/u.test(w)), 2, next, isKnown)
const english = unpackWords(NAME_WORDS.common).filter((word) => /^[a-z]{3,}$/.test(word))
const lists = listTexts(Number(option('--lists', '1500')), { person: newPerson, town: () => (chance(0.5) ? pick(cities) : newCity()), word: anyWords, english: () => pick(english), next })
writeFileSync(target, [...out, ...lists].map((item) => JSON.stringify(item)).join('\n') + '\n')
console.log(`${items.length} texts, ${out.length - items.length} renamed, ${lists.length} lists`)
