import { extract } from '../../src'
import { extractAll, type BatchDocument, type BatchOptions, type BatchResult } from '../../src/batch'
import { extractAll as extractInBrowser } from '../../src/batch/browser'

const TEXTS = Array.from({ length: 12 }, (_, i) => `“We will not wait ${i} days,” said Ann Lee, the mayor of Paris, France.\n`.repeat((i % 3) + 1))
const all = async <D extends string | BatchDocument>(results: AsyncIterable<BatchResult<D>>): Promise<BatchResult<D>[]> => {
  const list: BatchResult<D>[] = []
  for await (const result of results) list.push(result)
  return list
}

// Threads from the source need a loader, which takes its time.
const SLOW = 60_000

describe.each([['threads', extractAll], ['one thread, as in a browser', extractInBrowser]] as const)('%s', (_name, run) => {
  test('the records are those of extract, in order', async () => {
    const results = await all(run(TEXTS, { workers: 2, published: '2014-04-15' }))
    expect(results.map(({ index, document }) => [index, document])).toEqual(TEXTS.map((text, i) => [i, text]))
    expect(results.map(({ record }) => record)).toEqual(TEXTS.map((text) => extract(text, { published: '2014-04-15' })))
  }, SLOW)

  test('a document’s own options go before the batch’s', async () => {
    const documents: BatchDocument[] = [{ text: TEXTS[0]!, source: { id: 'a' }, language: 'fr' }, { text: TEXTS[1]! }]
    const [one, two] = await all(run(documents, { workers: 1, source: { id: 'all' } }))
    expect([one!.record!.source.id, one!.record!.language, two!.record!.source.id, two!.record!.language]).toEqual(['a', 'fr', 'all', 'en'])
  }, SLOW)

  test('one that fails does not stop the others', async () => {
    const documents = ['Hi.', 5, null, { text: 7 }, { text: 'x', colour: 'red' }, { text: 'x', published: 'Tuesday' }, 'Bye.'] as unknown as BatchDocument[]
    const results = await all(run(documents, { workers: 1 }))
    expect(results.map(({ error }) => error?.message ?? null)).toEqual([
      null,
      'extractAll: a document must be a text or an object with one, got number',
      'extractAll: a document must be a text or an object with one, got null',
      "extractAll: a document's text must be a string, got number",
      'extractAll: unknown option "colour"; known are published, language, source, minConfidence, explain',
      'extractAll: option "published" must be an ISO date such as "2014-04-15", got "Tuesday"',
      null,
    ])
  }, SLOW)

  test('a signal ends it', async () => {
    const ended = new AbortController()
    const got: number[] = []
    const loop = async (): Promise<void> => {
      for await (const { index } of run(TEXTS, { workers: 1, signal: ended.signal })) {
        got.push(index)
        if (index === 2) ended.abort(new Error('enough'))
      }
    }
    await expect(loop()).rejects.toThrow('enough')
    expect(got).toEqual([0, 1, 2])
    await expect(all(run(TEXTS, { signal: AbortSignal.abort(new Error('before')) }))).rejects.toThrow('before')
  }, SLOW)

  test('no more documents are read than records are taken', async () => {
    let read = 0
    function* endless(): Generator<string> {
      for (;;) {
        read++
        yield 'Hi.'
      }
    }
    for await (const { index } of run(endless(), { workers: 2 })) if (index === 20) break
    expect(read).toBeLessThan(40)
  }, SLOW)

  test.each<[unknown, string]>([
    [{ workers: 0 }, 'extractAll: option "workers" must be a whole number from 1, got 0'],
    [{ workers: 1.5 }, 'extractAll: option "workers" must be a whole number from 1, got 1.5'],
    [{ workers: '2' }, 'extractAll: option "workers" must be a whole number from 1, got 2'],
    [{ signal: 'now' }, 'extractAll: option "signal" must be an AbortSignal'],
    [{ colour: 'red' }, 'extractAll: unknown option "colour"; known are published, language, source, minConfidence, explain'],
  ])('%j is refused at once', (options, message) => {
    expect(() => run(['x'], options as BatchOptions)).toThrow(message)
  })
})
