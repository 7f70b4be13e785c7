import { firstDay, lastDay, numbersOf } from './days'
import type { StoredQuote, StoredSpeaker } from './entries'
import { hasWords, matchOf, type Query } from './query'
import { readerOf, type Reader, type Source } from './reader'
import { fullest, sameSaying, type Telling } from './same'
import { numberOf, textOf, type Row, type Sqlite } from './sqlite'

/** What to look for, and how much of it. */
export interface SearchSettings extends Query {
  /** ISO dates of publication, both days included. Documents without a date are left out where one is given. */
  readonly since?: string
  readonly until?: string
  readonly minConfidence?: number
  /** Best matches first, or the newest documents'. */
  readonly sort: 'relevance' | 'newest'
  readonly limit: number
}

/** Something said, with every document that tells it. */
export interface Hit {
  readonly text: string
  readonly kind: StoredQuote['kind']
  readonly parts: readonly string[]
  readonly speaker: (StoredSpeaker & { readonly person: string | null }) | null
  /** Where the words that were searched for stand in the text. */
  readonly matches: readonly { readonly start: number; readonly end: number }[]
  /** Oldest first. */
  readonly sources: readonly Source[]
}

/** What was found, and whether there is more than was asked for. */
export interface Found { readonly hits: readonly Hit[]; readonly more: boolean }

/** Matches that are ranked, the newest: a word that stands everywhere tells little, and ranking takes its time. */
const RANKED_MOST = 5000
const [ON, OFF] = ['\u0001', '\u0002']

/** Searches the tables. Never throws on what is searched for. */
export function searchIn(db: Sqlite, settings: SearchSettings): Found {
  const match = matchOf(settings)
  // Marks alone stand in no quote; blanks ask for nothing.
  if ([settings.words, settings.speaker].some((given) => given !== undefined && given.trim() !== '' && !hasWords(given))) return { hits: [], more: false }
  const from = settings.since === undefined ? 0 : numbersOf(firstDay(settings.since)).first
  const to = settings.until === undefined ? Number.MAX_SAFE_INTEGER : numbersOf(lastDay(settings.until)).last
  const range = [settings.since === undefined && settings.until !== undefined ? numbersOf(1).first : from, to] as const
  const reader = readerOf(db)
  try {
    db.exec('begin')
    const first = match !== null && settings.sort === 'relevance' ? Math.max(range[0], poolStart(db, match, range)) : range[0]
    return found(db, match, [first, range[1]], reader, settings, range)
  } finally {
    reader.finish()
    // Also where something failed: the next search begins its own.
    if (db.inTransaction) db.exec('commit')
  }
}

function found(db: Sqlite, match: string | null, within: readonly [number, number], reader: Reader, settings: SearchSettings, range: readonly [number, number]): Found {
  const numbers = db.prepare(numbersSql(match, settings.sort))
  try {
    return collect(numbers.iterate(match === null ? [...within] : [match, ...within]), reader, settings, range)
  } finally {
    numbers.finalize()
  }
}

// The marks are made as rows are asked for: a statement of their own would look for all the words again for each row.
const numbersSql = (match: string | null, sort: SearchSettings['sort']): string =>
  match === null
    ? 'select id from quote where id between ? and ? order by id desc'
    : `select rowid as id, highlight(said, 0, char(1), char(2)) as marked from said where said match ? and rowid between ? and ? order by ${sort === 'relevance' ? 'rank' : 'rowid desc'}`

function poolStart(db: Sqlite, match: string, [from, to]: readonly [number, number]): number {
  const sql = `select rowid as id from said where said match ? and rowid between ? and ? order by rowid desc limit 1 offset ${RANKED_MOST}`
  return numberOf(db.all(sql, [match, from, to])[0]?.['id'])
}

function collect(numbers: Iterable<Row>, reader: Reader, { limit, minConfidence = 0 }: SearchSettings, range: readonly [number, number]): Found {
  const hits: Hit[] = []
  const seen = new Set<number>()
  for (const row of numbers) {
    const number = numberOf(row['id'])
    if (seen.has(number)) continue
    const { same, confidence } = reader.quote(number)
    if (confidence < minConfidence) continue
    if (hits.length === limit) return { hits, more: true }
    const copies = reader.copies(same, number, range)
    const tellings = sameSaying(copies.find((copy) => copy.number === number)!, copies)
    for (const telling of tellings) seen.add(telling.number)
    hits.push(hitOf(number, textOf(row['marked']), tellings, reader))
  }
  return { hits, more: false }
}

function hitOf(number: number, marked: string, tellings: readonly Telling[], reader: Reader): Hit {
  const own = tellings.find((telling) => telling.number === number)!.quote
  const { quote: { speaker }, person } = fullest(tellings)
  return {
    text: own.text, kind: own.kind, parts: own.parts,
    speaker: speaker === null ? null : { ...speaker, person },
    matches: matchesIn(marked),
    sources: tellings.map((telling) => reader.source(telling)),
  }
}

/** The places between the marks of a text, counted without them. */
function matchesIn(marked: string): { start: number; end: number }[] {
  const matches: { start: number; end: number }[] = []
  let at = 0
  let start = 0
  for (const piece of marked.split(/([\u0001\u0002])/)) {
    if (piece === ON) start = at
    else if (piece === OFF) matches.push({ start, end: at })
    else at += piece.length
  }
  return matches
}
