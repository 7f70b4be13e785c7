import { safeJson } from '../export/json'
import { openStore, type Found, type Hit, type SearchSettings } from '../store'
import { inStore } from './index-command'
import { complain, UsageError, type Io } from './io'
import { streamSink } from './output'
import { hitLines } from './search-print'
import { terminalOptions } from './terminal'

/** How hits are written. */
export const SEARCH_FORMATS = ['text', 'jsonl'] as const

/** What `onrecord search` was told. */
export interface SearchCommand {
  readonly store: string
  readonly format: (typeof SEARCH_FORMATS)[number]
  readonly search: SearchSettings
}

/**
 * Runs `onrecord search`.
 *
 * @returns the exit code: 0, also where nothing was found
 * @throws UsageError where there is no store, it cannot be read, or the dates contradict each other
 */
export async function runSearch({ store: path, format, search }: SearchCommand, io: Io): Promise<number> {
  const { since, until } = search
  if (since !== undefined && until !== undefined && since.slice(0, until.length) > until) throw new UsageError(`--since ${since} lies after --until ${until}`)
  const { hits, more } = await found(path, search)
  const sink = streamSink(io.stdout)
  const options = terminalOptions(io, false)
  for (const [i, hit] of hits.entries()) await sink.write(format === 'jsonl' ? `${safeJson(lineOf(hit))}\n` : `${i > 0 ? '\n' : ''}${hitLines(hit, options).join('\n')}\n`)
  if (format === 'text' && hits.length === 0) await sink.write('No quotes found.\n')
  if (more) complain(io, `more is found; --limit ${search.limit * 5} shows more`)
  return 0
}

/** What a store has. It is let go before anything is printed: a reader who waits would keep others out. */
async function found(path: string, search: SearchSettings): Promise<Found> {
  const store = await inStore(path, () => openStore(path, { write: false }))
  try {
    return await inStore(path, () => store.search(search))
  } finally {
    store.close()
  }
}

/** A hit as plain data: field names are public. */
function lineOf({ text, kind, speaker, matches, sources }: Hit): unknown {
  return {
    text, kind,
    speaker: speaker === null ? null : { name: speaker.name, kind: speaker.kind, person: speaker.person, titles: speaker.titles, country: speaker.country === '' ? null : speaker.country },
    matches,
    sources: sources.map(({ document, title, url, published, quote: { id, start, end, confidence, rule, countries, speaker: told } }) => (
      { document, title, url, published, quote: id, start, end, mention: told?.mention ?? null, countries, rule, confidence }
    )),
  }
}
