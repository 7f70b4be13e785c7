import { mkdirSync, mkdtempSync, rmSync, existsSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { extract } from '../../src'
import { openStore, storedDocument, type Hit, type SearchSettings, type Store } from '../../src/store'

const CLIMATE = 'We are ready to discuss climate change with China at any time'
const DOCUMENTS: readonly (readonly [key: string, published: string | undefined, text: string])[] = [
  ['a', '2014-04-15', `“${CLIMATE},” Russian Foreign Minister Sergei Lavrov said on Tuesday.`],
  ['b', '2014-04-16', `“${CLIMATE},” Lavrov said.`],
  ['c', '2014-05-01', '“No comment,” said Ann Lee, the mayor of Paris.'],
  ['d', '2014-05-02', '“No comment,” said Carl Novak, a fisherman.'],
  ['e', undefined, 'Ann Lee, the mayor of Paris, said that the sanctions “will not hold” for long.'],
]

let folder: string
let path: string
let store: Store | null = null
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'))
  path = join(folder, 'said.db')
  store = await openStore(path, { write: true })
  put(...DOCUMENTS)
})
afterEach(() => {
  store?.close()
  rmSync(folder, { recursive: true, force: true })
})

const put = (...documents: typeof DOCUMENTS[number][]): void => {
  store!.put(documents.map(([key, published, text]) => storedDocument({ key, record: extract(text, { source: { id: key, ...(published === undefined ? {} : { published }) } }) })))
}
const search = (settings: Partial<SearchSettings>): readonly Hit[] => store!.search({ sort: 'newest', limit: 20, ...settings }).hits
const documents = (settings: Partial<SearchSettings>): string[] => search(settings).map(({ sources }) => sources.map(({ document }) => document).join('+'))

test.each<[Partial<SearchSettings>, string[]]>([
  [{ words: 'climate' }, ['a+b']],
  [{ words: 'climates discussing' }, ['a+b']],
  [{ words: 'climate fish' }, []],
  [{ words: '"climate change"' }, ['a+b']],
  [{ words: '"change climate"' }, []],
  [{ words: 'sanct*' }, ['e']],
  [{ words: 'comment' }, ['d', 'c']],
  [{ words: 'comment', sort: 'relevance' }, ['c', 'd']],
  [{ speaker: 'Lavrov' }, ['a+b']],
  [{ speaker: 'lee' }, ['c', 'e']],
  [{ speaker: 'ann LEE' }, ['c', 'e']],
  [{ speaker: 'Lavro' }, []],
  [{ countries: ['CN'] }, ['a+b']],
  [{ countries: ['CN', 'FR'] }, []],
  [{ since: '2014-05' }, ['d', 'c']],
  [{ until: '2014-04-15' }, ['a']],
  [{ since: '2014-04-16', until: '2014-05-01' }, ['c', 'b']],
  [{ words: 'climate', since: '2014-04-16' }, ['b']],
  [{ kind: 'mixed' }, ['e']],
  [{ minConfidence: 1 }, []],
  [{ words: '—' }, []],
  [{ speaker: '…' }, []],
])('%j finds %j', (settings, expected) => {
  const found = documents(settings)
  expect(settings.sort === 'relevance' ? found.sort() : found).toEqual(expected)
})

test('matches stand where they are said to', () => {
  const [hit] = search({ words: 'climate discusses' })
  expect(hit!.matches.map(({ start, end }) => hit!.text.slice(start, end))).toEqual(['discuss', 'climate'])
})

test('copies name the speaker as fully as one of them does', () => {
  expect(search({ words: 'climate' })[0]!.speaker).toMatchObject({ name: 'Sergei Lavrov', country: 'RU', person: 'sergei lavrov (RU)' })
})

test('a limit says that there is more', () => {
  expect(store!.search({ words: 'comment', sort: 'newest', limit: 1 })).toMatchObject({ hits: [{ text: expect.stringContaining('No comment') as string }], more: true })
  expect(store!.search({ words: 'comment', sort: 'newest', limit: 2 }).more).toBe(false)
})

