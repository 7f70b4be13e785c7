/** How {@link inOrder} reads ahead and when it ends. */
export interface OrderedSettings<T> {
  /** How many items may be in work or waiting for those before them. */
  readonly limit: number
  /** What an item weighs, and how much may be held at once; a single item may weigh more. */
  readonly weigh?: (item: T) => number
  readonly heaviest?: number
  /** Ends the reading of items; those in work are finished and given. */
  readonly stop?: AbortSignal | undefined
  /** Ends all at once: the iteration throws its reason. */
  readonly signal?: AbortSignal | undefined
}

interface Held<R> {
  readonly result: Promise<{ readonly value: R } | { readonly error: unknown }>
  readonly weight: number
}

type Step<T, R> = { readonly read: IteratorResult<T> } | { readonly broken: unknown } | { readonly first: { readonly value: R } | { readonly error: unknown } } | 'stopped'

/**
 * Does work on many items at once and gives the results in the items' order. Reads no further than its limits while nobody
 * takes results: that is its backpressure.
 *
 * @param work what is done with an item; where it rejects, the iteration throws when its turn comes
 * @throws what the items' source throws, after the results of those before
 */
export async function* inOrder<T, R>(items: AsyncIterable<T> | Iterable<T>, work: (item: T) => Promise<R>, settings: OrderedSettings<T>): AsyncGenerator<R, void, undefined> {
  const { limit, weigh = () => 0, heaviest = Infinity, stop, signal } = settings
  const source: AsyncIterator<T> = iteratorOf(items)
  const held: Held<R>[] = []
  // One promise a step: a single one for all would remember every step that it was raced in.
  let wake = (): void => undefined
  const onStop = (): void => wake()
  for (const heard of [stop, signal]) heard?.addEventListener('abort', onStop)
  let weight = 0
  let reading: Promise<Step<T, R>> | null = null
  let broken: { readonly error: unknown } | null = null
  let ended = false
  try {
    for (;;) {
      signal?.throwIfAborted()
      if (stop?.aborted) ended = true
      if (!ended && reading === null && held.length < limit && (held.length === 0 || weight < heaviest)) reading = nextOf<T, R>(source)
      const first = held[0]
      if (ended && first === undefined) break
      const stopping = new Promise<'stopped'>((resolve) => (wake = () => resolve('stopped')))
      const step: Step<T, R> = await Promise.race<Step<T, R>>([...(reading === null || ended ? [] : [reading]), ...(first === undefined ? [] : [firstOf<T, R>(first)]), stopping])
      if (step === 'stopped') continue
      if ('first' in step) {
        weight -= held.shift()!.weight
        if ('error' in step.first) throw step.first.error
        yield step.first.value
        continue
      }
      reading = null
      if ('broken' in step) broken = { error: step.broken }
      if ('broken' in step || step.read.done) ended = true
      else {
        const item = step.read.value
        held.push({ result: settled(work, item), weight: weigh(item) })
        weight += weigh(item)
      }
    }
    if (broken) throw broken.error
  } finally {
    for (const heard of [stop, signal]) heard?.removeEventListener('abort', onStop)
    // A source that is waiting ends when it wakes: to wait for it could take for ever.
    void source.return?.()?.then(undefined, () => undefined)
  }
}

const iteratorOf = <T>(items: AsyncIterable<T> | Iterable<T>): AsyncIterator<T> => {
  if (Symbol.asyncIterator in items) return (items as AsyncIterable<T>)[Symbol.asyncIterator]()
  const iterator = items[Symbol.iterator]()
  return { next: async () => iterator.next(), return: async () => iterator.return?.() ?? { done: true, value: undefined } }
}

const nextOf = <T, R>(source: AsyncIterator<T>): Promise<Step<T, R>> => source.next().then((read) => ({ read }), (broken: unknown) => ({ broken }))
const firstOf = <T, R>({ result }: Held<R>): Promise<Step<T, R>> => result.then((first) => ({ first }))
const settled = <T, R>(work: (item: T) => Promise<R>, item: T): Held<R>['result'] => work(item).then((value) => ({ value }), (error: unknown) => ({ error }))
