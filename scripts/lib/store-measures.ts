import { extract } from '../../src'
import { openStore, storedDocument, type SearchSettings, type Store } from '../../src/store'
import { generatedArticle } from './generated-news'
import { toExtraction } from './generated-record'

const BATCH = 200
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
const seconds = (since: number): number => (performance.now() - since) / 1000

/** Documents a second: extracted alone, and extracted and put into a store. Both run twice, in turns; the better counts. */
export async function indexSpeeds(path: string, documents: number): Promise<{ extraction: number; indexing: number }> {
  const articles = range(0, documents).map(generatedArticle)
  const record = ({ text, id, title, published }: (typeof articles)[number]): ReturnType<typeof extract> => extract(text, { source: { id, title, published } })
  articles.slice(0, 100).forEach(record) // warm
  const best = { extraction: 0, indexing: 0 }
  for (let round = 0; round < 2; round++) {
    let start = performance.now()
    articles.forEach(record)
    best.extraction = Math.max(best.extraction, documents / seconds(start))
    start = performance.now()
    const store = await openStore(`${path}${round}`, { write: true })
    for (let at = 0; at < documents; at += BATCH) store.put(articles.slice(at, at + BATCH).map((article) => storedDocument({ key: article.id, record: record(article) })))
    store.close()
    best.indexing = Math.max(best.indexing, documents / seconds(start))
  }
  return best
}

/** Fills a store with that many quotes of ready records. @returns seconds */
export async function fillStore(path: string, quotes: number): Promise<number> {
  const store = await openStore(path, { write: true })
  let used = 0
  try {
    for (let at = 0; at < quotes / 5; at += BATCH) {
      const batch = range(at, Math.min(at + BATCH, quotes / 5)).map((number) => storedDocument({ key: `g${number}`, record: toExtraction(generatedArticle(number)) }))
      const start = performance.now()
      store.put(batch)
      used += seconds(start)
    }
  } finally {
    store.close()
  }
  return used
}

const SEARCHES: Readonly<Record<string, Partial<SearchSettings>>> = {
  'climate': { words: 'climate' },
  'climate, speaker, country, since': { words: 'climate', speaker: 'Moreau', countries: ['CN'], since: '2014-01-01' },
  'a phrase': { words: '"solar climate"' },
  'words that begin with re': { words: 're*' },
  'the (nearly all)': { words: 'the' },
  'the law of nobody': { words: 'the law nobody' },
  'a speaker alone': { speaker: 'Petra Novak' },
  'nothing but a year': { since: '2015', until: '2015' },
  'no such word': { words: 'xylophone' },
}

/** How long each of a table of searches takes, from an open store: the median of nine, by the clock
 * and by the processor's time, which tells more on a machine that has other work. */
export async function searchTimes(path: string): Promise<{ name: string; sort: string; found: number; median: number; processor: number }[]> {
  const store = await openStore(path, { write: false })
  try {
    return Object.entries(SEARCHES).flatMap(([name, search]) => (['relevance', 'newest'] as const).map((sort) => ({ name, sort, ...timed(store, { ...search, sort, limit: 20 }) })))
  } finally {
    store.close()
  }
}

function timed(store: Store, settings: SearchSettings): { found: number; median: number; processor: number } {
  let found = 0
  const runs = range(0, 9).map(() => {
    const [start, used] = [performance.now(), process.cpuUsage()]
    found = store.search(settings).hits.length
    const { user, system } = process.cpuUsage(used)
    return { time: performance.now() - start, processor: (user + system) / 1000 }
  })
  const middle = (times: number[]): number => times.sort((a, b) => a - b)[4]!
  return { found, median: middle(runs.map(({ time }) => time)), processor: middle(runs.map(({ processor }) => processor)) }
}