test('a document that is put in again replaces itself, whole', () => {
  put(['a', '2015-01-01', '“We talked about fish,” said Ann Lee.'])
  expect(documents({ words: 'climate' })).toEqual(['b'])
  expect(documents({ words: 'fish' })).toEqual(['a'])
  expect(documents({ since: '2015' })).toEqual(['a'])
  put(...DOCUMENTS)
  expect(documents({ words: 'climate' })).toEqual(['a+b'])
  expect(documents({ words: 'fish' })).toEqual([])
})

test('nothing that is searched for throws', () => {
  const syntax = fc.constantFrom('"', '*', '(', ')', 'AND', 'OR', 'NOT', 'NEAR(', ':', '-', '^', '+', '{text}', '\0', '\u{1e900}', '\ud800', "'", ';', ' ', 'climate', '“')
  fc.assert(fc.property(fc.array(fc.oneof(syntax, fc.string(), fc.string({ unit: 'binary' })), { maxLength: 8 }), fc.boolean(), (words, newest) => {
    expect(Array.isArray(search({ words: words.join(''), speaker: words.slice(4).join(''), sort: newest ? 'newest' : 'relevance' }))).toBe(true)
  }), { numRuns: 1000 })
})

test.each(['x\ud800', '\udc00x', '\ud800"a"', '"a \ud800"'])('half a character in a search is nothing: %j', (words) => {
  expect(search({ words })).toEqual([])
})

test('half a character in a text or a key spoils nothing beside it', () => {
  put(['half \ud800', '2016-02-01', '“The harbour\ud800 is closed,” said Ann Lee.'])
  expect(search({ words: '"is closed"' }).map(({ text, sources }) => [text, sources[0]!.document])).toEqual([['The harbour\ufffd is closed,', 'half \ufffd']])
})

test('halves of letters take nothing with them', () => {
  put(['h', '2016-01-01', '“The \ud83d\ud83dclimate of\ude00 fear holds this town,” said Ann Lee.'])
  for (const words of ['0\ud800\ud800', 'climate\ud83d', '"of\ud83d fear"']) expect(Array.isArray(search({ words }))).toBe(true)
  expect(documents({ words: 'fear\ud800 \ude00town' })).toContain('h')
  const hit = search({ words: 'fear' }).find(({ text }) => text.includes('town'))!
  expect(hit.text).toBe('The \ufffd\ufffdclimate of\ufffd fear holds this town,')
  expect(hit.matches.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['fear'])
})

test('control characters of a text are no marks of a match', () => {
  put(['f', '2016-01-01', '“A \u0001climate\u0002 of fear holds this town,” said Ann Lee.'])
  const [hit] = search({ words: 'fear' })
  expect(hit!.matches.map(({ start, end }) => hit!.text.slice(start, end))).toEqual(['fear'])
})

describe('a store that cannot be used says why', () => {
  test('there is none', async () => {
    await expect(openStore(join(folder, 'none.db'), { write: false })).rejects.toThrow('no such store')
    await expect(openStore(join(folder, 'no', 'folder.db'), { write: true })).rejects.toThrow('cannot be made there')
  })
  test('the file is something else', async () => {
    writeFileSync(join(folder, 'text.db'), 'Not a store at all. '.repeat(500))
    for (const write of [true, false]) await expect(openStore(join(folder, 'text.db'), { write })).rejects.toThrow('is no store of onrecord')
  })
  test('another process is writing', async () => {
    store!.close()
    store = null
    writeFileSync(`${path}.writer`, `${process.ppid} ${hostname()}\n`)
    await expect(openStore(path, { write: true })).rejects.toThrow('is being written by another process')
    const reader = await openStore(path, { write: false })
    reader.close()
  })
})

test.each([['of a writer that was killed', true], ['that is old', false]])('a lock %s is taken away', async (_name, writer) => {
  store!.close()
  store = null
  mkdirSync(`${path}.lock`)
  if (writer) writeFileSync(`${path}.writer`, `999999999 ${hostname()}\n`)
  else utimesSync(`${path}.lock`, 0, 0)
  store = await openStore(path, { write: true })
  expect(documents({ words: 'climate' })).toEqual(['a+b'])
  expect(existsSync(`${path}.lock`)).toBe(false)
})
