import { inOrder } from '../../src/batch/ordered'

const sleep = async (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

/** Items, with a count of those that were read, and whether the source was told to end. */
function counted(n: number): { items: AsyncGenerator<number>; read: () => number; left: () => boolean } {
  let read = 0
  let left = false
  async function* source(): AsyncGenerator<number> {
    try {
      for (let i = 0; i < n; i++) {
        read++
        yield i
      }
    } finally {
      left = true
    }
  }
  return { items: source(), read: () => read, left: () => left }
}

test.each([
  ['the first takes longest', (i: number) => 20 - i],
  ['the last takes longest', (i: number) => i],
  ['no time at all', () => 0],
])('results come in order: %s', async (_what, time) => {
  const work = async (i: number): Promise<number> => {
    await sleep(time(i))
    return i * 2
  }
  expect(await all(inOrder(upTo(20), work, { limit: 5 }))).toEqual(upTo(20).map((i) => i * 2))
})

test.each([1, 2, 7])('no more than %i are in work at once', async (limit) => {
  let now = 0
  let most = 0
  const work = async (): Promise<void> => {
    most = Math.max(most, ++now)
    await sleep(1)
    now--
  }
  await all(inOrder(upTo(30), work, { limit }))
  expect(most).toBe(limit)
})

test('heavy items wait, but a single one may weigh more than all may', async () => {
  const held: number[] = []
  let weight = 0
  const work = async (item: number): Promise<number> => {
    weight += item
    held.push(weight)
    await sleep(2)
    weight -= item
    return item
  }
  expect(await all(inOrder([3, 3, 3, 3, 50, 3], work, { limit: 6, weigh: (item) => item, heaviest: 6 }))).toEqual([3, 3, 3, 3, 50, 3])
  expect(Math.max(...held)).toBeLessThanOrEqual(6 + 50)
})

test('nobody takes results: nothing more is read', async () => {
  const { items, read } = counted(100)
  const results = inOrder(items, async (i) => i, { limit: 4 })
  await results.next()
  await sleep(20)
  expect(read()).toBeLessThanOrEqual(6)
  await results.return(undefined)
})

test('leaving the loop ends the source', async () => {
  const { items, left } = counted(100)
  for await (const item of inOrder(items, async (i) => i, { limit: 4 })) if (item === 3) break
  await sleep(1)
  expect(left()).toBe(true)
})

test('a result is given while the source is still waiting', async () => {
  async function* slow(): AsyncGenerator<number> {
    yield 1
    await new Promise(() => undefined)
  }
  const results = inOrder(slow(), async (i) => i, { limit: 4 })
  expect(await results.next()).toEqual({ done: false, value: 1 })
})

test('what the source throws comes after the results before it', async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1
    yield 2
    throw new Error('torn')
  }
  const got: number[] = []
  const loop = async (): Promise<void> => {
    for await (const item of inOrder(broken(), async (i) => { await sleep(2); return i }, { limit: 4 })) got.push(item)
  }
  await expect(loop()).rejects.toThrow('torn')
  expect(got).toEqual([1, 2])
})

test('where work rejects, the iteration throws in its turn', async () => {
  const got: number[] = []
  const loop = async (): Promise<void> => {
    for await (const item of inOrder(upTo(9), async (i) => { if (i === 2) throw new Error('two'); return i }, { limit: 9 })) got.push(item)
  }
  await expect(loop()).rejects.toThrow('two')
  expect(got).toEqual([0, 1])
})

test('stop finishes what is in work; a signal ends it at once', async () => {
  const work = async (i: number): Promise<number> => { await sleep(5); return i }
  const stop = new AbortController()
  const { items, left } = counted(100)
  const got: number[] = []
  for await (const item of inOrder(items, work, { limit: 4, stop: stop.signal })) {
    got.push(item)
    if (item === 1) stop.abort()
  }
  expect(got.length).toBeLessThan(12)
  expect(got).toEqual(upTo(got.length))
  await sleep(1)
  expect(left()).toBe(true)

  const ended = new AbortController()
  setTimeout(() => ended.abort(new Error('enough')), 12)
  await expect(all(inOrder(upTo(1000), work, { limit: 4, signal: ended.signal }))).rejects.toThrow('enough')
})

test('stop wakes a batch whose source waits', async () => {
  async function* open(): AsyncGenerator<number> {
    yield 1
    await new Promise(() => undefined)
  }
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 5)
  expect(await all(inOrder(open(), async (i) => i, { limit: 4, stop: stop.signal }))).toEqual([1])
})
