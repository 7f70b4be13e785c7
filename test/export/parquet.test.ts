import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { toParquet, type Extraction } from '../../src'
import { exporterNamed } from '../../src/export'
import { visit, visitText } from '../fixtures/visit'

const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer
const read = async (bytes: Uint8Array): Promise<Record<string, unknown>[]> => parquetReadObjects({ file: bufferOf(bytes) })

test('a Parquet reader reads back what was written, lists as lists', async () => {
  const rows = await read(await toParquet([visit, visit]))
  expect(rows).toHaveLength(8)
  expect(rows[4]).toEqual({
    document: 'visit', url: 'https://example.org/visit?a=1&b=2', title: 'Lee in Paris', author: 'Kim Roe', published: '2024-05-07', language: 'en', quote: 'q1', kind: 'direct', text: visit.quotes[0]!.text,
    speaker: 'Ann Lee', speaker_id: 'p1', speaker_kind: 'person', speaker_form: 'name', speaker_mention: 'Lee', speaker_titles: ['French President'], speaker_organization: 'The Kremlin', speaker_country: 'FR',
    joint_speakers: [], addressee: 'Li Wei', cue: 'said', cue_lemma: 'say', within: null, people: ['Li Wei'], countries: [], events: [], start: 85, end: 154, rule: 'direct-model', confidence: 0.97,
  })
})

test.each(['people', 'countries', 'events'] as const)('the table %s', async (table) => {
  const rows = await read(await toParquet(visit, { table }))
  expect(rows).toHaveLength(2)
  expect(rows).toMatchSnapshot()
})

test('no record gives a file without rows', async () => {
  expect(await read(await toParquet([]))).toEqual([])
})

test('any letters come through', async () => {
  const text = 'a\u0000b\u2028😀“ü” \n'
  const odd: Extraction = { ...visit, quotes: [{ ...visit.quotes[0]!, text }] }
  expect((await read(await toParquet(odd)))[0]!['text']).toBe(text)
})

test('many rows are written group by group, so that few are held', async () => {
  const { encoder, many } = exporterNamed('parquet')!
  const { add, end } = await encoder!()
  const piece = many.item({ record: visit, text: visitText }, { color: false, width: 80 }, 0)
  const parts: Uint8Array[] = []
  for (let i = 0; i < 12_000; i++) parts.push(add(piece))
  expect(parts.filter(({ length }) => length > 4).length).toBe(2)
  const file = Buffer.concat([...parts, end()])
  const metadata = parquetMetadata(bufferOf(file))
  expect([Number(metadata.num_rows), metadata.row_groups.length]).toEqual([48_000, 3])
  expect((await read(file)).at(-1)).toMatchObject({ quote: 'q4' })
}, 60_000)
